package id.rinews.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.archive.Papers.Paper;
import id.rinews.shared.CountryPair;
import id.rinews.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What can be found is listed; what only drafts name is not. */
@PortalTest
@Import({Papers.class, Reading.class})
class DirectoryTests {

    @Autowired
    Papers papers;

    @Autowired
    Reading reading;

    @Autowired
    JdbcTemplate sql;

    @Test
    void emptyListsSaySo() {
        assertThat(reading.page("/id/topik"))
                .contains("<h1>Topik</h1>", "Belum ada berita atau perjanjian dengan topik.");
        assertThat(reading.page("/es/personas")).contains("Aún no aparece ninguna persona");
    }

    @Test
    void whatLiveStoriesNameIsListedAndWhatDraftsNameIsNot() {
        sql.update("insert into topic (id, slug, name_id, name_es, name_en, changed_at, version)"
                + " values (1, 'maritim', 'Maritim', 'Asuntos marítimos', 'Maritime affairs', current_timestamp, 0),"
                + " (2, 'rahasia', 'Rahasia', 'Secreto', 'Secret', current_timestamp, 0)");
        sql.update("insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version)"
                + " values (1, 'rosa-quispe', 'Rosa Quispe', 'rosa quispe', '', 'rosa quispe', current_timestamp, 0),"
                + " (2, 'joko-rahasia', 'Joko Rahasia', 'joko rahasia', '', 'joko rahasia', current_timestamp, 0)");
        papers.publish(Paper.of("Satu").on(1));
        papers.publish(Paper.of("Dua").naming(1));
        papers.draft(Paper.of("Tiga").on(2));
        papers.draft(Paper.of("Empat").naming(2));

        assertThat(reading.page("/en/topics"))
                .contains("1 topic", "<a href=\"/en/topics/maritim\">Maritime affairs</a>")
                .doesNotContain("Secret");
        assertThat(reading.page("/id/tokoh"))
                .contains("1 tokoh", "href=\"/id/tokoh/rosa-quispe\"")
                .doesNotContain("Joko");
        assertThat(reading.page("/id/tokoh/rosa-quispe")).contains("<a href=\"/id/tokoh\">Tokoh</a>");
    }

    @Test
    void aLongListHasPages() {
        for (int i = 1; i <= 101; i++) {
            String name = "Orang %03d".formatted(i);
            sql.update(
                    "insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version)"
                            + " values (?, ?, ?, ?, '', ?, current_timestamp, 0)",
                    i,
                    "orang-" + i,
                    name,
                    name.toLowerCase(Locale.ROOT),
                    name.toLowerCase(Locale.ROOT));
            papers.publish(Paper.of("Berita " + i).naming(i));
        }

        assertThat(reading.page("/id/tokoh"))
                .contains("101 tokoh", "Orang 001", "Orang 100", "href=\"/id/tokoh?page=2\"")
                .doesNotContain("Orang 101");
        assertThat(reading.page("/id/tokoh?page=2"))
                .contains("101 tokoh", "Orang 101", "<title>Tokoh dalam berita, halaman 2", "noindex")
                .doesNotContain("Orang 100");
    }

    @Test
    void everyRelationLeadsToItsDossier() {
        papers.publish(Paper.of("Satu"));
        papers.draft(Paper.of("Dua").about(CountryPair.of("cl-id").orElseThrow()));
        assertThat(reading.page("/es/relaciones")).doesNotContain("Chile");
        assertThat(reading.page("/es/relaciones")).contains("href=\"/es/relaciones/id-pe\"", "Indonesia–Perú");
    }
}
