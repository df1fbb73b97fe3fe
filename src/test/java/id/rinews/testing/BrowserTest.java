package id.rinews.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test that opens pages of the running portal in a browser: as {@link PortalTest}, with empty tables and a clock that
 * stands still, but on one engine only, for a browser is slow and does not see the difference.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestClock.Instead.class)
@ContextConfiguration(initializers = Engine.class)
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public abstract class BrowserTest {

    /** @param width in CSS pixels */
    public record Screen(int width, ColorScheme colours) {}

    /** A phone and a desk, by day and by night. */
    public static final List<Screen> SCREENS = List.of(
            new Screen(360, ColorScheme.LIGHT),
            new Screen(360, ColorScheme.DARK),
            new Screen(1280, ColorScheme.LIGHT),
            new Screen(1280, ColorScheme.DARK));

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void findABrowser() {
        browser = Browsers.chromium();
    }

    @AfterEach
    void forgetEverybody() {
        if (browser != null) {
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        }
    }

    /** A fresh visitor with a screen of this kind; no cookies, JavaScript off unless wanted. */
    protected Page visitor(Screen screen) {
        return visitor(screen, false);
    }

    protected Page visitor(Screen screen, boolean withJavaScript) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(screen.width(), 800)
                        .setColorScheme(screen.colours())
                        .setJavaScriptEnabled(withJavaScript))
                .newPage();
    }

    protected Page visitor() {
        return visitor(SCREENS.getLast());
    }

    /** The same look at one address on every screen; scripts run, for the sake of the checks. */
    protected void onEveryScreen(String address, Consumer<Page> look) {
        Page page = visitor(SCREENS.getFirst(), true);
        page.navigate(address);
        onEveryScreen(page, look);
        page.context().close();
    }

    /** The same look at an open page on every screen. */
    protected static void onEveryScreen(Page page, Consumer<Page> look) {
        on(SCREENS, page, look);
    }

    /** The same look by day alone: another language changes words, which are as wide by night. */
    protected static void byDay(Page page, Consumer<Page> look) {
        on(
                SCREENS.stream()
                        .filter(screen -> screen.colours() == ColorScheme.LIGHT)
                        .toList(),
                page,
                look);
    }

    private static void on(List<Screen> screens, Page page, Consumer<Page> look) {
        for (Screen screen : screens) {
            page.setViewportSize(screen.width(), 800);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(screen.colours())
                    .setReducedMotion(ReducedMotion.REDUCE)); // or colours would still be on their way
            look.accept(page);
        }
    }
}
