package id.rinews.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars of reading that no other test measures: line length, zoom, focus, the skip link, motion. */
class BarsTests extends JourneyTest {

    /** A phone and a wide screen, by day. */
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    private static final int FOCUSED = 25;

    private double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @Test
    void aStoryIsSetToBeRead() {
        Page page = visitor(SCREENS.getFirst(), true);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            page.navigate(STORY);
            double size = number(page, "parseFloat(getComputedStyle(document.querySelector('.prose > p')).fontSize)");
            double line = number(page, "parseFloat(getComputedStyle(document.querySelector('.prose > p')).lineHeight)");

            assertThat(size).as("px at %d", width).isGreaterThanOrEqualTo(18);
            assertThat(line / size).as("line height at %d", width).isGreaterThanOrEqualTo(1.5);
        }
        double characters = number(page, """
                (() => {
                  const p = [...document.querySelectorAll('.prose > p')].sort((a, b) => b.textContent.length - a.textContent.length)[0];
                  const probe = document.createElement('span');
                  probe.textContent = p.textContent;
                  probe.style.cssText = 'position:absolute;white-space:nowrap';
                  p.append(probe);
                  const each = probe.getBoundingClientRect().width / probe.textContent.length;
                  probe.remove();
                  return p.clientWidth / each;
                })()""");

        assertThat(characters).as("characters a line").isBetween(45.0, 75.0);
    }

    @Test
    void nobodyIsKeptFromZooming() {
        Page page = visitor();
        page.navigate(STORY);

        assertThat(page.locator("meta[name=viewport]").getAttribute("content"))
                .doesNotContain("maximum-scale", "user-scalable");
    }

    @Test
    void theFirstTabStopLeadsToTheContent() {
        List<List<String>> fronts = List.of(
                List.of("/id", "Langsung ke konten"),
                List.of("/es", "Ir al contenido"),
                List.of("/en", "Skip to content"));
        for (List<String> front : fronts) {
            Page page = visitor(SCREENS.getLast(), true);
            page.navigate(front.getFirst());
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(front.getLast());
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
        }
    }

    @Test
    void focusIsSeenAndNeverCovered() {
        for (String address : List.of("/id", STORY, "/id/perjanjian", "/id/koreksi/permintaan")) {
            Page page = visitor(SCREENS.getLast(), true);
            page.navigate(address);
            for (int i = 0; i < FOCUSED; i++) {
                page.keyboard().press("Tab");
                assertThat(unseen(page)).as(address).isEqualTo("");
            }
        }
    }

    @Test
    void nothingMovesForWhoeverWantsItStill() {
        Page page = visitor(SCREENS.getLast(), true);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String address : List.of("/id", STORY, "/id/perjanjian/ip-cepa", "/id/hubungan/id-pe")) {
            page.navigate(address);

            assertThat((List<?>) page.evaluate("""
                    [...document.querySelectorAll('*')].filter(e => {
                      const style = getComputedStyle(e);
                      return style.animationName !== 'none' || style.transitionDuration.split(',').some(t => parseFloat(t) > 0.001);
                    }).map(e => e.outerHTML.slice(0, 80))""")).as(address).isEmpty();
        }
    }
}
