package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Axe;
import id.rinews.testing.BrowserTest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor writes people and topics, without JavaScript, on a phone and at a desk. */
class PeopleDeskTests extends BrowserTest {

    private static final String EMAIL = "tokoh@example.org";
    private static final String PASSWORD = "padi menguning di sawah";
    private static final Path PICTURES = Path.of("target", "screens");

    @BeforeEach
    void hire(@Autowired Staffing staffing) {
        staffing.register(
                new Newcomer("Rina Editor", EMAIL, PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta")), Role.EDITOR);
    }

    @Test
    void aPersonIsWrittenRefusedAndSaved() {
        Page page = signedIn(visitor(SCREENS.getFirst()));
        page.navigate("/desk/people/new");

        page.getByLabel("Sebutan, Spanyol").fill("Presidenta del Perú");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah jabatan"))
                .click();
        assertThat(page.getByLabel("Sebutan, Spanyol").first()).hasValue("Presidenta del Perú");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan tokoh"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ada masalah")))
                .isVisible();

        page.getByLabel("Nama", new Page.GetByLabelOptions().setExact(true)).fill("Dina Boluarte");
        page.getByLabel("Sumber").first().fill("La República");
        page.getByLabel("Nama", new Page.GetByLabelOptions().setExact(true)).press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Tokoh tersimpan.");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dina Boluarte")))
                .isVisible();
        looksRight(page.url());
    }

    @Test
    void everyPageIsAccessibleAndFits() {
        looksRight("/desk/people", "/desk/people?q=tiada", "/desk/people/new", "/desk/topics", "/desk/topics/new");
    }

    @Test
    void refusedAndStaleFormsAreAccessible() {
        for (Screen screen : SCREENS) {
            Page page = signedIn(visitor(screen, true));
            page.navigate("/desk/topics/new");
            page.getByLabel("Kode IPTC").fill("12");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan topik"))
                    .click();
            check(page, "refused");

            String name = "Topik %d %s".formatted(screen.width(), screen.colours());
            page.getByLabel("Kode IPTC").fill("");
            page.getByLabel("Nama, Indonesia").fill(name);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan topik"))
                    .click();
            String address = page.url();
            Page other = page.context().newPage();
            other.navigate(address);
            for (Page hand : List.of(other, page)) {
                hand.getByLabel("Nama, Spanyol").fill("Tema " + hand.hashCode());
                hand.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan topik"))
                        .click();
            }
            assertThat(page.getByText("orang lain menyimpan")).isVisible();
            check(page, "stale");
            page.context().close();
        }
    }

    /** One visit a screen: signing in is slow on purpose. */
    private void looksRight(String... addresses) {
        for (Screen screen : SCREENS) {
            Page page = signedIn(visitor(screen, true));
            for (String address : addresses) {
                page.navigate(address);
                check(
                        page,
                        page.url().replaceAll("^https?://[^/]*/desk/|\\d+$", "").replaceAll("[^a-z]+", "-"));
            }
            page.context().close();
        }
    }

    private static void check(Page page, String name) {
        Axe.check(page);
        int overhang =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang).as("sideways scroll on %s", page.url()).isZero();
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        String file = "%s-%d-%s.png".formatted(name, page.viewportSize().width, dark ? "dark" : "light");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    private static Page signedIn(Page page) {
        page.navigate("/login");
        page.locator("[name=username]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }
}
