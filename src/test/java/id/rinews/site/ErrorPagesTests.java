package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
class ErrorPagesTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /id/nada | id | Halaman ini tidak ada
            /es/nada | es | Esta página no existe
            /en/nada | en | This page does not exist
            """)
    void anUnknownAddressIsAnsweredInItsLanguage(String address, String language, String heading) {
        Page page = visitor();

        Response response = page.navigate(address);

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headerValue("cache-control")).contains("no-store");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").textContent()).startsWith(heading);
        assertThat(page.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
        assertThat(page.locator("main article time").first().getAttribute("datetime"))
                .isEqualTo("2025-08-11T14:35+07:00");
        assertThat(page.locator("header a[hreflang=es]").getAttribute("href")).isEqualTo("/es/nada");
        assertThat(page.locator(
                        "main a[href='/id/koreksi'], main a[href='/es/correcciones'], main a[href='/en/corrections']"))
                .as("what was taken back is found")
                .satisfies(link -> assertThat(link.count()).isOne());
    }

    @Test
    void itsOtherLanguagesCallTheSectionByTheirOwnName() {
        Page page = visitor();

        page.navigate("/id/berita/tidak-ada");

        assertThat(page.locator("header a[hreflang=es]").getAttribute("href")).isEqualTo("/es/noticias/tidak-ada");
        assertThat(page.locator("header a[hreflang=id]").getAttribute("href")).isEqualTo("/id/berita/tidak-ada");
    }

    @ParameterizedTest
    @CsvSource({"forbidden, 403", "conflict, 409", "gone, 410", "boom, 500"})
    void everyFailureKeepsItsStatus(String how, int status) {
        assertThat(visitor().navigate("/es/fail/" + how).status()).isEqualTo(status);
    }

    @Test
    void aConflictSaysWhatItIsAbout() {
        Page page = visitor();

        page.navigate("/es/fail/conflict");

        assertThat(page.locator("main").textContent()).contains("La imagen sigue en uso");
    }

    @Test
    void whatWasRetractedKeepsTitleReasonAndDate() {
        Page page = visitor();

        page.navigate("/id/fail/gone");

        assertThat(page.locator("h1").textContent()).isEqualTo("Visa 30 hari dihapus");
        assertThat(page.locator("main").textContent())
                .contains("Dicabut, Selasa, 12 Agustus 2025 09:00 WIB", "Sumber menarik keterangannya.");
    }

    @Test
    void aFaultOfOursTellsANumberAndNoStack() {
        Page page = visitor();

        page.navigate("/en/fail/boom");

        assertThat(page.locator("main").textContent())
                .containsPattern("Request number: [0-9a-f]{8}")
                .doesNotContain("Exception", "Boom");
    }

    @Test
    void theDeskFailsInItsOwnShell() {
        Page page = visitor();

        Response response = page.navigate("/desk/fail");

        assertThat(response.status()).isEqualTo(403);
        assertThat(page.locator(".gate h1").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/nada", "/es/nada", "/en/nada", "/id/fail/gone", "/id/fail/boom", "/desk/fail"})
    void anErrorPageIsAccessibleAndFits(String address) {
        onEveryScreen(address, page -> {
            Axe.check(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(page.viewportSize().width);
        });
    }
}
