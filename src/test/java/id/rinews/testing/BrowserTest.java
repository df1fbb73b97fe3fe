package id.rinews.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test that opens pages of the running portal in a browser. The portal starts once for all of them, on a folder of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {

    /** @param width in CSS pixels */
    public record Screen(int width, ColorScheme colours) {}

    /** A phone and a desk, by day and by night. */
    public static final List<Screen> SCREENS = List.of(
            new Screen(360, ColorScheme.LIGHT),
            new Screen(360, ColorScheme.DARK),
            new Screen(1280, ColorScheme.LIGHT),
            new Screen(1280, ColorScheme.DARK));

    private static final Path DATA = folder();

    @LocalServerPort
    private int port;

    private Browser browser;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry settings) {
        settings.add("portal.data", DATA::toString);
    }

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
        for (Screen screen : SCREENS) {
            Page page = visitor(screen, true);
            page.navigate(address);
            look.accept(page);
            page.context().close();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("portal-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
