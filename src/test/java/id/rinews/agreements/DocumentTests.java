package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The text of an agreement as a file: from the desk's form to the reader who downloads it. */
@PortalTest
class DocumentTests {

    private static final byte[] TEXT = "%PDF-1.7 naskah".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/document\\.pdf");

    @Autowired
    AgreementDesk desk;

    @Autowired
    Shelf shelf;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    Staff editor;
    long id;

    @BeforeEach
    void draft() {
        editor = Newsroom.hire(sql, Role.EDITOR);
        id = desk.create(new Sheet().titled("Nota karantina").done(), editor);
    }

    @Test
    void anUploadBecomesARowOfTheFormAndAFileOfTheDesk() {
        assertThat(upload("nota_akhir.pdf", TEXT)).hasStatus(303);

        String hash = hash();
        assertThat(documents())
                .singleElement()
                .extracting(Particulars.Paper::title)
                .isEqualTo("nota akhir");
        assertThat(body(asEditor("/desk/agreements/" + id)))
                .contains("name=\"files[0].hash\" value=\"" + hash + "\"", "nota_akhir.pdf (1 KB)");
        assertThat(asEditor("/desk/media/" + hash + "/document.pdf")).hasStatusOk();
    }

    @Test
    void whatIsNotPublicIsNowhere() {
        upload("nota.pdf", TEXT);
        String address = "/media/" + hash() + "/document.pdf";

        assertThat(web.get().uri(address)).hasStatus(404);

        publish();
        assertThat(web.get().uri(address)).hasStatusOk();

        desk.withdraw(id, "Keliru", editor);
        assertThat(web.get().uri(address)).hasStatus(404);
        assertThat(web.get().uri("/desk" + address)).hasStatus(302);
    }

    @Test
    void isHandedOutAsAFileAndNotAsAPage() {
        upload("nota \u2013 “akhir”.pdf", TEXT);
        publish();

        var answer = web.get().uri("/media/" + hash() + "/document.pdf").exchange();

        assertThat(answer).hasHeader("Content-Type", "application/pdf").hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(TEXT);
    }

    @Test
    void readersSeeItsSizeItsLanguageAndItsSource() {
        upload("nota.pdf", TEXT);
        String hash = hash();
        post(
                "files[0].hash",
                hash,
                "files[0].title",
                "Naskah akhir",
                "files[0].language",
                "en",
                "files[0].sourceUrl",
                "https://example.org/n",
                "files[0].checkedOn",
                "2026-03-01");
        publish();

        String page = body(web.get().uri("/id/perjanjian/nota-karantina").exchange());

        assertThat(page)
                .contains(
                        "/media/" + hash + "/document.pdf",
                        "Naskah akhir",
                        "PDF, 1 KB, bahasa Inggris",
                        "https://example.org/n");
        assertThat(body(web.get().uri("/es/acuerdos/nota-karantina").exchange()))
                .contains("PDF, 1 KB, en inglés");
    }

    @Test
    void whatIsNoPdfIsRefusedByNameAndTheOthersStay() {
        var answer = web.post()
                .uri("/desk/agreements/" + id)
                .multipart()
                .file(new MockMultipartFile(
                        "documents", "jahat.pdf", "application/pdf", "<script>".getBytes(StandardCharsets.US_ASCII)))
                .file(new MockMultipartFile("documents", "baik.pdf", "application/pdf", TEXT))
                .param("version", version())
                .param("titles[id]", "Judul baru")
                .with(Newsroom.as(editor))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("jahat.pdf", "20 MB", "value=\"baik\"", "Judul baru", "href=\"#files\"");
        assertThat(documents()).isEmpty();
    }

    @Test
    void aRowIsTakenOutByItsBoxAndTheFileStays() {
        upload("nota.pdf", TEXT);
        String hash = hash();

        post("files[0].hash", hash, "files[0].title", "Naskah", "files[0].removed", "true");

        assertThat(documents()).isEmpty();
        assertThat(asEditor("/desk/media/" + hash + "/document.pdf")).hasStatusOk();
    }

    @Test
    void aHashThatNobodyUploadedIsRefused() {
        assertThat(post("files[0].hash", "0".repeat(64), "files[0].title", "Naskah"))
                .hasStatus(422);
        assertThat(post("files[0].hash", "../../x", "files[0].title", "Naskah")).hasStatus(422);
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return web.post()
                .uri("/desk/agreements/" + id)
                .multipart()
                .file(new MockMultipartFile("documents", name, "application/pdf", bytes))
                .param("version", version())
                .param("titles[id]", "Nota karantina")
                .param("parties", "ID", "PE")
                .with(Newsroom.as(editor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String... fields) {
        var request = web.post()
                .uri("/desk/agreements/" + id)
                .param("version", version())
                .param("titles[id]", "Nota karantina")
                .param("slug", "nota-karantina")
                .param("parties", "ID", "PE");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(Newsroom.as(editor)).with(csrf()).exchange();
    }

    private void publish() {
        assertThat(desk.publish(id, shelf.get(id).version(), editor)).isTrue();
    }

    private String version() {
        return String.valueOf(shelf.get(id).version());
    }

    private java.util.List<Particulars.Paper> documents() {
        return shelf.get(id).particulars().documents();
    }

    private String hash() {
        Matcher found = ADDRESS.matcher(body(asEditor("/desk/agreements/" + id)));
        assertThat(found.find()).isTrue();
        return Objects.requireNonNull(found.group(1));
    }

    private MvcTestResult asEditor(String address) {
        return web.get().uri(address).with(Newsroom.as(editor)).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
