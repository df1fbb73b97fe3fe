package id.rinews.articles;

import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What a story's page tells machines: when it was published and changed, by whom, and what was corrected. */
@PortalTest
class StoryDataTests {

    private static final String STORY = "/id/berita/harga-ikan-script-naik";

    @Autowired
    ArticleDesk desk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff managing;
    private long id;

    @BeforeEach
    void publishAStory() {
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Harga ikan </script> naik", "Naik tiga persen."), null, null);
        desk.publish(id, Publication.first(), managing);
        clock.advance(Duration.ofDays(1));
    }

    private void change(ChangeKind kind, String note) {
        desk.rewrite(id, text -> text.withBody("Naik empat persen."), null);
        desk.publish(id, new Publication(kind, note, ""), managing);
    }

    private Map<?, ?> data() throws UnsupportedEncodingException {
        String page = web.get().uri(STORY).exchange().getResponse().getContentAsString();
        Elements blocks = Jsoup.parse(page).select("script");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.attr("type")).isEqualTo("application/ld+json");
        return new JsonMapper().readValue(blocks.getFirst().data(), Map.class);
    }

    @Test
    void tellsWhatAndWhenAndLetsNoMarkupThrough() throws UnsupportedEncodingException {
        assertThat(data().get("headline")).isEqualTo("Harga ikan </script> naik");
        assertThat(data().get("datePublished")).isEqualTo("2026-03-01T10:00+07:00");
        assertThat(data().get("dateModified")).isEqualTo(data().get("datePublished"));
        assertThat(data().get("inLanguage")).isEqualTo("id");
        assertThat(data().containsKey("correction")).isFalse();
    }

    @Test
    void aCorrectionMovesTheDateAndIsTold() throws UnsupportedEncodingException {
        change(ChangeKind.CORRECTION, "Empat, bukan tiga.");

        assertThat(data().get("dateModified")).isEqualTo("2026-03-02T10:00+07:00");
        assertThat(String.valueOf(data().get("correction"))).contains("Empat, bukan tiga.", "2026-03-02T10:00+07:00");
    }

    @Test
    void aMinorEditMovesNoDate() throws UnsupportedEncodingException {
        change(ChangeKind.MINOR, "");

        assertThat(data().get("dateModified")).isEqualTo("2026-03-01T10:00+07:00");
        assertThat(data().containsKey("correction")).isFalse();
    }
}
