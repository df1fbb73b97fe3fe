package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void isMarkedAsUnicodeAndEndsItsLines() {
        byte[] file = Csv.of(Stream.of(List.of("a", "b"), List.of("é", "")));

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\né,\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.cell("a, b")).isEqualTo("\"a, b\"");
        assertThat(Csv.cell("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
        assertThat(Csv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a"})
    void isNoFormula(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
    }
}
