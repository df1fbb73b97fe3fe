package id.rinews.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** No finding of axe, WCAG 2.2 AA and best practice. */
public final class Axe {

    private static final String SOURCE = source();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that see colours; by night only these can find something that they did not find by day. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Run in the page itself, which has no frames: the builder's own way opens another page for each look. */
    private static final String RUN = """
            only => axe.run(document, {runOnly: only, resultTypes: ['violations'], preload: false})
              .then(found => found.violations.map(v => v.id + ': ' + v.help + '\\n  ' + v.nodes.map(n => n.html).join('\\n  ')))""";

    private Axe() {}

    public static void check(Page page) {
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
            page.evaluate(SOURCE);
        }
        Map<String, Object> only = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                        .equals(true)
                ? Map.of("type", "rule", "values", COLOURS)
                : Map.of("type", "tag", "values", TAGS);

        assertThat((List<?>) page.evaluate(RUN, only))
                .as("axe on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static String source() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
