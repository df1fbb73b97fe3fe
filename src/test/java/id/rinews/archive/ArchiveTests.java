package id.rinews.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.archive.Papers.Paper;
import id.rinews.articles.ListsAnew;
import id.rinews.shared.Language;
import id.rinews.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@Import({Papers.class, Reading.class, ListsAnew.class})
class ArchiveTests {

    @Autowired
    Papers papers;

    @Autowired
    Reading reading;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ListsAnew lists;

    @Test
    void anEmptyArchiveSaysSo() {
        assertThat(reading.page("/id/arsip"))
                .contains("<h1>Arsip</h1>", "Belum ada berita berbahasa Indonesia yang terbit.");
        reading.absent("/id/arsip/2025");
        reading.absent("/id/arsip/2025/08");
    }

    @Test
    void whatIsNotThereIsAbsent() {
        papers.publish("Kapal berangkat");

        for (String other :
                new String[] {"2024", "2025/07", "2025/8", "2025/13", "25", "-025", "2025-08", "kini", "2025/08/11"}) {
            reading.absent("/id/arsip/" + other);
        }
    }

    @Test
    void yearsAndMonthsAreCountedTheNewestFirst() {
        papers.publish(Paper.of("Satu").at("2024-12-31T20:00:00Z"));
        papers.publish(Paper.of("Dua").at("2025-08-01T03:00:00Z"));
        papers.publish(Paper.of("Tiga").at("2025-08-11T03:00:00Z"));
        papers.publish(Paper.of("Empat").at("2024-11-11T03:00:00Z"));

        assertThat(reading.page("/id/arsip"))
                .containsSubsequence(
                        ">2025</a></h2>",
                        "3 berita",
                        "href=\"/id/arsip/2025/08\">Agustus<",
                        "2 berita",
                        "href=\"/id/arsip/2025/01\">Januari<",
                        "1 berita",
                        ">2024</a></h2>",
                        "href=\"/id/arsip/2024/11\">November<")
                .contains("hreflang=\"x-default\"", "<a href=\"/id/arsip\" aria-current=\"page\">Arsip</a>");
        assertThat(reading.page("/id/arsip/2025"))
                .contains("<h1>Arsip 2025</h1>", "<a href=\"/id/arsip\">Arsip</a>", ">2025</li>")
                .doesNotContain("November");
    }

    @Test
    void aMonthListsItsDays() {
        papers.publish(Paper.of("Dari Lima").from("America/Lima").at("2025-08-02T04:00:00Z"));
        papers.publish(Paper.of("Dari Jakarta").at("2025-08-01T18:00:00Z"));
        papers.publish(Paper.of("Lebih awal").at("2025-08-01T03:00:00Z"));

        assertThat(reading.page("/id/arsip/2025/08"))
                .containsSubsequence(
                        "<h1>Arsip Agustus 2025</h1>",
                        "3 berita",
                        ">Sabtu, 2 Agustus<",
                        "Dari Jakarta",
                        ">Jumat, 1 Agustus<",
                        "2 berita",
                        "Dari Lima",
                        "Lebih awal");
    }

    @Test
    void eachLanguageHasItsOwn() {
        long id = papers.publish("Kapal berangkat");
        papers.translate(id, Paper.of("Zarpa el barco").in(Language.ES).at("2025-09-02T07:00:00Z"));

        assertThat(reading.page("/es/archivo/2025"))
                .contains("Archivo de 2025", ">Setiembre<", "hreflang=\"id\"")
                .doesNotContain("Agosto", "hreflang=\"en\" href");
        reading.absent("/es/archivo/2025/08");
        assertThat(reading.page("/es/archivo/2025/09"))
                .contains("<h1>Archivo de setiembre de 2025</h1>", "Zarpa el barco")
                .doesNotContain("/id/arsip/2025/09", "??");
    }

    @Test
    void onlyWhatIsLiveIsListed() {
        papers.draft(Paper.of("Rahasia"));
        papers.withdraw(papers.publish("Ditarik saja"), "Salah.");
        papers.retract(papers.publish("Dicabut saja"), "Salah.");

        assertThat(reading.page("/id/arsip")).contains("Belum ada berita berbahasa Indonesia yang terbit.");
    }

    @Test
    void aLongMonthHasPagesAndCostsTheSame() {
        papers.publish(Paper.of("Pertama").at("2025-08-01T03:00:00Z"));
        reading.page("/id/arsip/2025/08");
        long few = reading.cost("/id/arsip/2025/08");
        for (int i = 0; i < 62; i++) {
            papers.publish(Paper.of("Berita " + i).at("2025-08-%02dT03:00:00Z".formatted(1 + i % 28)));
        }

        assertThat(reading.page("/id/arsip/2025/08"))
                .contains("63 berita", "Halaman 1 dari 2", "href=\"/id/arsip/2025/08?page=2\"")
                .doesNotContain("Pertama");
        assertThat(reading.page("/id/arsip/2025/08?page=2"))
                .contains("Pertama", "noindex", "<title>Arsip Agustus 2025, halaman 2 ·");
        assertThat(reading.cost("/id/arsip/2025/08")).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(reading.cost("/id/arsip")).isLessThanOrEqualTo(12);
    }

    @Test
    void theFrontPageEndsWithTheArchive() {
        papers.publish("Kapal berangkat");

        assertThat(reading.page("/en"))
                .contains("<a href=\"/en/archive\">Archive</a>")
                .doesNotContain("All stories in");
        assertThat(reading.page("/id")).contains("<a href=\"/id/arsip\">Semua berita dalam arsip</a>");
    }

    @Test
    void storiesFromBeforeAreEntered() {
        papers.publish("Kapal berangkat");
        sql.update("update article set published_on = null");
        sql.update("delete from contribution");

        lists.refill();

        assertThat(reading.page("/id/arsip/2025/08")).contains("Kapal berangkat");
        assertThat(sql.queryForList("select slug from contribution", String.class))
                .containsExactly("a-parikesit");
    }
}
