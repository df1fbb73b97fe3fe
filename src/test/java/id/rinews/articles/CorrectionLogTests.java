package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import id.rinews.testing.TestClock;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The log of corrections: one address for each list, and the way between a story and its entry. */
@PortalTest
class CorrectionLogTests {

    private static final String STORY = "/id/berita/harga-ikan";

    @Autowired
    ArticleDesk desk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Countries countries;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory factory;

    private Staff managing;
    private long id;

    @BeforeEach
    void publishAStory() {
        managing = Newsroom.hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Harga ikan", "Naik tiga persen."), null, null);
        desk.publish(id, Publication.first(), managing);
    }

    private void correct(int times) {
        for (int i = 0; i < times; i++) {
            clock.advance(Duration.ofHours(1));
            String body = "Naik %d persen, pukul %s.".formatted(i, clock.instant());
            desk.rewrite(id, text -> text.withBody(body), null);
            desk.publish(id, new Publication(ChangeKind.CORRECTION, "Pembetulan " + i + ".", ""), managing);
        }
    }

    private Document page(String address) {
        var answer = web.get().uri(address).exchange().getResponse();
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), "http://localhost");
    }

    @Test
    void aNoticeLeadsToThePageThatHoldsItsEntry() {
        correct(27);
        List<String> links = page(STORY).select(".note a[href^=/id/koreksi]").eachAttr("href");

        assertThat(links.getFirst()).startsWith("/id/koreksi#k");
        assertThat(links.getLast()).startsWith("/id/koreksi?page=2#k");
        String anchor = links.getLast().replaceFirst(".*#", "#");
        assertThat(page("/id/koreksi?page=2").select(anchor).text()).contains("Harga ikan", "Pembetulan 0.");
        assertThat(page("/id/koreksi").select(anchor)).isEmpty();
    }

    @Test
    void theLogSaysWhatThoseOfOtherLanguagesHold() {
        correct(2);
        long spanish = desk.createSibling(id, Language.ES, Copy.of("El pescado", "Sube."), null);
        desk.publish(spanish, Publication.first(), managing);

        assertThat(page("/id/koreksi").select("main").text()).doesNotContain("bahasa lain");
        assertThat(page("/en/corrections").select("main a[hreflang=id]").outerHtml())
                .isEqualTo("<a href=\"/id/koreksi\" hreflang=\"id\">2 entries in Indonesian</a>");
        assertThat(page("/es/correcciones?kind=CORRECTION&pair=id-pe")
                        .select("main a[hreflang=id]")
                        .outerHtml())
                .isEqualTo("<a href=\"/id/koreksi?kind=CORRECTION&amp;pair=id-pe\" hreflang=\"id\">"
                        + "2 entradas en indonesio</a>");
        assertThat(page("/es/correcciones?kind=RETRACTED").select("main a[hreflang=id]"))
                .isEmpty();
    }

    @Test
    void aStoryCostsTheSameWithManyEntries() {
        correct(1);
        page(STORY);
        long few = Statements.of(factory, () -> page(STORY));
        correct(50);
        page(STORY);

        assertThat(Statements.of(factory, () -> page(STORY))).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    @Test
    void eachListHasOneAddressAndATitleOfItsOwn() {
        correct(27);
        Document second = page("/id/koreksi?kind=&pair=&page=2");

        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/id/koreksi");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/id/koreksi?page=2");
        assertThat(second.title()).startsWith("Koreksi dan hak jawab, halaman 2 ·");
        Document corrections = page("/id/koreksi?kind=CORRECTION&pair=pe-id");
        assertThat(corrections.title()).startsWith("Koreksi dan hak jawab: 27 catatan, Koreksi, Indonesia–Peru ·");
        assertThat(corrections.select("a[rel=next]").attr("href"))
                .isEqualTo("/id/koreksi?kind=CORRECTION&pair=id-pe&page=2");
        assertThat(corrections.select("link[rel=canonical]").attr("href")).endsWith("/id/koreksi");
        assertThat(corrections.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(corrections.select("header a[hreflang=en]").attr("href"))
                .isEqualTo("/en/corrections?kind=CORRECTION&pair=id-pe");
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        correct(27);

        for (String page : new String[] {"3", "999999999999"}) {
            assertThat(page("/id/koreksi?page=" + page)
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .endsWith("/id/koreksi?page=2");
        }
    }

    @Test
    void onlyPairsOfWhichItTellsAreOffered() {
        countries.ensure(CountryPair.of("kp-kr").orElseThrow());
        correct(1);

        assertThat(page("/id/koreksi").select("[name=pair] option[value~=.]").eachAttr("value"))
                .containsExactly("id-pe");
    }

    @Test
    void aPairWithoutEntriesHasNoneAndWhatIsNoPairIsNotAsked() {
        correct(1);

        assertThat(page("/id/koreksi?kind=CORRECTION&pair=gb-us").select("main").text())
                .contains("Tidak ada catatan yang cocok")
                .doesNotContain("Harga ikan");
        assertThat(page("/id/koreksi?pair=gb-us").select("option[selected]").eachAttr("value"))
                .contains("gb-us");
        assertThat(page("/es/correcciones?pair=gb-us").select("main").text())
                .contains("Ninguna entrada coincide con el filtro.");
        assertThat(page("/id/koreksi?kind=FOO&pair=xx-yy").select("main").text())
                .contains("tidak dikenali", "Harga ikan");
        assertThat(page("/id/koreksi?kind=&pair=").select("main").text()).doesNotContain("tidak dikenali");
    }
}
