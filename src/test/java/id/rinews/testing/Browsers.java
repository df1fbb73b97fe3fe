package id.rinews.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One installed Chromium for all browser tests of a run. */
final class Browsers {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Browsers() {}

    /** Without a Chromium the test is skipped, visibly; on a build server ({@code CI=true}) it fails. */
    static synchronized Browser chromium() {
        if (browser == null) {
            browser = launched(executable());
        }
        return browser;
    }

    private static Browser launched(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        Optional<Path> found = candidates().filter(Files::isExecutable).findFirst();
        String sentence = "No Chromium was found on the PATH: browser tests need one (install the package chromium)";
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(sentence);
        }
        Assumptions.assumeTrue(found.isPresent(), sentence);
        return found.orElseThrow();
    }

    private static Stream<Path> candidates() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path.split(java.io.File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }
}
