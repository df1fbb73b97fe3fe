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

    private Axe() {}

    public static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();

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
