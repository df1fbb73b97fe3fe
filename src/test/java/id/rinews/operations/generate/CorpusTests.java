package id.rinews.operations.generate;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.articles.Manuscript;
import id.rinews.testing.Crawl;
import id.rinews.testing.FreshStart;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The invented corpus: as much as was ordered, in good order, the same each time, and no page that grows with it. */
@PortalTest
class CorpusTests {

    private static final Order SMALL = new Order(200, 50, 7);
    /** Enough for every kind of page. */
    private static final Order TINY = new Order(60, 25, 7);
    /** The larger corpus may show a kind of thing that the smaller one lacks. */
    private static final int A_KIND_MORE = 1;

    private static final List<String> FRONTS = List.of("/id", "/es", "/en");
    private static final List<String> REGISTERS = List.of("/id/perjanjian", "/es/acuerdos", "/en/agreements");

    @Autowired
    Corpus corpus;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    ApplicationContext portal;

    private final List<String> told = new ArrayList<>();

    @Test
    void makesWhatIsOrdered() {
        Tally made = corpus.fill(SMALL, told::add);

        assertThat(made.stories()).isEqualTo(200).isEqualTo(count("story"));
        assertThat(count("article where language = 'ID'")).isEqualTo(200);
        assertThat(made.editions()).isEqualTo(count("article")).isBetween(400, 600);
        assertThat(made.agreements()).isEqualTo(50).isEqualTo(count("live_agreement"));
        assertThat(made.events()).isEqualTo(10).isEqualTo(count("event"));
        assertThat(made.people()).isEqualTo(count("person"));
        assertThat(made.topics()).isEqualTo(count("topic"));
        assertThat(told).containsExactly("50 of 50 agreements", "200 of 200 stories");
        assertThat(count("article where language = 'ID' and status = 'WITHDRAWN'"))
                .isEqualTo(2);
        assertThat(count("article where language = 'ID' and status = 'RETRACTED'"))
                .isEqualTo(1);
    }

    @Test
    void writesAsEditorsMayAndSpreadsOverTenYears() {
        corpus.fill(SMALL, told::add);

        assertThat(count("article where length(headline) > " + Manuscript.LONGEST_HEADLINE))
                .isZero();
        assertThat(count("article where length(standfirst) > " + Manuscript.LONGEST_STANDFIRST))
                .isZero();
        assertThat(texts("select body from article"))
                .noneMatch(body -> body.contains("{") || body.contains(" de el ") || body.contains(",,"));
        assertThat(sql.queryForList(
                        "select distinct extract(year from first_published_at) from article", Integer.class))
                .hasSize(10)
                .contains(2016, 2025);
        assertThat(count("related_link where target_article_id is not null")).isGreaterThan(150);
        assertThat(count(
                        "related_link l join article a on a.id = l.article_id join article b on b.id = l.target_article_id"
                                + " where a.language <> b.language or a.first_published_at < b.first_published_at"))
                .isZero();
        assertThat(count("mention where live and agreement_id is not null")).isGreaterThan(50);
        assertThat(count("public_change where kind in ('ERRATUM', 'CORRECTION')"))
                .isPositive();
        assertThat(count("agreement_revision where number > 1 and published_at is not null"))
                .as("agreements whose public history goes on")
                .isGreaterThan(5);
        assertThat(count("agreement_relation")).isPositive();
        assertThat(count("event where source_language is null") + count("appointment where source_language is null"))
                .as("sources in no language")
                .isZero();
        assertThat(texts("select particulars from agreement_revision"))
                .anyMatch(sheet -> sheet.contains("\"checkedOn\":\"20"));
    }

    @Test
    @Tag("pages")
    void isTheSameForTheSameSeed() throws Exception {
        corpus.fill(TINY, told::add);
        String first = new Digest(sql).take();
        FreshStart.clean(portal);
        corpus.fill(TINY, told::add);
        String second = new Digest(sql).take();
        FreshStart.clean(portal);
        corpus.fill(new Order(60, 25, 8), told::add);

        assertThat(second).isEqualTo(first);
        assertThat(new Digest(sql).take()).isNotEqualTo(first);
    }

    @Test
    void isReadOnEveryKindOfPage() {
        corpus.fill(SMALL, told::add);

        Stream.of(FRONTS, REGISTERS, stories("PUBLISHED", 25), stories("WITHDRAWN", 3), histories(), agreements())
                .flatMap(List::stream)
                .forEach(path -> assertThat(web.get().uri(path))
                        .hasStatusOk()
                        .bodyText()
                        .contains("<h1")
                        .doesNotContain("??"));
        assertThat(stories("RETRACTED", 3))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(web.get().uri(path)).hasStatus(410));
    }

    @Test
    @Tag("pages")
    void isCrawledWithoutAFault() {
        corpus.fill(TINY, told::add);

        Crawl.Report report = Crawl.of(web);

        assertThat(report.faults()).isEmpty();
        assertThat(report.pages()).isGreaterThan(400);
    }

    @Test
    @Tag("pages")
    void costsNoMoreStatementsWhenThereIsMore() throws Exception {
        corpus.fill(TINY, told::add);
        Map<String, Long> few = costs();
        FreshStart.clean(portal);
        corpus.fill(new Order(240, 100, 7), told::add);
        Map<String, Long> many = costs();

        many.forEach((kind, cost) -> assertThat(cost)
                .as(kind)
                .isLessThanOrEqualTo(few.getOrDefault(kind, 0L) + A_KIND_MORE)
                .isLessThanOrEqualTo(12));
    }

    /** Statements of the dearest page of each kind. */
    private Map<String, Long> costs() {
        Map<String, Long> costs = new LinkedHashMap<>();
        costs.put("front", dearest(FRONTS));
        costs.put("register", dearest(REGISTERS));
        costs.put("story", dearest(stories("PUBLISHED", 60)));
        costs.put("history", dearest(histories()));
        costs.put("agreement", dearest(agreements()));
        costs.put("dossier", dearest(texts("select '/id/hubungan/' || slug from country_pair order by slug")));
        costs.put("topic", dearest(mentioned("'/es/temas/' || t.slug", "topic", "topic_id")));
        costs.put("person", dearest(mentioned("'/en/people/' || t.slug", "person", "person_id")));
        costs.put("contributor", dearest(texts("select distinct '/id/pewarta/' || slug from contribution")));
        costs.put("archive", dearest(months()));
        costs.put("corrections", dearest(List.of("/id/koreksi", "/es/correcciones", "/en/corrections")));
        return costs;
    }

    private List<String> months() {
        List<String> months = new ArrayList<>(texts("""
                select distinct '/id/arsip/' || cast(extract(year from published_on) as integer) || '/'
                    || lpad(cast(cast(extract(month from published_on) as integer) as varchar(2)), 2, '0')
                from article where language = 'ID' and status = 'PUBLISHED'"""));
        months.add("/id/arsip");
        return months;
    }

    private List<String> mentioned(String address, String table, String column) {
        return texts("select distinct %s from %s t join mention m on m.%s = t.id where m.live"
                .formatted(address, table, column));
    }

    private long dearest(List<String> paths) {
        paths.forEach(this::statements);
        return paths.stream().mapToLong(this::statements).max().orElseThrow();
    }

    private long statements(String path) {
        return Statements.of(entities, () -> web.get().uri(path).exchange());
    }

    private List<String> stories(String status, int most) {
        return texts("""
                select case language when 'ID' then '/id/berita/' when 'ES' then '/es/noticias/' else '/en/news/' end || slug
                from article where status = ? order by first_published_at desc, id fetch first ? rows only""", status, most);
    }

    private List<String> histories() {
        return texts("""
                select '/id/berita/' || slug || '/riwayat' from article
                where language = 'ID' and status = 'PUBLISHED' and revision_count > 1 order by id""");
    }

    private List<String> agreements() {
        return texts("select '/en/agreements/' || slug from live_agreement order by slug");
    }

    private List<String> texts(String question, Object... values) {
        return sql.queryForList(question, String.class, values).stream()
                .map(String::valueOf)
                .toList();
    }

    private int count(String table) {
        Integer rows = sql.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
