package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.shared.Language;
import id.rinews.site.StarterContent;
import id.rinews.testing.Axe;
import id.rinews.testing.BrowserTest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Wire copy becomes a newspaper page, and readers read it: without JavaScript, by day and by night, on a phone and at a desk. */
@ActiveProfiles({"test", "demo"})
class StoryTests extends BrowserTest {

    private static final String EMAIL = "redaksi@example.org";
    private static final String PASSWORD = "ombak tenang di teluk";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String WIRE = """
            RI News Portal. Jakarta, 11 Agustus 2025 — Dua pelabuhan membuka jalur baru pada hari Senin.
            Kepala pelabuhan menyebutnya “jembatan di atas dua samudra”.
            Kapal pertama berangkat bulan depan.
            Baca juga : Penganugerahan Bintang RI Adipurna untuk Presiden Peru: Simbol timbal-balik dan momentum 50 tahun RI–Peru
            Jalur itu menghubungkan dua benua.
            Pewarta : Sari Wulandari
            """;

    @BeforeEach
    void open(@Autowired StarterContent starter, @Autowired Staffing staffing) {
        starter.start();
        staffing.registerFirst(new Newcomer("Redaksi", EMAIL, PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta")));
    }

    @Test
    void pastedWireCopyIsPublishedWithNothingTypedButAHeadline() {
        Page page = visitor();
        signIn(page);
        page.navigate("/desk/articles/new");
        page.getByLabel("Judul", new Page.GetByLabelOptions().setExact(true)).fill("Dua pelabuhan membuka jalur baru");
        page.getByLabel("Isi", new Page.GetByLabelOptions().setExact(true)).fill(WIRE);
        press(page, "Simpan draf");
        press(page, "Pindahkan ke tempatnya");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terbitkan…"))
                .click();
        press(page, "Terbitkan sekarang");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lihat halaman"))
                .click();

        assertThat(page.locator("h1")).hasText("Dua pelabuhan membuka jalur baru");
        assertThat(page.locator(".prose > p").first())
                .hasText("Jakarta, 11 Agustus 2025 — Dua pelabuhan membuka jalur baru pada hari Senin.");
        assertThat(page.locator("aside.prose-also a"))
                .hasAttribute("href", java.util.regex.Pattern.compile("/id/berita/bintang-ri-adipurna.*"));
        assertThat(page.locator(".story-credits")).containsText("Pewarta: Sari Wulandari");
        assertThat(page.content()).doesNotContain("<script", "Pewarta :");
    }

    @Test
    void everyReadingPageIsAccessibleAndFits() {
        for (String address : List.of(
                "/id",
                "/es",
                "/en",
                "/id/berita/indonesia-peru-meneken-pakta-dagang",
                "/es/noticias/peru-suscribe-acuerdo-comercial-con-indonesia",
                "/id/berita/indonesia-peru-meneken-pakta-dagang/riwayat",
                "/id/perjanjian",
                "/es/acuerdos",
                "/en/agreements",
                "/id/perjanjian/ip-cepa",
                "/es/acuerdos/ip-cepa",
                "/en/agreements/ip-cepa")) {
            onEveryScreen(address, page -> {
                picture(page, address);
                Axe.check(page);
                fits(page);
                assertThat(page.locator("body")).not().containsText("??");
            });
        }
    }

    @Test
    void theDeskIsAccessibleAndFits() {
        for (Screen screen : SCREENS) {
            Page page = visitor(screen, true);
            signIn(page);
            for (String address : List.of(
                    "/desk", "/desk/articles", "/desk/articles/new", "/desk/agreements", "/desk/agreements/new")) {
                page.navigate(address);
                picture(page, address);
                Axe.check(page);
                fits(page);
            }
            page.context().close();
        }
    }

    @Test
    void aStoryOnAPhoneBeginsOnTheFirstScreen() {
        Page page = visitor(SCREENS.getFirst());
        page.navigate("/id/berita/indonesia-peru-meneken-pakta-dagang");

        assertThat(page.locator("header.mast").boundingBox().height).isLessThanOrEqualTo(112);
        assertThat(page.locator(".prose > p").first().boundingBox().y + 30).isLessThanOrEqualTo(800);
    }

    @Test
    void nothingIsLostOnANarrowScreenOrWithWiderText() {
        for (String address : List.of(
                "/id", "/id/berita/indonesia-peru-meneken-pakta-dagang", "/id/perjanjian", "/id/perjanjian/ip-cepa")) {
            Page page = visitor(SCREENS.getFirst(), true);
            page.setViewportSize(320, 800);
            page.navigate(address);
            fits(page);
            page.evaluate(
                    "document.querySelectorAll('*').forEach(e => { e.style.lineHeight = '1.5'; e.style.letterSpacing = '0.12em'; e.style.wordSpacing = '0.16em'; })");
            fits(page);
            page.context().close();
        }
    }

    private void signIn(Page page) {
        page.navigate("/login");
        page.locator("[name=username]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/desk"));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void fits(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("sideways scroll on %s at %d px", page.url(), page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }

    private static void picture(Page page, String address) {
        String name = address.replace('/', '_') + "-" + page.viewportSize().width
                + (page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                                .equals(true)
                        ? "-dark"
                        : "");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
