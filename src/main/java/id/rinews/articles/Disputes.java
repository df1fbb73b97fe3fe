package id.rinews.articles;

import id.rinews.content.TextDifference;
import id.rinews.content.TextDifference.Change;
import id.rinews.content.TextDifference.Piece;
import id.rinews.content.ThreeTexts;
import id.rinews.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where two who wrote at once differ, and whose words stay unless somebody chooses otherwise: whoever changed them. */
@Component
@Transactional(readOnly = true)
class Disputes {

    private final Telling telling;
    private final Bases bases;

    Disputes(Telling telling, Bases bases) {
        this.telling = telling;
        this.bases = bases;
    }

    /**
     * In the order of the form.
     *
     * @param version that mine was written from; where what it said is not known, or both changed a thing, nothing is chosen
     * @param chosen the parameters {@code pick.…} as far as somebody has chosen already
     */
    List<Dispute> of(Draft now, long version, Writing mine, Map<String, String> chosen, Language reader) {
        ZoneId zone = now.text().timeZone();
        Map<String, List<String>> theirs = telling.of(Writing.of(now), zone, reader);
        Map<String, List<String>> ours = telling.of(mine, zone, reader);
        Map<String, List<String>> was = bases.find(now.id(), version)
                .map(base -> telling.of(base, zone, reader))
                .orElse(Map.of());
        return RevisionPages.compare(theirs, ours).stream()
                .filter(RevisionPages.Field::isChanged)
                .map(field -> new Dispute(
                        field,
                        picks(field, was, theirs, ours, chosen),
                        moved(
                                field,
                                theirs.getOrDefault(field.name(), List.of()),
                                ours.getOrDefault(field.name(), List.of()))))
                .toList();
    }

    /**
     * The text made of two, each stretch of whoever changed it.
     *
     * @param version that mine was written from
     * @return null where that is not known any more, or both changed a stretch
     */
    @Nullable
    String body(Draft now, long version, String theirs, String mine) {
        List<String> was = bases.find(now.id(), version)
                .map(base -> Telling.paragraphs(base.text().body()))
                .orElse(null);
        if (was == null) {
            return null;
        }
        return ThreeTexts.merge(was, Telling.paragraphs(theirs), Telling.paragraphs(mine))
                .map(text -> String.join("\n\n", text))
                .orElse(null);
    }

    private static List<Boolean> moved(RevisionPages.Field field, List<String> theirs, List<String> ours) {
        return field.changes().stream()
                .map(change -> change.before() == null
                        ? theirs.contains(words(change.after()))
                        : change.after() == null && ours.contains(words(change.before())))
                .toList();
    }

    private static List<String> picks(
            RevisionPages.Field field,
            Map<String, List<String>> was,
            Map<String, List<String>> theirs,
            Map<String, List<String>> ours,
            Map<String, String> chosen) {
        List<String> before = was.get(field.name());
        if (!field.name().equals(Dispute.BODY)) {
            String likely = before == null ? "" : whole(before, theirs.get(field.name()), ours.get(field.name()));
            return List.of(chosen.getOrDefault(Dispute.parameter(field.name(), 0), likely));
        }
        List<String> likely = before == null
                ? List.of()
                : likely(
                        before,
                        field,
                        theirs.getOrDefault(Dispute.BODY, List.of()),
                        ours.getOrDefault(Dispute.BODY, List.of()));
        return IntStream.range(0, field.changes().size())
                .mapToObj(i ->
                        chosen.getOrDefault(Dispute.parameter(Dispute.BODY, i), likely.isEmpty() ? "" : likely.get(i)))
                .toList();
    }

    /**
     * Nothing for what both touched; nothing at all where the text that comes of it would lack a paragraph, or hold one twice:
     * where one of them was moved.
     */
    private static List<String> likely(
            List<String> was, RevisionPages.Field field, List<String> theirs, List<String> ours) {
        Set<String> disputed = ThreeTexts.disputed(was, theirs, ours);
        List<String> picks = field.changes().stream()
                .map(change -> isAbout(disputed, change) ? "" : paragraph(was, change))
                .toList();
        List<String> merged = TextDifference.merge(theirs, ours, number -> Merge.pick(picks.get(number)));
        boolean isWhole = disputed.containsAll(ThreeTexts.lackedOrDoubled(was, theirs, ours, merged));
        return isWhole ? picks : List.of();
    }

    private static boolean isAbout(Set<String> lines, Change change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .anyMatch(pieces -> lines.contains(words(pieces)));
    }

    private static String whole(List<String> was, @Nullable List<String> theirs, @Nullable List<String> ours) {
        return pick(!Objects.equals(was, theirs), !Objects.equals(was, ours));
    }

    /** A paragraph that only one side has was written by it, or taken out by the other. */
    private static String paragraph(List<String> was, Change change) {
        String theirs = words(change.before());
        String ours = words(change.after());
        if (theirs != null && ours != null) {
            return pick(!was.contains(theirs), !was.contains(ours));
        }
        if (theirs != null) {
            return was.contains(theirs) ? "mine" : "both";
        }
        return was.contains(ours) ? "theirs" : "both";
    }

    private static String pick(boolean they, boolean we) {
        return they == we ? "" : they ? "theirs" : "mine";
    }

    private static @Nullable String words(@Nullable List<Piece> pieces) {
        return pieces == null ? null : pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
