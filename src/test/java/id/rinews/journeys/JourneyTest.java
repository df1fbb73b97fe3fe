package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.shared.Language;
import id.rinews.site.StarterContent;
import id.rinews.testing.BrowserTest;
import id.rinews.testing.Snapshot;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The portal with its starter content and one administrator, who reads in the language of the journey. */
@ActiveProfiles({"test", "demo"})
abstract class JourneyTest extends BrowserTest {

    static final String STORY = "/id/berita/indonesia-peru-meneken-pakta-dagang";

    private static final String EMAIL = "redaksi@example.org";
    static final String PASSWORD = "ombak tenang di teluk";
    private static final Path SCREENS_FOLDER = Path.of("target", "screens");

    @BeforeEach
    void open(@Autowired ApplicationContext portal, @Autowired Staffing staffing) throws SQLException {
        Snapshot.restore(portal, portal.getBean(StarterContent.class)::start);
        register(staffing);
    }

    static void register(Staffing staffing) {
        staffing.registerFirst(new Newcomer("Redaksi", EMAIL, PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta")));
    }

    static void signIn(Page page) {
        signIn(page, EMAIL);
    }

    static void signIn(Page page, String email) {
        page.navigate("/login");
        page.locator("[name=username]").fill(email);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    static void fits(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("sideways scroll on %s at %d px", page.url(), page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }

    /** What is wrong with the focused element's looks: nothing, where it is outlined and nothing covers it. */
    static Object unseen(Page page) {
        return page.evaluate("""
                (() => {
                  const at = document.activeElement;
                  if (at === document.body || !at.matches(':focus, :focus-within')) return ''; // the browser's own buttons inside a field
                  const style = getComputedStyle(at);
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + at.outerHTML;
                  const box = at.getClientRects()[0];
                  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2; // of what is in sight
                  const top = document.elementFromPoint(box.x + Math.min(3, box.width / 2), middle);
                  return top && (at === top || at.contains(top) || top.contains(at)) ? '' : 'covered: ' + at.outerHTML;
                })()""");
    }

    /**
     * The whole page under {@code target/screens}, named by address, width and colours; only with {@code -Dportal.test.pictures},
     * for drawing them takes as long as all checks together.
     */
    static void picture(Page page, String address) {
        if (System.getProperty("portal.test.pictures") == null) {
            return;
        }
        boolean dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                .equals(true);
        String name = "%s-%d-%s.png"
                .formatted(address.substring(1).replace('/', '_'), page.viewportSize().width, dark ? "dark" : "light");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS_FOLDER.resolve(name))
                .setFullPage(true));
    }
}
