package id.rinews.operations.generate;

import id.rinews.events.EventDesk;
import id.rinews.events.EventEntry;
import id.rinews.events.EventKind;
import id.rinews.events.EventStatus;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The events of the corpus: one for every twentieth story, at its place and on its day. */
final class Diary {

    static final int STORIES_AN_EVENT = 20;

    private final Map<EventKind, Wording> titles;
    private final EventDesk desk;
    private final IntFunction<Citation> files;
    private final long seed;
    private int events;

    Diary(World world, EventDesk desk, long seed) {
        this.titles = world.events();
        this.files = number -> world.file(seed, "A%05d".formatted(number));
        this.desk = desk;
        this.seed = seed;
    }

    int size() {
        return events;
    }

    void enter(Tale tale) {
        if (tale.number() % STORIES_AN_EVENT == 0) {
            Dice dice = new Dice(seed, "event", tale.number());
            EventKind kind = dice.zipf(titles.keySet().stream().sorted().toList());
            desk.record(entry(tale, kind, dice), "generate");
            events++;
        }
    }

    private EventEntry entry(Tale tale, EventKind kind, Dice dice) {
        Wording title = tale.slots().tell(Objects.requireNonNull(titles.get(kind)));
        FuzzyDate end = dice.chance(40) ? FuzzyDate.of(tale.day().plusDays(dice.between(1, 3))) : null;
        return new EventEntry(
                Slug.of(Objects.requireNonNull(title.id()), "acara").numbered(tale.number() + 2),
                kind,
                EventStatus.OCCURRED,
                title,
                FuzzyDate.of(tale.day()),
                end,
                tale.place(),
                List.of(tale.pair()),
                party(tale.pair(), kind, dice),
                tale.agreements(),
                files.apply(tale.number()));
    }

    /** What is neither a meeting nor a visit may be the affair of one country. */
    private static @Nullable CountryCode party(CountryPair pair, EventKind kind, Dice dice) {
        boolean isLone = (kind == EventKind.OTHER || kind == EventKind.HONOUR_CONFERRED) && dice.chance(50);
        return isLone ? dice.any(List.of(pair.first(), pair.second())) : null;
    }
}
