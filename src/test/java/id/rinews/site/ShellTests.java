package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import id.rinews.testing.Axe;
import id.rinews.testing.BrowserTest;
import id.rinews.testing.DemoPages;
import id.rinews.testing.OpenDoors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

@Import({DemoPages.class, OpenDoors.class})
class ShellTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"es-PE, /es", "en-GB, /en", "fr, /id"})
    void theBareAddressFollowsTheBrowser(String wish, String front) {
        APIResponse response = visitor()
                .request()
                .get("/", RequestOptions.create().setMaxRedirects(0).setHeader("Accept-Language", wish));

        assertThat(response.status()).isEqualTo(302);
        assertThat(response.headers())
                .containsEntry("location", front)
                .containsEntry("vary", "Accept-Language")
                .doesNotContainKey("set-cookie");
    }

    @Test
    void robotsStayOutOfTheNewsroom() {
        assertThat(visitor().request().get("/robots.txt").text()).contains("Disallow: /desk", "Allow: /");
    }

    @Test
    void theStylesheetAndTheFontsAreKeptForAYear() {
        Page page = visitor();
        page.navigate("/id/demo");

        for (String address : new String[] {
            page.locator("link[rel=stylesheet]").getAttribute("href"),
            page.locator("link[rel=preload]").getAttribute("href")
        }) {
            APIResponse response = page.request().get(address);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers()).containsEntry("cache-control", "public, max-age=31536000, immutable");
        }
    }

    @Test
    void aLanguageWithoutAnEditionIsPlainText() {
        Page page = visitor();

        page.navigate("/id/demo");

        assertThat(page.locator("header a[hreflang]").count()).isEqualTo(1);
        assertThat(page.locator("header .mast-langs").textContent()).contains("Español", "belum ada edisi");
    }

    @Test
    void anIndexedPageNamesItsSiblings() {
        Page page = visitor();

        page.navigate("/es/demo-front");

        assertThat(page.locator("link[rel=canonical]").getAttribute("href"))
                .isEqualTo("http://localhost:8080/es/demo-front");
        assertThat(page.locator("link[rel=alternate]").count()).isEqualTo(4);
        assertThat(page.locator("link[hreflang=x-default]").getAttribute("href"))
                .isEqualTo("http://localhost:8080/");
        assertThat(page.locator("script").count()).isZero();
    }

    @Test
    void theHeaderIsLowAndTheFirstStopIsTheSkipLink() {
        Page page = visitor(SCREENS.getFirst(), true);
        page.navigate("/id/demo");

        page.keyboard().press("Tab");

        assertThat(page.locator(":focus").textContent()).isEqualTo("Langsung ke konten");
        assertThat(page.locator("header.mast").boundingBox().height).isLessThanOrEqualTo(112);
    }

    @Test
    void aRefusedFormSaysWhatAndWhere() {
        Page page = visitor();
        page.navigate("/desk/demo");
        page.locator("#standfirst").fill("too long");

        page.locator("main button").click();

        assertThat(page.title()).matches("(Galat|Error): Demo.*");
        assertThat(page.locator("main > :first-child a").first().getAttribute("href"))
                .isEqualTo("#headline");
        assertThat(page.locator("main > :first-child a").last().getAttribute("href"))
                .isEqualTo("#standfirst");
        assertThat(page.locator("#headline").getAttribute("aria-describedby"))
                .isEqualTo("headline-hint headline-error");
        assertThat(page.locator("#headline").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#standfirst").inputValue()).isEqualTo("too long");
        assertThat(page.locator("#language").inputValue()).isEqualTo("ES");
        assertThat(page.locator("#topics-2").isChecked()).isTrue();
        assertThat(page.locator("#urgent").isChecked()).isTrue();
        assertThat(page.locator("#acts-0-date").inputValue()).isEqualTo("2025-08");
        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("form-errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/demo", "/es/demo-front", "/en/demo-front", "/desk/demo"})
    void everyLayoutIsAccessibleAndFits(String address) {
        onEveryScreen(address, page -> {
            Axe.check(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(page.viewportSize().width);
        });
    }
}
