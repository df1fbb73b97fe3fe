package id.rinews.archive;

import id.rinews.articles.ArticleDesk;
import id.rinews.articles.ChangeKind;
import id.rinews.articles.Credit;
import id.rinews.articles.Genre;
import id.rinews.articles.Manuscript;
import id.rinews.articles.Publication;
import id.rinews.content.CreditRole;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Newsroom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stories of many days, through the desk's own verbs. */
@TestComponent
class Papers {

    static final CountryPair PERU = CountryPair.of("id-pe").orElseThrow();

    private final ArticleDesk desk;
    private final JdbcTemplate sql;

    Papers(ArticleDesk desk, JdbcTemplate sql) {
        this.desk = desk;
        this.sql = sql;
    }

    /** What a test says of a story; the rest is the same for all. */
    record Paper(
            String headline,
            Language language,
            String when,
            String zone,
            CountryPair pair,
            List<Long> topics,
            List<Long> people,
            List<Credit> credits) {

        static Paper of(String headline) {
            return new Paper(
                    headline,
                    Language.ID,
                    "2025-08-11T07:00:00Z",
                    "Asia/Jakarta",
                    PERU,
                    List.of(),
                    List.of(),
                    List.of(new Credit(CreditRole.REPORTER, "A. Parikesit")));
        }

        Paper in(Language other) {
            return new Paper(headline, other, when, zone, pair, topics, people, credits);
        }

        Paper at(String moment) {
            return new Paper(headline, language, moment, zone, pair, topics, people, credits);
        }

        Paper from(String city) {
            return new Paper(headline, language, when, city, pair, topics, people, credits);
        }

        Paper about(CountryPair other) {
            return new Paper(headline, language, when, zone, other, topics, people, credits);
        }

        Paper on(long topic) {
            return new Paper(headline, language, when, zone, pair, List.of(topic), people, credits);
        }

        Paper naming(long person) {
            return new Paper(headline, language, when, zone, pair, topics, List.of(person), credits);
        }

        Paper by(CreditRole role, String name) {
            return new Paper(headline, language, when, zone, pair, topics, people, List.of(new Credit(role, name)));
        }

        Manuscript text() {
            return new Manuscript(
                    headline,
                    "Ringkasan.",
                    "",
                    "",
                    null,
                    ZoneId.of(zone),
                    "Isi.",
                    Genre.NEWS,
                    List.of(pair),
                    topics,
                    people,
                    List.of(),
                    credits,
                    List.of());
        }
    }

    long draft(Paper paper) {
        return desk.create(paper.language(), paper.text(), null, null);
    }

    long publish(Paper paper) {
        long id = draft(paper);
        desk.publishAt(id, Publication.first(), null, Instant.parse(paper.when()));
        return id;
    }

    long publish(String headline) {
        return publish(Paper.of(headline));
    }

    /** Another language edition of a story. */
    long translate(long sibling, Paper paper) {
        long id = desk.createSibling(sibling, paper.language(), paper.text(), null);
        desk.publishAt(id, Publication.first(), null, Instant.parse(paper.when()));
        return id;
    }

    void change(long id, ChangeKind kind, String note, String when) {
        desk.publishAt(id, new Publication(kind, note, ""), null, Instant.parse(when));
    }

    void withdraw(long id, String reason) {
        desk.withdraw(id, reason, Newsroom.hire(sql, Role.MANAGING_EDITOR));
    }

    void retract(long id, String reason) {
        desk.retract(id, reason, Newsroom.hire(sql, Role.MANAGING_EDITOR));
    }
}
