package id.rinews.dossiers;

import id.rinews.agreements.ActKind;
import id.rinews.agreements.AgreementDesk;
import id.rinews.agreements.Bindingness;
import id.rinews.agreements.Designation;
import id.rinews.agreements.EntryMode;
import id.rinews.agreements.Particulars;
import id.rinews.agreements.Party;
import id.rinews.articles.ArticleDesk;
import id.rinews.articles.Genre;
import id.rinews.articles.Manuscript;
import id.rinews.articles.Publication;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Newsroom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stories and agreements of a pair, through the desks' own verbs. */
@TestComponent
class Files {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant WHEN = Instant.parse("2025-08-11T07:00:00Z");

    private final ArticleDesk articles;
    private final AgreementDesk agreements;
    private final JdbcTemplate sql;

    Files(ArticleDesk articles, AgreementDesk agreements, JdbcTemplate sql) {
        this.articles = articles;
        this.agreements = agreements;
        this.sql = sql;
    }

    long draft(String headline, CountryPair pair) {
        return write(headline, Language.ID, pair, List.of(), WHEN);
    }

    long story(String headline, Language language, CountryPair pair, Instant when) {
        long id = write(headline, language, pair, List.of(), when);
        articles.publishAt(id, Publication.first(), null, when);
        return id;
    }

    long storyWith(String headline, CountryPair pair, long person) {
        long id = write(headline, Language.ID, pair, List.of(person), WHEN);
        articles.publishAt(id, Publication.first(), null, WHEN);
        return id;
    }

    void withdrawnStory(String headline, CountryPair pair) {
        long id = story(headline, Language.ID, pair, WHEN);
        articles.withdraw(id, "Salah.", Newsroom.hire(sql, Role.MANAGING_EDITOR));
    }

    void storyCiting(String headline, CountryPair pair, long agreement, Instant when) {
        long id = write(headline, Language.ID, pair, List.of(), List.of(agreement), when);
        articles.publishAt(id, Publication.first(), null, when);
    }

    private long write(String headline, Language language, CountryPair pair, List<Long> people, Instant when) {
        return write(headline, language, pair, people, List.of(), when);
    }

    private long write(
            String headline,
            Language language,
            CountryPair pair,
            List<Long> people,
            List<Long> agreements,
            Instant when) {
        Manuscript text = new Manuscript(
                headline,
                "Ringkasan.",
                "",
                "",
                LocalDate.ofInstant(when, JAKARTA),
                JAKARTA,
                "Isi.",
                Genre.NEWS,
                List.of(pair),
                List.of(),
                people,
                agreements,
                List.of(),
                List.of());
        return articles.create(language, text, null, null);
    }

    /** @param dates several where sources differ */
    long agreement(String title, CountryPair pair, ActKind kind, @Nullable String by, String... dates) {
        Party party = by == null ? null : new Party(by);
        return published(
                title,
                pair,
                Stream.of(dates).map(date -> act(kind, party, date)).toList(),
                List.of());
    }

    void agreementReadIn(String source, String title, CountryPair pair, String signed) {
        published(title, pair, List.of(act(ActKind.SIGNED, null, signed, source)), List.of());
    }

    void agreementInForce(String title, CountryPair pair, String signed, String inForce) {
        published(
                title,
                pair,
                List.of(act(ActKind.SIGNED, null, signed), act(ActKind.ENTERED_INTO_FORCE, null, inForce)),
                List.of());
    }

    long agreementSignedBy(String title, CountryPair pair, String name, String country) {
        return published(
                title,
                pair,
                List.of(act(ActKind.SIGNED, null, "2025-08-11")),
                List.of(new Particulars.SignatoryEntry(name, null, new Party(country))));
    }

    void withdraw(long agreement) {
        agreements.withdraw(agreement, "Salah.", Newsroom.hire(sql, Role.MANAGING_EDITOR));
    }

    private static Particulars.ActEntry act(ActKind kind, @Nullable Party party, String date) {
        return act(kind, party, date, "Tempo");
    }

    private static Particulars.ActEntry act(ActKind kind, @Nullable Party party, String date, String source) {
        return new Particulars.ActEntry(
                kind, party, FuzzyDate.parse(date).orElseThrow(), "Jakarta", source, null, null, null, null);
    }

    private long published(
            String title,
            CountryPair pair,
            List<Particulars.ActEntry> acts,
            List<Particulars.SignatoryEntry> signatories) {
        long id = agreements.create(
                new Particulars(
                        Map.of(Language.ID, title),
                        Map.of(),
                        Designation.MOU,
                        Bindingness.UNSTATED,
                        null,
                        List.of(pair.first(), pair.second()),
                        List.of(),
                        List.of(),
                        EntryMode.UNKNOWN,
                        null,
                        null,
                        List.of(),
                        acts,
                        signatories,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                null);
        agreements.publish(id, null, WHEN);
        return id;
    }
}
