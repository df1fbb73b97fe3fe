package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.rinews.testing.Axe;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wire copy becomes a newspaper page, and a page is taken back: without JavaScript. */
class StoryTests extends JourneyTest {

    private static final String WIRE = """
            RI News Portal. Jakarta, 11 Agustus 2025 — Dua pelabuhan membuka jalur baru antara Indonesia dan Peru pada hari Senin.
            Kepala pelabuhan menyebutnya “jembatan di atas dua samudra”.
            Kapal pertama berangkat bulan depan.
            Baca juga : Penganugerahan Bintang RI Adipurna untuk Presiden Peru: Simbol timbal-balik dan momentum 50 tahun RI–Peru
            Jalur itu menghubungkan dua benua.
            Pewarta : Sari Wulandari
            """;

    private static void publish(Page page, String headline, String body) {
        page.navigate("/desk/articles/new");
        page.getByLabel("Judul", new Page.GetByLabelOptions().setExact(true)).fill(headline);
        page.getByLabel("Isi", new Page.GetByLabelOptions().setExact(true)).fill(body);
        press(page, "Simpan draf");
        press(page, "Pindahkan ke tempatnya");
        follow(page, "Terbitkan…");
        press(page, "Terbitkan sekarang");
        follow(page, "Lihat halaman");
    }

    @Test
    void pastedWireCopyIsPublishedWithNothingTypedButAHeadline() {
        Page page = visitor();
        signIn(page);

        publish(page, "Dua pelabuhan membuka jalur baru", WIRE);

        assertThat(page.locator("h1")).hasText("Dua pelabuhan membuka jalur baru");
        assertThat(page.locator(".prose > p").first())
                .hasText(
                        "Jakarta, 11 Agustus 2025 — Dua pelabuhan membuka jalur baru antara Indonesia dan Peru pada hari Senin.");
        assertThat(page.locator("aside.prose-also a"))
                .hasAttribute("href", Pattern.compile("/id/berita/bintang-ri-adipurna.*"));
        assertThat(page.locator(".story-credits")).containsText("Pewarta: Sari Wulandari");
        assertThat(page.content()).doesNotContain("Pewarta :");
        assertThat(page.locator("script:not([type='application/ld+json'])")).hasCount(0);
    }

    @Test
    void withNothingTickedNothingMovesAndIsNotPutForwardAgain() {
        Page page = visitor();
        signIn(page);
        page.navigate("/desk/articles/new");
        page.getByLabel("Isi", new Page.GetByLabelOptions().setExact(true)).fill(WIRE);
        press(page, "Simpan draf");
        page.locator(".editor-offer [type=checkbox]").all().forEach(Locator::uncheck);

        press(page, "Pindahkan ke tempatnya");

        assertThat(page.getByLabel("Isi", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile("RI News Portal\\. Jakarta.*Pewarta : Sari Wulandari\\s*", Pattern.DOTALL));
        assertThat(page.locator(".editor-offer")).hasCount(0);
        page.getByText("Tawaran yang dibiarkan").click();
        assertThat(page.locator(".editor-main")).containsText("Pewarta : Sari Wulandari");

        Page desk = visitor(SCREENS.getFirst(), true);
        signIn(desk);
        desk.navigate(page.url());
        desk.getByText("Tawaran yang dibiarkan").click();
        onEveryScreen(desk, screen -> {
            picture(screen, "/desk/articles/tawaran");
            Axe.check(screen);
            fits(screen);
        });
    }

    @Test
    void aWithdrawnAndARetractedStorySayWhyInEveryColour() {
        Page desk = visitor();
        signIn(desk);
        publish(desk, "Kabar yang keliru", "Kapal dari Peru itu tidak pernah berangkat ke Indonesia.");
        String address = desk.url().replaceFirst("https?://[^/]+", "");
        desk.navigate("/desk/articles");
        follow(desk, "Kabar yang keliru");
        String draft = desk.url().replaceFirst("https?://[^/]+", "");

        end(desk, draft + "/withdrawal", "Pelabuhan membantah keberangkatan itu.");
        onEveryScreen(address, page -> {
            assertThat(page.locator("main")).containsText("Pelabuhan membantah keberangkatan itu.");
            picture(page, "/id/berita/ditarik");
            Axe.check(page);
            fits(page);
        });
        end(desk, draft + "/retraction", "Seluruh keterangan itu keliru.");
        onEveryScreen(address, page -> {
            assertThat(page.locator("main")).containsText("Seluruh keterangan itu keliru.");
            assertThat(page.content()).doesNotContain("tidak pernah berangkat");
            picture(page, "/id/berita/dicabut");
            Axe.check(page);
            fits(page);
        });
    }

    private static void end(Page page, String address, String reason) {
        page.navigate(address);
        page.locator("[name=reason]").fill(reason);
        page.locator("main form[action$='" + address + "'] button[type=submit]")
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*" + address));
    }
}
