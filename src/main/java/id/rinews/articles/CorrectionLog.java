package id.rinews.articles;

import id.rinews.content.TakenBack;
import id.rinews.shared.Addresses;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Paging;
import id.rinews.shared.PairOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every correction, reply and withdrawal that readers were told of, newest first; in five statements. */
@Service
class CorrectionLog {

    private static final int SIZE = 25;
    private static final int TAKEN_BACK = 50;
    private final LoggedChanges changes;
    private final ObjectProvider<TakenBack> register;
    private final StoryTimes times;
    private final Dates dates;
    private final ListTitles titles;
    private final Clock clock;

    CorrectionLog(
            LoggedChanges changes,
            ObjectProvider<TakenBack> register,
            StoryTimes times,
            Dates dates,
            ListTitles titles,
            Clock clock) {
        this.changes = changes;
        this.register = register;
        this.times = times;
        this.dates = dates;
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * The log as its page prints it.
     *
     * @param title of the page, which makes sense alone
     * @param kind the chosen kind, or empty; as {@code pair}
     * @param isOdd whether something was asked that could not be read
     * @param pages this list's own address up to the number of a page
     * @param register agreements that readers find no longer, beside the first page
     * @param elsewhere what the logs of other languages tell of the same, where they tell something
     */
    record Log(
            String title,
            long count,
            List<Line> lines,
            String kind,
            List<Choice> kinds,
            String pair,
            List<Choice> pairs,
            boolean isOdd,
            Paging paging,
            String pages,
            List<TakenBack.Agreement> register,
            List<Elsewhere> elsewhere) {

        public boolean isFiltered() {
            return !kind.isEmpty() || !pair.isEmpty();
        }
    }

    /** The log of another language. */
    record Elsewhere(Language language, long count, String path) {}

    /** @param anchor of this line, for links to it */
    record Line(
            String anchor,
            String kind,
            String iso,
            String when,
            String headline,
            String path,
            String note,
            Passage passage) {}

    /** A page that is too high is the last. */
    @Transactional(readOnly = true)
    public Log read(LogFilter asked, int page, Language language) {
        Optional<String> pair = asked.pair().map(CountryPair::slug);
        String edition = language.name();
        Instant now = clock.instant();
        Map<Language, Long> counts = pair
                .map(one -> changes.counts(asked.kinds(), one, now))
                .orElseGet(() -> changes.counts(asked.kinds(), now))
                .stream()
                .collect(Collectors.toMap(LoggedChanges.Count::getLanguage, LoggedChanges.Count::getEntries));
        long count = counts.getOrDefault(language, 0L);
        Paging paging = Paging.of(page, SIZE, count);
        int skip = (paging.page() - 1) * SIZE;
        List<Long> ids = pair.map(one -> changes.ids(edition, asked.kinds(), one, now, skip, SIZE))
                .orElseGet(() -> changes.ids(edition, asked.kinds(), now, skip, SIZE));
        List<Line> lines = ids.isEmpty()
                ? List.of()
                : changes.rows(ids).stream().map(this::line).toList();
        List<TakenBack.Agreement> everyBack = register.stream()
                .flatMap(one -> one.takenBack(language).stream())
                .toList();
        List<TakenBack.Agreement> takenBack = asked(asked, everyBack);
        long all = count + takenBack.size();
        return new Log(
                title(asked, all, paging, language),
                all,
                lines,
                asked.kind().map(Enum::name).orElse(""),
                LogFilter.KINDS.stream()
                        .map(k -> new Choice(k.name(), say(k, language)))
                        .toList(),
                asked.pair().map(CountryPair::slug).orElse(""),
                PairOptions.of(
                        Stream.of(
                                        pairs(edition, now),
                                        everyBack.stream().flatMap(one -> one.pairs().stream()),
                                        asked.pair().stream())
                                .flatMap(some -> some),
                        language),
                asked.isOdd(),
                paging,
                Paging.upToNumber(asked.path(language)),
                paging.page() == 1 ? takenBack : List.of(),
                Arrays.stream(Language.values())
                        .filter(other -> other != language && counts.containsKey(other))
                        .map(other -> new Elsewhere(other, counts.getOrDefault(other, 0L), asked.path(other)))
                        .toList());
    }

    /** Those of which the log tells something: others may not be public. */
    private Stream<CountryPair> pairs(String edition, Instant now) {
        List<String> all = LogFilter.KINDS.stream().map(Enum::name).toList();
        return changes.pairs(edition, all, now).stream().flatMap(text -> Columns.pairs(text).stream());
    }

    private static List<TakenBack.Agreement> asked(LogFilter asked, List<TakenBack.Agreement> all) {
        boolean isAsked =
                asked.kind().filter(kind -> kind != ChangeKind.WITHDRAWN).isEmpty();
        return all.stream()
                .filter(one -> isAsked
                        && asked.pair()
                                .filter(pair -> !one.pairs().contains(pair))
                                .isEmpty())
                .limit(TAKEN_BACK)
                .toList();
    }

    private String title(LogFilter asked, long count, Paging paging, Language language) {
        List<String> filters = asked.isWhole()
                ? List.of()
                : Stream.of(
                                Stream.of(titles.say("corrections.count", language, count)),
                                asked.kind().stream().map(kind -> say(kind, language)),
                                asked.pair().stream().map(pair -> pair.name(language)))
                        .flatMap(part -> part)
                        .toList();
        return titles.of(titles.say("corrections.title", language), filters, paging, language);
    }

    /** Where each logged change of a story stands in the whole log of its language, by the id of the change; one statement. */
    Map<Long, String> places(long article, Language language) {
        return changes.places(article, language, LogFilter.KINDS, clock.instant()).stream()
                .collect(Collectors.toMap(LoggedChanges.Place::id, place -> address(place, language)));
    }

    private static String address(LoggedChanges.Place place, Language language) {
        Paging page = new Paging(Math.toIntExact(place.newer() / SIZE) + 1, Integer.MAX_VALUE);
        return page.address(Addresses.CORRECTIONS.path(language)) + "#" + anchor(place.id());
    }

    private static String anchor(long change) {
        return "k" + change;
    }

    private String say(ChangeKind kind, Language language) {
        return titles.say("change." + kind.name(), language);
    }

    /** Of a story that was taken back no word of its text stands anywhere else. */
    private Line line(LoggedChanges.Row row) {
        Edition edition = Edition.of(row.article(), row.revision());
        PublicChange change = row.change();
        return new Line(
                anchor(change.id()),
                change.kind().name(),
                dates.iso(change.happenedAt(), edition.text().timeZone()),
                times.stamp(change.happenedAt(), edition),
                edition.text().headline(),
                edition.path(),
                change.note(),
                row.article().status().isEnded() ? Passage.NONE : change.passage());
    }
}
