package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.BrowserTest;
import id.rinews.testing.Newsroom;
import id.rinews.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left at the address of a story that was retracted. */
class RetractedStoryTests extends BrowserTest {

    @Autowired
    ArticleDesk desk;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff managing;
    private long id;

    @BeforeEach
    void publishAStory() {
        managing = Newsroom.hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Harga ikan", "Naik tiga persen."), null, null);
        desk.publish(id, Publication.first(), managing);
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void leadsToItsEntryAndTellsTheTimeInBothCountries() {
        desk.retract(id, "Tidak pernah terjadi.", managing);
        Page page = visitor();

        assertThat(page.navigate("/id/berita/harga-ikan").status()).isEqualTo(410);
        assertThat(page.title()).isEqualTo("Dicabut: Harga ikan · RI News Portal");
        assertThat(page.locator(".mast-langs").count()).isOne();
        assertThat(page.locator(".note h2").textContent())
                .isEqualTo("Dicabut, Senin, 2 Maret 2026 10:00 WIB (Minggu 22:00 PET)");
        assertThat(page.locator(".crumbs li").allTextContents()).containsExactly("Halaman depan", "Harga ikan");
        page.locator(".note a").click();
        assertThat(page.url()).contains("/id/koreksi#k");
        String anchor = page.url().replaceFirst(".*#", "#");
        assertThat(page.locator(anchor).textContent()).contains("Harga ikan", "Tidak pernah terjadi.");
    }

    @Test
    void namesTheOtherEditionsThatWereTakenBack() {
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Precio del pescado", "Subió."), null);
        desk.publish(spanish, Publication.first(), managing);
        desk.withdraw(spanish, "Nunca ocurrió.", managing);
        desk.retract(id, "Tidak pernah terjadi.", managing);
        Page page = visitor();

        page.navigate("/id/berita/harga-ikan");

        assertThat(page.locator("header .mast-langs a[href='/es/noticias/precio-del-pescado']")
                        .textContent())
                .contains("Español");
        assertThat(page.locator("header .mast-langs").textContent()).contains("ditarik");
    }

    @Test
    void isDatedAsASpanishSentenceGoes() {
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Precio del pescado", "Subió."), null);
        desk.publish(spanish, Publication.first(), managing);
        Page page = visitor();
        page.navigate("/es/noticias/precio-del-pescado");
        assertThat(page.locator(".story-meta").textContent()).contains("Publicado el lunes 2 de marzo de 2026");
        desk.retract(spanish, "Nunca ocurrió.", managing);

        page.navigate("/es/noticias/precio-del-pescado");

        assertThat(page.locator(".note h2").textContent()).startsWith("Retractada el lunes 2 de marzo de 2026, 10:00");
    }
}
