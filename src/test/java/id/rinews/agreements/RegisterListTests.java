package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Csv;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import id.rinews.topics.TopicDesk;
import id.rinews.topics.TopicEntry;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The register's list: its days, its topics, its file and what it costs. */
@PortalTest
class RegisterListTests {

    private static final Pattern CELLS =
            Pattern.compile("(?s)<th scope=\"row\"[^>]*><a [^>]*>(.*?)</a>|<td role=\"cell\"[^>]*>(.*?)</td>");

    @Autowired
    AgreementDesk desk;

    @Autowired
    TopicDesk topics;

    @Autowired
    RegisterRefill refill;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Clock clock;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void theStatusIsThatOfTheDayAskedFor() {
        published(new Sheet()
                .titled("Nota")
                .act(ActKind.NEGOTIATION_OPENED, null, "2024-05", null)
                .signed("2025-08-11", "Jakarta"));

        assertThat(get("/id/perjanjian?status=SIGNED")).contains("1 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?status=SIGNED&on=2025-08-10")).contains("0 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?status=NEGOTIATING&on=2025-08-10"))
                .contains(
                        "1 perjanjian sesuai saringan ini</h2>",
                        "pada 10 Agustus 2025",
                        "Status pada 10 Agu 2025",
                        "href=\"/id/perjanjian?status=NEGOTIATING\"",
                        "href=\"/en/agreements?status=NEGOTIATING&amp;on=2025-08-10\"");
        assertThat(get("/id/perjanjian?status=UNKNOWN&on=2024-05-30"))
                .contains("1 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?on=2025-02-30"))
                .contains("1 perjanjian</h2>")
                .doesNotContain("Lepas saringan");
    }

    @Test
    void beforeItsFirstActAnAgreementIsNotThere() {
        published(new Sheet().titled("Nota").signed("2025-08-11", "Jakarta"));
        published(new Sheet().titled("Tanpa tanggal"));

        assertThat(get("/id/perjanjian?on=2025-08-11")).contains("2 perjanjian sesuai saringan ini</h2>");
        for (String query : List.of("on=2025-08-10", "on=2025-08-10&status=UNKNOWN")) {
            String page = get("/id/perjanjian?" + query);
            assertThat(page)
                    .contains("1 perjanjian sesuai saringan ini</h2>", "Tanpa tanggal")
                    .doesNotContain(">Nota<");
            assertThat(file("/id/perjanjian?format=csv&" + query)).isEqualTo(rows(page));
        }
        assertThat(get("/id/perjanjian?format=csv&on=2025-08-10")).contains(",Status pada 10 Agu 2025,");
    }

    @Test
    void topicsNarrowTheList() {
        topics.record(new TopicEntry("visa", new Wording("Visa", "Visado", null), null), "test");
        published(new Sheet().titled("Bebas visa").about("visa"));
        published(new Sheet().titled("Karantina"));

        assertThat(get("/es/acuerdos?topic=visa")).contains("1 acuerdo con estos filtros</h2>", "Bebas visa", "Visado");
        assertThat(get("/es/acuerdos?topic=tiada")).contains("2 acuerdos</h2>", "Temas", "“tiada”");
        assertThat(file("/es/acuerdos?format=csv&topic=tiada")).hasSize(2);
        topics.record(new TopicEntry("kopi", new Wording("Kopi", null, null), null), "test");
        assertThat(get("/es/acuerdos?topic=kopi"))
                .contains("Ningún acuerdo con estos filtros</h2>")
                .doesNotContain("no se aplicó");
        assertThat(file("/es/acuerdos?format=csv&topic=kopi")).isEmpty();
    }

    @Test
    void theFileHoldsWhatThePagesShow() {
        published(new Sheet()
                .titled("=1+1, \"apa\"?")
                .signed("2013-05-02", "Lima")
                .act(ActKind.SIGNED, null, "2021", null));
        published(new Sheet().titled("Tanpa tanggal"));
        fill(40);

        for (String query : List.of("", "sort=title", "q=nota&status=SIGNED&on=2025-01-20", "year=2021")) {
            List<List<String>> pages = new ArrayList<>();
            for (String page : List.of("", "&page=2")) {
                rows(get("/id/perjanjian?" + query + page)).stream()
                        .filter(row -> !pages.contains(row))
                        .forEach(pages::add);
            }
            assertThat(file("/id/perjanjian?format=csv&" + query)).as(query).isEqualTo(pages);
        }
        assertThat(get("/id/perjanjian?format=csv"))
                .startsWith("\uFEFFJudul,Pihak,Jenis,Tanggal naskah,Status,")
                .contains(
                        "\"'=1+1, \"\"apa\"\"?\",Indonesia–Peru,", ",\"2 Mei 2013, atau 2021\",", ",2013-05-02; 2021,");
        assertThat(web.get().uri("/en/agreements?format=csv"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"agreements.csv\"")
                .hasContentTypeCompatibleWith("text/csv");
    }

    @Test
    void aStatusSaysSinceWhen() {
        published(new Sheet()
                .titled("Nota")
                .act(ActKind.NEGOTIATION_OPENED, null, "2024-05", null)
                .signed("2025-08-11", "Jakarta"));

        assertThat(rows(get("/id/perjanjian"))).singleElement().asString().contains("Ditandatangani 11 Agustus 2025");
        assertThat(rows(get("/es/acuerdos?on=2024-06-01")))
                .singleElement()
                .asString()
                .contains("En negociación mayo de 2024");
        assertThat(get("/id/perjanjian?format=csv")).contains(",Ditandatangani 11 Agustus 2025,");
    }

    @Test
    void eachColumnIsSortedBothWays() {
        published(new Sheet().titled("Ayam").signed("2025-01-01", "Lima"));
        published(new Sheet().titled("Bebek").signed("2024-01-01", "Lima"));

        assertThat(get("/id/perjanjian"))
                .containsSubsequence("aria-sort=\"descending\"", ">Ayam<", ">Bebek<")
                .contains("href=\"/id/perjanjian?sort=date-asc\"");
        assertThat(get("/id/perjanjian?sort=date-asc"))
                .containsSubsequence("aria-sort=\"ascending\"", ">Bebek<", ">Ayam<")
                .contains("<title>Daftar perjanjian dua negara: terlama dahulu ·");
        assertThat(get("/id/perjanjian?sort=title"))
                .containsSubsequence("aria-sort=\"ascending\"", ">Ayam<", ">Bebek<")
                .contains("href=\"/id/perjanjian?sort=title-desc\"");
        assertThat(get("/id/perjanjian?sort=title-desc"))
                .containsSubsequence("aria-sort=\"descending\"", ">Bebek<", ">Ayam<")
                .contains("name=\"sort\" value=\"title-desc\"", "href=\"/es/acuerdos?sort=title-desc\"");
    }

    @Test
    void sourcesThatTellADayAndItsMonthDoNotDiffer() {
        published(new Sheet()
                .titled("Nota")
                .at("nota")
                .act(ActKind.NEGOTIATION_OPENED, null, "2020-05", "Semarang")
                .act(ActKind.NEGOTIATION_OPENED, null, "2020-05", "Semarang")
                .signed("2021-08-26", "Lima")
                .act(ActKind.SIGNED, null, "2021-08", null));

        assertThat(get("/es/acuerdos")).contains("26 ago. 2021").doesNotContain(" o <time");
        assertThat(get("/es/acuerdos/nota"))
                .contains("26 de agosto de 2021")
                .doesNotContain(
                        "Las fuentes no coinciden", "según otra fuente", "fuentes distintas", "o <time", "line-doubt");
        assertThat(get("/es/acuerdos?format=csv")).contains(",26 ago. 2021,", ",2021-08-26,");
    }

    @Test
    void whatASpreadsheetWouldRunIsHarmless() {
        assertThat(List.of("=A1", "+1", "-1", "@x", "\tx", "a=b", "a,b", "a\"b"))
                .extracting(Csv::cell)
                .containsExactly("'=A1", "'+1", "'-1", "'@x", "'\tx", "a=b", "\"a,b\"", "\"a\"\"b\"");
    }

    @Test
    void aPageAndAFileCostTheSameHoweverLongTheyAre() {
        fill(2);
        get("/id/perjanjian");
        long page = cost("/id/perjanjian?q=nota&pair=id-pe&status=SIGNED&year=2025");
        long file = cost("/id/perjanjian?format=csv");
        fill(60);
        get("/id/perjanjian");

        assertThat(cost("/id/perjanjian?q=nota&pair=id-pe&status=SIGNED&year=2025"))
                .isEqualTo(page)
                .isLessThanOrEqualTo(12);
        assertThat(cost("/id/perjanjian?format=csv")).isEqualTo(file).isLessThanOrEqualTo(3);
    }

    @Test
    void rowsFromBeforeAreFilledAtTheStart() {
        published(new Sheet().titled("Nota Perú").signed("2025-01-01", "Lima"));
        sql.update("delete from agreement_status");
        sql.update("update live_agreement set folded_id = '', folded_es = '', folded_en = '', register_day = null");

        refill.start();

        assertThat(get("/id/perjanjian?q=peru&status=SIGNED")).contains("1 perjanjian sesuai saringan ini</h2>");
    }

    private void fill(int many) {
        IntStream.range(0, many)
                .forEach(i -> published(new Sheet()
                        .titled("Nota %02d".formatted(i))
                        .signed("2025-01-%02d".formatted(i % 28 + 1), "Lima")));
    }

    private long cost(String path) {
        return Statements.of(factory, () -> get(path));
    }

    private static List<List<String>> rows(String page) {
        List<String> cells =
                CELLS.matcher(page).results().map(RegisterListTests::text).toList();
        return IntStream.range(0, cells.size() / 5)
                .mapToObj(i -> cells.subList(i * 5, i * 5 + 5))
                .toList();
    }

    private static String text(MatchResult cell) {
        String html = cell.group(1) == null ? cell.group(2) : cell.group(1);
        return html.replaceAll("(?s)<[^>]*>", "").replace("&quot;", "\"").strip();
    }

    /** The first five columns of each row, as a reader of the file sees them. */
    private List<List<String>> file(String path) {
        return Arrays.stream(get(path).split("\r\n"))
                .skip(1)
                .map(line -> Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]+)")
                        .matcher(line)
                        .results()
                        .map(cell -> cell.group(1) == null
                                ? cell.group(2)
                                : cell.group(1).replace("\"\"", "\""))
                        .map(cell -> cell.replaceFirst("^'", ""))
                        .limit(5)
                        .toList())
                .toList();
    }

    private void published(Sheet sheet) {
        long id = desk.create(sheet.done(), editor);
        desk.publish(id, editor, clock.instant());
    }

    private String get(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
