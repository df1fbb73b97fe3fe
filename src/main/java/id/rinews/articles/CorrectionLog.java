package id.rinews.articles;

import id.rinews.countries.Countries;
import id.rinews.shared.Addresses;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every correction, reply and withdrawal that readers were told of, newest first; in three statements. */
@Service
class CorrectionLog {

    private static final int SIZE = 25;
    private static final List<ChangeKind> KINDS = List.of(
            ChangeKind.ERRATUM,
            ChangeKind.CORRECTION,
            ChangeKind.CLARIFICATION,
            ChangeKind.RIGHT_OF_REPLY,
            ChangeKind.WITHDRAWN,
            ChangeKind.RETRACTED);

    private final LoggedChanges changes;
    private final Countries countries;
    private final StoryTimes times;
    private final Dates dates;
    private final MessageSource messages;
    private final Clock clock;

    CorrectionLog(
            LoggedChanges changes,
            Countries countries,
            StoryTimes times,
            Dates dates,
            MessageSource messages,
            Clock clock) {
        this.changes = changes;
        this.countries = countries;
        this.times = times;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The log as its page prints it.
     *
     * @param kind the chosen kind, or empty; as {@code pair}
     * @param pages this list's own address up to the number of a page
     */
    record Log(
            long count,
            List<Line> lines,
            String kind,
            List<Choice> kinds,
            String pair,
            List<Choice> pairs,
            Paging paging,
            String pages) {

        public boolean isFiltered() {
            return !kind.isEmpty() || !pair.isEmpty();
        }
    }

    /** @param anchor of this line, for links to it */
    record Line(String anchor, String kind, String iso, String when, String headline, String path, String note) {}

    /** A kind or pair that is none is as good as not chosen; a page that is too high is the last. */
    @Transactional(readOnly = true)
    public Log read(String kind, String pair, int page, Language language) {
        Optional<ChangeKind> chosen =
                KINDS.stream().filter(k -> k.name().equals(kind)).findFirst();
        Optional<CountryPair> about = CountryPair.of(pair).filter(countries.pairs()::contains);
        List<String> kinds =
                chosen.map(List::of).orElse(KINDS).stream().map(Enum::name).toList();
        String pattern = "%" + about.map(CountryPair::slug).orElse("") + "%";
        Instant now = clock.instant();
        long count = changes.count(language.name(), kinds, pattern, now);
        Paging paging = Paging.of(page, SIZE, count);
        List<Long> ids = changes.ids(language.name(), kinds, pattern, now, (paging.page() - 1) * SIZE, SIZE);
        List<Line> lines = ids.isEmpty()
                ? List.of()
                : changes.rows(ids).stream().map(this::line).toList();
        String wanted = chosen.map(Enum::name).orElse("");
        String slug = about.map(CountryPair::slug).orElse("");
        return new Log(
                count,
                lines,
                wanted,
                KINDS.stream().map(k -> new Choice(k.name(), say(k, language))).toList(),
                slug,
                countries.pairs().stream()
                        .map(p -> new Choice(p.slug(), p.name(language)))
                        .toList(),
                paging,
                "%s?kind=%s&pair=%s&page=".formatted(Addresses.CORRECTIONS.path(language), wanted, slug));
    }

    private String say(ChangeKind kind, Language language) {
        return messages.getMessage("change." + kind.name(), null, language.locale());
    }

    private Line line(LoggedChanges.Row row) {
        Edition edition = Edition.of(row.article(), row.revision());
        PublicChange change = row.change();
        return new Line(
                "k" + change.id(),
                change.kind().name(),
                dates.iso(change.happenedAt(), edition.text().timeZone()),
                times.stamp(change.happenedAt(), edition),
                edition.text().headline(),
                edition.path(),
                change.note());
    }
}
