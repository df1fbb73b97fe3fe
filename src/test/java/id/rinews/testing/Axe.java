package id.rinews.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** No finding of axe, WCAG 2.2 AA and best practice. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that see colours; by night only these can find something that they did not find by day. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    public static void check(Page page) {
        AxeBuilder axe = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                        .equals(true)
                ? new AxeBuilder(page).withRules(COLOURS)
                : new AxeBuilder(page).withTags(TAGS);
        List<Rule> violations = axe.analyze().getViolations();

        assertThat(violations.stream().map(Axe::told).toList())
                .as("axe on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .collect(Collectors.joining("\n  ", "%s: %s\n  ".formatted(rule.getId(), rule.getHelp()), ""));
    }
}
