package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.articles.Manuscript;
import id.rinews.testing.PortalTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The starter content, taken in whole and read as visitors read it. */
@PortalTest
@ActiveProfiles({"test", "demo"})
class StarterContentTests {

    @Autowired
    StarterContent content;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvcTester web;

    private final Starter starter = Starter.read();

    @BeforeEach
    void load() {
        content.start();
    }

    @Test
    void isTakenInWholeAndOnce() {
        content.start();

        assertThat(count("topic")).isEqualTo(starter.topics().size());
        assertThat(count("person")).isEqualTo(starter.people().size());
        assertThat(count("event")).isEqualTo(starter.events().size());
        assertThat(count("live_agreement")).isEqualTo(starter.agreements().size());
        assertThat(count("story")).isEqualTo(starter.stories().size());
        assertThat(count("country_pair")).isEqualTo(2);
    }

    @Test
    void tellsEveryStoryInThreeLanguagesWithinBounds() {
        assertThat(starter.stories())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(story -> assertThat(story.editions())
                        .containsOnlyKeys("id", "es", "en")
                        .allSatisfy((_, edition) -> {
                            assertThat(edition.headline()).hasSizeLessThanOrEqualTo(Manuscript.LONGEST_HEADLINE);
                            assertThat(edition.standfirst()).hasSizeLessThanOrEqualTo(Manuscript.LONGEST_STANDFIRST);
                        }));
    }

    @Test
    void isReadOnEveryPage() {
        List<String> pages = texts("""
                select case language when 'ID' then '/id/berita/' when 'ES' then '/es/noticias/' else '/en/news/' end || slug
                from article union all select '/es/acuerdos/' || slug from live_agreement""");

        assertThat(pages)
                .allSatisfy(page -> assertThat(web.get().uri(page))
                        .hasStatusOk()
                        .bodyText()
                        .contains("<h1")
                        .doesNotContain("??"));
    }

    @Test
    void leadsNowhereElseThanIntended() {
        assertThat(count("related_link where target_article_id is null")).isZero();
        assertThat(texts("select body from article"))
                .noneMatch(body -> body.matches("(?s).*\\((article|agreement):\\D.*"));
        assertThat(count("article where status <> 'PUBLISHED'")).isZero();
    }

    @Test
    void publishesTheChangesThatItBrings() {
        assertThat(count("public_change where kind <> 'PUBLISHED'"))
                .isEqualTo(starter.stories().stream()
                        .mapToInt(story -> story.changes().size())
                        .sum());
        assertThat(texts("select body from article where slug = 'prabowo-offers-to-help-connect-peru-with-asia'"))
                .singleElement()
                .asString()
                .contains("“ASEAN” rather than “Asia”");
    }

    @Test
    void showsAPactInForceWithAnotherCountry() {
        assertThat(web.get().uri("/en/agreements/ic-cepa"))
                .hasStatusOk()
                .bodyText()
                .contains("10 August 2019", "In force", "https://sice.oas.org/Trade/CHL_IDN/CEPA_Index_e.asp");
        assertThat(web.get().uri("/id/berita/dua-pakta-cile-dan-peru"))
                .hasStatusOk()
                .bodyText()
                .contains("Cile–Indonesia", "Indonesia–Peru", "/id/berita/pakta-dagang-indonesia-cile-berlaku");
    }

    @Test
    void putsTheRelationThatWasInTheNewsLastFirst() throws Exception {
        String front = web.get().uri("/en").exchange().getResponse().getContentAsString();

        assertThat(Pattern.compile("pair-name\">([^<]+)<")
                        .matcher(front)
                        .results()
                        .map(found -> found.group(1)))
                .endsWith("Indonesia–Peru", "Chile–Indonesia");
    }

    @Test
    void knowsTheOfficesOfThoseItNames() throws Exception {
        assertThat(starter.people())
                .allSatisfy(person ->
                        assertThat(person.appointments()).as(person.slug()).isNotEmpty());
        assertThat(page("/es/relaciones/cl-id"))
                .contains("Presidenta de Chile", "11 de marzo de 2014 – 11 de marzo de 2018", "Presidente de Indonesia")
                .contains("Michelle Bachelet (2017): 1965; Bisnis (2019): 1964")
                .doesNotContain("Otras personas", "Cargo: no consta");
        assertThat(page("/es/relaciones/id-pe"))
                .contains("desde el 20 de octubre de 2024", "3 de setiembre de 2024 – octubre de 2025")
                .doesNotContain("Cargo: no consta")
                .contains("suscritos");
        assertThat(page("/es/personas/sugiono")).contains("desde el 21 de octubre de 2024");
    }

    @Test
    void marksSourcesInOtherLanguages() throws Exception {
        assertThat(page("/en/relations/id-pe")).contains("lang=\"id\">istanagaruda.com", "lang=\"es\">Caretas");
        assertThat(page("/en/people/sugiono")).contains("lang=\"id\">Tempo");
        assertThat(page("/en/agreements/deklarasi-bersama-lima-2024"))
                .containsPattern("(?s)\"facts .*lang=\"id\">Merahputih.*lang=\"id\">Merahputih");
        assertThat(page("/es/relaciones/id-pe")).contains("Caretas").doesNotContain("lang=\"es\">Caretas");
    }

    @Test
    void namesPlacesAsEachLanguageDoes() {
        assertThat(texts("select place from article where language = 'ES'"))
                .contains("Yakarta")
                .doesNotContain("Jakarta");
        assertThat(texts("select place from article where language = 'EN'"))
                .contains("Jakarta")
                .doesNotContain("Yakarta");
    }

    @Test
    void showsTheNumberUnderWhichAnAgreementWasPrinted() throws Exception {
        assertThat(texts("select slug from live_agreement where slug like '%visa%2024%' or slug like '%bebas-visa%'"))
                .anySatisfy(slug -> assertThat(page("/en/agreements/" + slug)).contains("El Peruano 2369559-1"));
    }

    private String page(String path) throws Exception {
        return new String(
                web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> texts(String question) {
        return sql.queryForList(question, String.class).stream()
                .map(String::valueOf)
                .toList();
    }

    private int count(String table) {
        Integer rows = sql.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
