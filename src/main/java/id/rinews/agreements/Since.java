package id.rinews.agreements;

import static java.util.stream.Collectors.joining;

import id.rinews.content.Standing;
import id.rinews.content.StatusMark;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since when a status holds, and for whom.
 *
 * @param act the last of those by which it holds for as many as it does; null while the status is UNKNOWN
 * @param dates all that sources give for it, the one that counts last
 * @param only those for whom alone it holds; empty where it holds for all
 */
record Since(@Nullable Act act, List<FuzzyDate> dates, List<Party> only) {

    static final Since UNKNOWN = new Since(null, List.of(), List.of());

    /** Null where it holds for all. */
    public @Nullable String alone(Language reader) {
        return only.isEmpty()
                ? null
                : only.stream().map(party -> party.name(reader)).collect(joining(", "));
    }

    Standing.Moment standing(StatusMark mark, Language reader) {
        return new Standing.Moment(mark, dates, act == null ? null : act.place(), alone(reader));
    }
}
