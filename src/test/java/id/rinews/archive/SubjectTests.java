package id.rinews.archive;

import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.archive.Papers.Paper;
import id.rinews.content.CreditRole;
import id.rinews.people.PeopleDesk;
import id.rinews.people.PersonEntry;
import id.rinews.shared.Citation;
import id.rinews.shared.Conflict;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.PortalTest;
import id.rinews.topics.TopicDesk;
import id.rinews.topics.TopicEntry;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@Import({Papers.class, Reading.class})
class SubjectTests {

    @Autowired
    Papers papers;

    @Autowired
    Reading reading;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TopicDesk topics;

    @Autowired
    PeopleDesk people;

    private long topic() {
        sql.update("insert into topic (id, slug, name_id, name_es, name_en, changed_at, version)"
                + " values (1, 'maritim', 'Maritim', 'Asuntos marítimos', 'Maritime affairs', current_timestamp, 0)");
        return 1;
    }

    private long person() {
        sql.update("insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version)"
                + " values (1, 'rosa-quispe', 'Rosa Quispe', 'rosa quispe', 'Rosa Quispe Huamán', 'rosa quispe huaman',"
                + " current_timestamp, 0)");
        return 1;
    }

    @Test
    void aContributorHasOnePageUnderEverySpelling() {
        papers.publish(Paper.of("Satu").by(CreditRole.REPORTER, "Sari Wulandari"));
        papers.publish(Paper.of("Dua").by(CreditRole.EDITOR, "SARI WULANDARI").at("2025-08-12T03:00:00Z"));
        papers.draft(Paper.of("Rahasia").by(CreditRole.REPORTER, "Joko Rahasia"));

        assertThat(reading.page("/id/pewarta/sari-wulandari"))
                .containsSubsequence("Disebut sebagai:", "Pewarta", ", ", "Penyunting")
                .contains("<h1 translate=\"no\">SARI WULANDARI</h1>", "2 berita", "Juga ditulis:", "Sari Wulandari")
                .containsSubsequence("Dua", "Satu");
        assertThat(reading.page("/id/berita/satu"))
                .contains("<a href=\"/id/pewarta/sari-wulandari\">Sari Wulandari</a>");
        reading.absent("/id/pewarta/joko-rahasia");
        reading.absent("/id/pewarta/tidak-ada");
    }

    @Test
    void theSourceOfAnOfficeIsMarkedForReadersOfOtherLanguages() {
        var held = new PersonEntry.Held(
                new Wording("Presiden", null, null), null, null, null, new Citation("La República", "es"));
        long rosa = people.record(new PersonEntry("rosa", "Rosa Quispe", List.of(), List.of(held)), "test");
        papers.publish(Paper.of("Kapal berangkat").naming(rosa));

        assertThat(reading.page("/id/tokoh/rosa")).contains("<span lang=\"es\">La República</span>");
        assertThat(reading.page("/es/personas/rosa")).contains("Fuente: La República</span>");
    }

    @Test
    void anAddressInCapitalsLeadsToTheOneAddress() {
        topic();
        papers.publish(Paper.of("Kapal berangkat").on(1).by(CreditRole.REPORTER, "Sari Wulandari"));

        reading.moves("/id/topik/MARITIM", "/id/topik/maritim");
        reading.moves("/es/redactores/Sari-Wulandari", "/es/redactores/sari-wulandari");
        reading.moves("/id/berita/Kapal-Berangkat", "/id/berita/kapal-berangkat");
        reading.absent("/id/topik/TIADA");
        reading.absent("/id/berita/TIADA");
    }

    /** A renamed person or topic moves once, whatever the number of names; nobody else gets the old address. */
    @Test
    void anAddressThatItOnceHadLeadsToIt() {
        topic();
        person();
        papers.publish(Paper.of("Kapal berangkat").on(1).naming(1));
        rename("laut");
        rename("samudra");

        reading.moves("/id/topik/maritim", "/id/topik/samudra");
        reading.moves("/es/temas/laut", "/es/temas/samudra");
        reading.moves("/en/people/rosa-quispe", "/en/people/samudra");
        assertThat(reading.page("/id/topik/samudra")).contains("Kapal berangkat");
        assertThat(reading.page("/en/agreements?topic=maritim")).contains("topic=samudra");
        assertThatThrownBy(() ->
                        topics.create(new TopicEntry("maritim", new Wording("Lain", "Otro", "Other"), null), editor()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.create(new PersonEntry("laut", "Orang Lain", List.of(), List.of()), editor()))
                .isInstanceOf(Conflict.class);

        rename("maritim");
        reading.moves("/id/topik/samudra", "/id/topik/maritim");
        assertThat(reading.page("/id/topik/maritim")).contains("Kapal berangkat");
    }

    @Test
    void anOldAddressOfWhatNothingPublicNamesLeadsNowhere() {
        topic();
        topics.edit(1, 0, new TopicEntry("laut", new Wording("Laut", "Mar", "Sea"), null), editor());

        reading.absent("/id/topik/maritim");
    }

    private Staff editor() {
        return hire(sql, Role.EDITOR);
    }

    private void rename(String slug) {
        long version = Objects.requireNonNull(sql.queryForObject("select version from topic", Long.class));
        topics.edit(
                1,
                version,
                new TopicEntry(slug, new Wording("Maritim", "Asuntos marítimos", "Maritime affairs"), null),
                editor());
        version = Objects.requireNonNull(sql.queryForObject("select version from person", Long.class));
        people.edit(1, version, new PersonEntry(slug, "Rosa Quispe", List.of(), List.of()), editor());
    }

    @Test
    void aTranslatorsPageShowsTheTranslation() {
        long id = papers.publish("Kapal berangkat");
        papers.translate(id, Paper.of("Zarpa el barco").in(Language.ES).by(CreditRole.TRANSLATOR, "Lucía Paredes"));

        assertThat(reading.page("/id/pewarta/lucia-paredes"))
                .contains("lang=\"es\"", "Zarpa el barco")
                .doesNotContain("Kapal berangkat");
    }

    @Test
    void aDayIsNamedOnceAndInTheReadersLanguage() {
        long topic = topic();
        papers.publish(Paper.of("Kapal berangkat").on(topic));
        papers.publish(Paper.of("Zarpa el barco").in(Language.ES).on(topic));

        assertThat(reading.page("/id/topik/maritim"))
                .containsOnlyOnce("<time datetime=\"2025-08-11\">Senin, 11 Agustus 2025</time>")
                .contains("Kapal berangkat", "Zarpa el barco")
                .doesNotContainIgnoringCase("lunes");
        assertThat(reading.page("/en/topics/maritim"))
                .containsOnlyOnce("<time datetime=\"2025-08-11\">Monday 11 August 2025</time>")
                .doesNotContainIgnoringCase("lunes");
    }

    /** Lima's evening is Jakarta's next morning. */
    @Test
    void theLatestDayStandsFirstWhereverItIsDay() {
        long topic = topic();
        papers.publish(Paper.of("Pagi di Jakarta").on(topic).at("2025-08-12T01:00:00Z"));
        papers.publish(
                Paper.of("Malam di Lima").on(topic).at("2025-08-12T01:05:00Z").from("America/Lima"));
        papers.publish(Paper.of("Pagi juga").on(topic).at("2025-08-12T01:10:00Z"));

        assertThat(reading.page("/id/topik/maritim"))
                .containsSubsequence(
                        "Selasa, 12 Agustus 2025",
                        "Pagi juga",
                        "Pagi di Jakarta",
                        "Senin, 11 Agustus 2025",
                        "Malam di Lima");
    }

    @Test
    void aTopicLeadsToTheRelationsOfItsStories() {
        long topic = topic();
        papers.publish(Paper.of("Kapal berangkat").on(topic));
        papers.publish(Paper.of("Kapal ke Cile")
                .about(CountryPair.of("cl-id").orElseThrow())
                .on(topic));
        papers.draft(
                Paper.of("Rahasia").about(CountryPair.of("id-mx").orElseThrow()).on(topic));

        assertThat(Jsoup.parse(reading.page("/id/topik/maritim"))
                        .select("main .list-chips a")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder("/id/hubungan/id-pe", "/id/hubungan/cl-id");
    }

    @Test
    void whatIsTakenBackLeavesEveryPage() {
        long topic = topic();
        long person = person();
        papers.withdraw(
                papers.publish(
                        Paper.of("Kapal berangkat").on(topic).naming(person).by(CreditRole.REPORTER, "Sari Wulandari")),
                "Salah.");

        reading.absent("/id/topik/maritim");
        reading.absent("/id/tokoh/rosa-quispe");
        reading.absent("/id/pewarta/sari-wulandari");
        assertThat(reading.page("/id/berita/kapal-berangkat")).doesNotContain("/id/pewarta/");
    }

    @Test
    void pagesCostTheSameWithFiftyStories() {
        long topic = topic();
        long person = person();
        Paper paper = Paper.of("Pertama").on(topic).naming(person).by(CreditRole.REPORTER, "Sari Wulandari");
        papers.publish(paper.at("2025-08-01T03:00:00Z"));
        String[] addresses = {"/id/topik/maritim", "/id/tokoh/rosa-quispe", "/id/pewarta/sari-wulandari", "/id/koreksi"
        };
        long[] few = new long[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            reading.page(addresses[i]);
            few[i] = reading.cost(addresses[i]);
        }
        for (int i = 0; i < 50; i++) {
            papers.publish(new Paper(
                    "Berita " + i,
                    Language.ID,
                    "2025-08-%02dT03:00:00Z".formatted(2 + i % 28),
                    "Asia/Jakarta",
                    Papers.PERU,
                    paper.topics(),
                    paper.people(),
                    paper.credits()));
        }

        for (int i = 0; i < addresses.length; i++) {
            reading.page(addresses[i]);
            assertThat(reading.cost(addresses[i]))
                    .as(addresses[i])
                    .isEqualTo(few[i])
                    .isLessThanOrEqualTo(12);
        }
        assertThat(reading.page("/id/topik/maritim?page=3"))
                .contains("Halaman 3 dari 3", "Pertama", "noindex", "<title>Maritim: berita, halaman 3 ·")
                .contains("href=\"/id/topik/maritim?page=2\"");
        assertThat(reading.page("/id/tokoh/rosa-quispe")).contains("51 berita", "Rosa Quispe Huamán");
    }
}
