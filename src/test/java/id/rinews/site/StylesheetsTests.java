package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesheetsTests {

    private final Stylesheets stylesheets = new Stylesheets(new Assets());

    @Test
    void aReaderFetchesAtMostEightKilobytes() throws IOException {
        assertThat(zipped(site())).hasSizeLessThanOrEqualTo(8 * 1024);
    }

    @Test
    void theReadersSheetHoldsNothingOfTheDesk() {
        assertThat(text(site()))
                .doesNotContain(".shell", ".editor", ".rich", ".beside", ".state", ".diff", ".acts", ".gate");
    }

    @Test
    void joiningKeepsLayersAndLeavesNoImport() {
        assertThat(text(site()))
                .startsWith("@layer tokens,base,layout,components,utilities;@layer tokens{:root{")
                .doesNotContain("@import", "/*", "\n");
    }

    @Test
    void fontsAreAskedForByTheirContent() {
        assertThat(text(site()))
                .containsPattern("url\\(\"/fonts/source-serif-4-latin-600-normal-[0-9a-f]{12}\\.woff2\"\\)");
    }

    @Test
    void squeezingChangesNoMeaning() {
        String css = ".a :is(b, c) > d {\n  content: \"; x: {  }\";\n  inset: calc(1px - 2px);\n} /* no */";

        assertThat(Tight.css(css)).isEqualTo(".a :is(b,c)>d{content:\"; x: {  }\";inset:calc(1px - 2px)}");
    }

    private Asset site() {
        return stylesheets.all().getFirst();
    }

    private static String text(Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Asset asset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(asset.bytes());
        }
        return bytes.toByteArray();
    }
}
