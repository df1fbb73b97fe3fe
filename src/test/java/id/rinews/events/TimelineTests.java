package id.rinews.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TimelineTests {

    static final CountryPair PERU = CountryPair.of("id-pe").orElseThrow();
    static final CountryPair CHILE = CountryPair.of("cl-id").orElseThrow();
    static final LocalDate STORY = LocalDate.parse("2025-08-11");

    @Autowired
    EventDesk desk;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void pairs() {
        sql.update("insert into country (code, bands) values ('CL', '-'), ('ID', '-'), ('PE', '-')");
        sql.update(
                "insert into country_pair (slug, first_code, second_code) values ('id-pe', 'ID', 'PE'), ('cl-id', 'CL', 'ID')");
    }

    @Test
    void theNearestEventsStandAroundADay() {
        record("relations", "1975-08-12", null, PERU);
        record("talks", "2024-05", null, PERU);
        record("visit", "2025-08-10", "2025-08-11", PERU);
        record("year", "2025", null, PERU);
        record("vacancy", "2025-10-10", null, PERU);
        record("elsewhere", "2025-08-11", null, CHILE);

        assertThat(timeline.around(List.of(PERU), STORY, 1, 2, Language.ES))
                .extracting(EventCard::slug)
                .containsExactly("talks", "visit", "vacancy");
        assertThat(timeline.around(List.of(PERU), STORY, 9, 9, Language.ES))
                .extracting(EventCard::slug)
                .containsExactly("relations", "talks", "visit", "vacancy", "year");
        assertThat(Statements.of(factory, () -> timeline.around(List.of(PERU), STORY, 1, 2, Language.ES)))
                .isEqualTo(1);
    }

    @Test
    void ofTwoPairsOneLineIsTold() {
        record("before", "2024-05", null, PERU);
        record("summit", "2025-08-11", null, PERU, CHILE);
        record("elsewhere", "2025-08-20", null, CHILE);

        assertThat(timeline.around(List.of(PERU, CHILE), STORY, 2, 2, Language.ES))
                .extracting(EventCard::slug)
                .containsExactly("before", "summit", "elsewhere");
        assertThat(timeline.around(List.of(), STORY, 2, 2, Language.ES)).isEmpty();
    }

    @Test
    void whatWasPlannedAndIsPastIsNotSaidToBeToCome() {
        record("summit", EventStatus.PLANNED, "2025-12", null, PERU);
        record("visit", EventStatus.PLANNED, "2999", null, PERU);
        record("talks", "2025-08-11", null, PERU);

        assertThat(timeline.latest(PERU, 5, Language.ES))
                .extracting(EventCard::yet)
                .containsExactly("eventstatus.PLANNED", "eventstatus.UNCONFIRMED", null);
    }

    @Test
    void theLatestComeFirst() {
        record("talks", "2024-05", null, PERU);
        record("summit", "2025-08-11", null, PERU, CHILE);

        assertThat(timeline.latest(PERU, 5, Language.EN))
                .extracting(EventCard::slug)
                .containsExactly("summit", "talks");
        assertThat(timeline.latest(CHILE, 5, Language.EN))
                .extracting(EventCard::slug)
                .containsExactly("summit");
        assertThat(Statements.of(factory, () -> timeline.latest(PERU, 1, Language.EN)))
                .isEqualTo(1);
    }

    @Test
    void aCardKeepsWhatIsKnownOfADate() {
        record("visit", "2025-08", "2025-08-11", PERU);

        var card = timeline.latest(PERU, 1, Language.EN).getFirst();

        assertThat(card.start()).hasToString("2025-08");
        assertThat(card.end()).hasToString("2025-08-11");
        assertThat(card.title()).isEqualTo("visit");
        assertThat(card.language()).isEqualTo(Language.ID);
    }

    @Test
    void recordingAgainRewrites() {
        long first = record("visit", "2025-08-10", null, PERU);

        assertThat(record("visit", "2025-08-11", null, CHILE)).isEqualTo(first);
        assertThat(timeline.latest(PERU, 5, Language.ID)).isEmpty();
        assertThat(timeline.latest(CHILE, 5, Language.ID)).hasSize(1);
    }

    @Test
    void anEventNeverEndsBeforeItBegins() {
        assertThatThrownBy(() -> record("visit", "2025-08-11", "2025-08-10", PERU))
                .hasMessageContaining("before it begins");
        assertThat(record("coarse", "2025-08-11", "2025", PERU)).isPositive();
    }

    long record(String slug, String start, @Nullable String end, CountryPair... pairs) {
        return record(slug, EventStatus.OCCURRED, start, end, pairs);
    }

    private long record(String slug, EventStatus status, String start, @Nullable String end, CountryPair... pairs) {
        return desk.record(
                new EventEntry(
                        new Slug(slug),
                        EventKind.SUMMIT,
                        status,
                        new Wording(slug, null, null),
                        FuzzyDate.parse(start).orElseThrow(),
                        end == null ? null : FuzzyDate.parse(end).orElseThrow(),
                        "Jakarta",
                        List.of(pairs),
                        new Citation("Caretas", null)),
                "starter");
    }
}
