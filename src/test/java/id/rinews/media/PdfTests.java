package id.rinews.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTests {

    @Test
    void isKnownByItsMarkAndNotByItsName() {
        assertThat(Pdf.is("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(Pdf.is("<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(Pdf.is(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CEPA.pdf, CEPA.pdf",
        "C:\\teks\\nota akhir.PDF, nota akhir.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a\"; filename=\"b.exe', 'a filename=b.exe.pdf'",
        "'', document.pdf"
    })
    void keepsOfANameWhatIsHarmless(String given, String kept) {
        assertThat(Pdf.name(given)).isEqualTo(kept);
    }

    @Test
    void shortensALongName() {
        assertThat(Pdf.name("n".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
    }
}
