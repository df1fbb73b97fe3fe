package id.rinews.events;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of a pair of countries, as other modules ask for them; a coarse date stands at the last day of its period. */
@Service
@Transactional(readOnly = true)
public class Timeline {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EventRows rows;
    private final Clock clock;

    Timeline(EventRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The events nearest to a story's day, the earliest first, in one statement; those of several pairs stand on one line.
     *
     * @param before at most so many that were over before the day
     * @param after at most so many that end on the day or later
     */
    public List<EventCard> around(List<CountryPair> pairs, LocalDate day, int before, int after, Language reader) {
        List<String> slugs = pairs.stream().map(CountryPair::slug).toList();
        return slugs.isEmpty() ? List.of() : cards(rows.around(slugs, day, before, after), pairs, reader);
    }

    /** At most {@code most} events, the latest (planned ones included) first, in one statement. */
    public List<EventCard> latest(CountryPair pair, int most, Language reader) {
        return latest(pair, EVER, most, reader);
    }

    /** The same of those that were over on a day. */
    public List<EventCard> latest(CountryPair pair, LocalDate until, int most, Language reader) {
        return cards(rows.latest(pair.slug(), until, most), List.of(pair), reader);
    }

    /** All pairs that an event is about, in no order. */
    public List<CountryPair> pairs() {
        return rows.pairs().stream()
                .flatMap(slug -> CountryPair.of(slug).stream())
                .toList();
    }

    private List<EventCard> cards(List<Event> events, List<CountryPair> pairs, Language reader) {
        LocalDate today = LocalDate.now(clock);
        return events.stream()
                .map(event -> EventCard.of(event, pairs, today, reader))
                .toList();
    }
}
