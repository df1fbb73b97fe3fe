package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act on the timeline of its agreement.
 *
 * @param word message of what was, or is to be, done
 * @param css its lane, as a class of {@code line.css}
 * @param party null where all acted together
 * @param doubt message that says that sources differ; null where they agree
 * @param planned whether its day is still to come
 * @param counts the day from which it counts, while its month or year runs
 */
record ActView(
        String word,
        String css,
        FuzzyDate date,
        @Nullable String place,
        @Nullable String party,
        @Nullable String doubt,
        boolean planned,
        @Nullable LocalDate counts,
        Act.Source source,
        Wording.@Nullable Told note) {

    /** All of them, as they are read. */
    static List<ActView> of(Lifecycle life, List<Party> parties, Language reader, LocalDate today) {
        return life.told().stream()
                .map(act -> new ActView(
                        act.date().firstDay().isAfter(today)
                                ? act.kind().planned()
                                : act.kind().taken(),
                        lane(act, parties) + (life.datesOf(act).size() > 1 ? " line-doubt" : ""),
                        act.date(),
                        act.place(),
                        act.party() == null ? null : act.party().name(reader),
                        life.doubt(act),
                        act.date().firstDay().isAfter(today),
                        life.isOpenOn(act, today) ? act.date().lastDay() : null,
                        act.source(),
                        act.note() == null ? null : act.note().told(reader)))
                .toList();
    }

    /** Somebody who has no lane is told by name, beside a dot. */
    private static String lane(Act act, List<Party> parties) {
        boolean isLaned = parties.size() == 2;
        if (act.party() == null) {
            return "line-item";
        }
        return isLaned && act.isBy(parties.getFirst())
                ? "line-item line-one"
                : isLaned && act.isBy(parties.getLast()) ? "line-item line-two" : "line-item line-story";
    }
}
