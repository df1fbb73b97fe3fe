package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.rinews.testing.Axe;
import id.rinews.testing.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A picture comes to the newsroom and stands in a story. */
class PictureTests extends JourneyTest {

    private static final String ALT = "Kapal barang bersandar di dermaga Callao";

    @Test
    void isUploadedDescribedPlacedAndSeen() {
        Page page = visitor(SCREENS.getFirst(), true);
        signIn(page);
        String picture = upload(page, Shots.jpeg(1500, 1000));
        looksRight(page, "/desk/media/1");

        placed(page, picture);
        follow(page, "Terbitkan…");
        assertThat(page.locator("main")).containsText("Gambar tanpa kredit");
        page.locator("a[href*='/desk/media/'][href$='#credit']").click();
        describe(page);
        looksRight(page, "/desk/media/1/ready");

        page.navigate("/desk/articles");
        follow(page, "Kapal pertama tiba di Callao");
        looksRight(page, "/desk/articles/picture");
        follow(page, "Terbitkan…");
        press(page, "Terbitkan sekarang");
        follow(page, "Lihat halaman");
        String address = page.url().replaceFirst("https?://[^/]+", "");
        onEveryScreen(address, PictureTests::isSeen);
        onEveryScreen("/id", front -> {
            assertThat(front.locator(".front-lead img")).hasAttribute("alt", ALT);
            picture(front, "/id/front-picture");
            Axe.check(front);
            fits(front);
        });
        page.navigate("/desk/media");
        assertThat(page.locator("main")).containsText("Dipakai di 1 berita");
        looksRight(page, "/desk/media/library");
    }

    private static String upload(Page page, byte[] bytes) {
        page.navigate("/desk/media");
        looksRight(page, "/desk/media/empty");
        page.locator("[name=file]").setInputFiles(new FilePayload[] {
            new FilePayload("peta.svg", "image/svg+xml", Shots.SVG), new FilePayload("kapal.jpg", "image/jpeg", bytes)
        });
        press(page, "Unggah");
        assertThat(page.locator("[data-said]")).hasText("1 dari 2 gambar tersimpan.");
        Locator rows = page.locator("[data-uploads] li");
        assertThat(rows.first()).containsText("peta.svg: jenis berkas ini tidak diterima");
        assertThat(rows.last()).containsText("Tersimpan");
        assertThat(page.locator("h1")).containsText("2 gambar");
        looksRight(page, "/desk/media/refused");
        follow(page, "kapal.jpg");
        assertThat(page).hasURL(Pattern.compile(".*/desk/media/[0-9]+"));
        return page.url().replaceFirst(".*/", "");
    }

    @Test
    void anUploadShowsHowFarItIsAndCanBeCancelled() {
        Page page = visitor(SCREENS.getFirst(), true);
        signIn(page);
        page.navigate("/desk/media");
        List<Route> held = new ArrayList<>();
        page.route("**/desk/media", route -> {
            if (route.request().method().equals("POST")) {
                held.add(route); // never answered
            } else {
                route.resume();
            }
        });
        page.locator("[name=file]").setInputFiles(new FilePayload[] {
            new FilePayload("satu.jpg", "image/jpeg", Shots.jpeg(30, 20)),
            new FilePayload("dua.jpg", "image/jpeg", Shots.jpeg(30, 20))
        });
        press(page, "Unggah");
        Locator rows = page.locator("[data-uploads] li");
        assertThat(rows.first().locator("progress")).isVisible();
        assertThat(rows.first()).containsText("Mengunggah 1/2");
        Axe.check(page);
        fits(page);
        press(page, "Batalkan unggahan");

        assertThat(page.locator("[data-said]")).hasText("0 dari 2 gambar tersimpan.");
        assertThat(rows).containsText(new String[] {"Dibatalkan", "Dibatalkan"});
        assertThat(page.locator("form[data-upload] [type=submit]")).isFocused();
        assertThat(page.locator("h1")).containsText("1 gambar");
    }

    private static void placed(Page page, String picture) {
        page.navigate("/desk/articles/new");
        page.getByLabel("Judul", new Page.GetByLabelOptions().setExact(true)).fill("Kapal pertama tiba di Callao");
        page.locator("[data-area]").click();
        page.keyboard().type("Kapal tiba pagi ini.\nMuatannya kopi.");
        page.keyboard().press("ArrowUp");
        press(page, "Gambar");
        page.locator("#gambar-hasil [role=option]").first().click();
        page.locator("#gambar-teks").fill("Awak kapal di geladak.");
        looksRight(page, "/desk/articles/choosing");
        press(page, "Pakai gambar ini");
        assertThat(page.locator("[name=body]"))
                .hasValue("Kapal tiba pagi ini.\n\n![](media:%s \"Awak kapal di geladak.\")\n\nMuatannya kopi."
                        .formatted(picture));
        assertThat(page.locator("[data-area] .picture img")).hasJSProperty("complete", true);
        page.locator("[name=pair]").first().check();
        page.locator("[name=picture][value='" + picture + "']").check();
        press(page, "Simpan draf");
        assertThat(page.locator("[name=picture][value='" + picture + "']")).isChecked();
    }

    private static void describe(Page page) {
        page.locator("[name=alt]").fill(ALT);
        page.locator("[name=caption]").fill("Kapal pertama dari Tanjung Priok.");
        page.locator("[name=credit]").fill("ANTARA/Sari Wulandari");
        page.locator("[name=licence]").fill("Langganan ANTARA");
        page.locator("[name=focusX]").fill("20");
        page.locator("[name=focusY]").fill("50");
        press(page, "Simpan gambar");
        assertThat(page.locator("main")).containsText("Siap dipakai");
    }

    private static void isSeen(Page page) {
        page.locator(".prose img").scrollIntoViewIfNeeded();
        for (String place : new String[] {".story-text > .picture img", ".prose .picture img"}) {
            assertThat(page.locator(place)).hasAttribute("alt", ALT);
            assertThat(page.locator(place)).hasJSProperty("complete", true);
            Object box = page.locator(place)
                    .evaluate("i => i.naturalWidth > 0 && i.clientWidth <= i.parentElement.clientWidth");
            assertThat(box).as(place).isEqualTo(true);
        }
        assertThat(page.locator(".prose figcaption")).hasText("Awak kapal di geladak. Foto: ANTARA/Sari Wulandari");
        Object shape = page.locator(".story-text > .picture img").evaluate("i => i.clientWidth / i.clientHeight");
        assertThat(((Number) shape).doubleValue()).isBetween(1.49, 1.51);
        picture(page, "/id/berita/bergambar");
        Axe.check(page);
        fits(page);
    }

    private static void looksRight(Page page, String name) {
        onEveryScreen(page, screen -> {
            picture(screen, name);
            Axe.check(screen);
            fits(screen);
        });
    }
}
