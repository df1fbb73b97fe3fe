package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.content.CreditRole;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk's list of stories: who is looked for is found, and the file says what the screen says. */
@PortalTest
@org.springframework.context.annotation.Import(ListsAnew.class)
class StoryListTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    ListsAnew anew;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff reporter;

    @BeforeEach
    void write() {
        reporter = hire(sql, Role.REPORTER);
        write("Kapal tiba di Callao", "id-pe", "José Pérez");
        write("=1+1, kata kapal", "cl-id", "Sari");
        write("Kopi diekspor", "id-pe", "Sari");
    }

    private void write(String headline, String pair, String name) {
        Manuscript text = Copy.of(headline, "Isi.");
        desk.create(
                Language.ID,
                new Manuscript(
                        text.headline(),
                        "",
                        "",
                        "",
                        null,
                        Copy.JAKARTA,
                        text.body(),
                        Genre.NEWS,
                        List.of(CountryPair.of(pair).orElseThrow()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Credit(CreditRole.REPORTER, name)),
                        List.of()),
                null,
                reporter);
    }

    private MvcTestResult get(String path) {
        MvcTestResult answer = web.get().uri(path).with(as(reporter)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private Document page(String path) {
        return Jsoup.parse(
                new String(get(path).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<String> headlines(String query) {
        return page("/desk/articles?" + query).select("tbody th").eachText();
    }

    @Test
    void aStoryIsFoundByItsReporterWhateverTheAccents() {
        assertThat(headlines("reporter=perez")).containsExactly("Kapal tiba di Callao");
        assertThat(headlines("reporter=SARI&pair=id-pe")).containsExactly("Kopi diekspor");
        assertThat(headlines("reporter=%")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aStoryIsFoundByItsRelation() {
        assertThat(headlines("pair=cl-id&q=kata")).containsExactly("=1+1, kata kapal");
        assertThat(headlines("pair=id-pe&q=kapal")).containsExactly("Kapal tiba di Callao");
    }

    @Test
    void whatWasAskedStaysInTheFormAndInEveryLink() {
        Document page = page("/desk/articles?q=kapal&reporter=Pérez&pair=id-pe&status=DRAFT&language=id");
        assertThat(page.select("#q").val()).isEqualTo("kapal");
        assertThat(page.select("#reporter").val()).isEqualTo("Pérez");
        assertThat(page.select("#pair option[selected]").val()).isEqualTo("id-pe");
        assertThat(page.select("a[type=text/csv]").attr("href"))
                .isEqualTo("/desk/articles?q=kapal&status=DRAFT&language=id&pair=id-pe&reporter=P%C3%A9rez&format=csv");
    }

    @Test
    void theFileSaysWhatTheScreenSays() throws Exception {
        MvcTestResult file = get("/desk/articles?format=csv&pair=cl-id&q=kata");
        assertThat(file).hasContentTypeCompatibleWith("text/csv");
        String[] lines = file.getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).startsWith("\"'=1+1, kata kapal\",id,Sari,");
        assertThat(lines[1]).contains("/desk/articles/");
    }

    @Test
    void storiesOfAnOlderVersionAreFoundByTheirReporterAfterTheStart() {
        sql.update("update article set byline_key = null");
        assertThat(headlines("reporter=perez")).isEmpty();
        anew.refill();
        assertThat(headlines("reporter=perez")).containsExactly("Kapal tiba di Callao");
    }
}
