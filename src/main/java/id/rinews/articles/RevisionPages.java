package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.content.TextDifference;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was kept of a story, what happened to it at the desk, and what changed from one revision to another. */
@Component
@Transactional(readOnly = true)
class RevisionPages {

    private final Revisions revisions;
    private final Steps steps;
    private final PublicChanges published;
    private final Schedules schedules;
    private final Staffing staffing;
    private final Telling telling;
    private final Dates dates;

    RevisionPages(
            Revisions revisions,
            Steps steps,
            PublicChanges published,
            Schedules schedules,
            Staffing staffing,
            Telling telling,
            Dates dates) {
        this.revisions = revisions;
        this.steps = steps;
        this.published = published;
        this.schedules = schedules;
        this.staffing = staffing;
        this.telling = telling;
        this.dates = dates;
    }

    /**
     * A revision in the list.
     *
     * @param live whether it is the one that readers see
     * @param due whether it is the one that is scheduled
     * @param headline empty where it had none
     * @param changed messages of the fields in which it differs from the one before; none of the first
     */
    record Row(
            int number,
            String headline,
            String by,
            String iso,
            String when,
            boolean live,
            boolean due,
            List<String> changed) {}

    /** A line of what happened to the story, at the desk or before readers. @param word message */
    record Line(
            String kind, String word, @Nullable Integer revision, String note, String by, String iso, String when) {}

    /** @param ahead whether the working copy has gone on since the last revision */
    record Listed(List<Row> rows, List<Line> lines, boolean ahead) {}

    /**
     * A field of two revisions.
     *
     * @param name message {@code told.{name}}
     * @param same its lines where nothing changed
     */
    record Field(String name, List<String> same, List<TextDifference.Change> changes) {

        public boolean isChanged() {
            return !changes.isEmpty();
        }
    }

    Listed list(Draft draft, Staff staff) {
        List<Revision> kept = revisions.findByArticleOrderByNumberDesc(draft.id());
        List<Step> happened = steps.findByArticleOrderByHappenedAtDescIdDesc(draft.id());
        List<PublicChange> told = published.findByArticleOrderByHappenedAtDescIdDesc(draft.id());
        Map<Long, String> names = staffing.names(Stream.of(
                        kept.stream().map(Revision::cutBy),
                        happened.stream().map(Step::account),
                        told.stream().map(PublicChange::account))
                .flatMap(accounts -> accounts)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        Long due = schedules.findByArticle(draft.id()).map(Schedule::revision).orElse(null);
        Map<Long, Integer> numbers = new java.util.HashMap<>();
        kept.forEach(revision -> numbers.put(revision.id(), revision.number()));
        return new Listed(
                IntStream.range(0, kept.size())
                        .mapToObj(i -> {
                            Revision r = kept.get(i);
                            return new Row(
                                    r.number(),
                                    r.manuscript().headline(),
                                    name(names, r.cutBy()),
                                    iso(r.cutAt(), staff),
                                    when(r.cutAt(), staff),
                                    Objects.equals(r.id(), draft.liveRevision()),
                                    Objects.equals(r.id(), due),
                                    i + 1 < kept.size()
                                            ? changes(kept.get(i + 1).manuscript(), r.manuscript())
                                            : List.of());
                        })
                        .toList(),
                lines(happened, told, numbers, names, staff),
                kept.isEmpty() || !kept.getFirst().manuscript().equals(draft.text()));
    }

    private static List<String> changes(Manuscript before, Manuscript after) {
        return Telling.differing(before, after).stream()
                .map(field -> "told." + field)
                .toList();
    }

    /** The newest first. */
    private List<Line> lines(
            List<Step> happened,
            List<PublicChange> told,
            Map<Long, Integer> numbers,
            Map<Long, String> names,
            Staff staff) {
        Stream<Line> steps = happened.stream()
                .map(step -> new Line(
                        step.kind().name(),
                        "step.kind." + step.kind(),
                        step.revision() == null ? null : numbers.get(step.revision()),
                        note(step, staff),
                        name(names, step.account()),
                        iso(step.happenedAt(), staff),
                        when(step.happenedAt(), staff)));
        Stream<Line> changes = told.stream()
                .map(change -> new Line(
                        change.kind().name(),
                        "change." + change.kind(),
                        numbers.get(change.revision()),
                        change.note(),
                        name(names, change.account()),
                        iso(change.happenedAt(), staff),
                        when(change.happenedAt(), staff)));
        return Stream.concat(changes, steps)
                .sorted(Comparator.comparing(
                                (Line line) -> Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(line.iso())))
                        .reversed())
                .toList();
    }

    /** Moments are written down as such, and told by the clock of whoever reads. */
    private String note(Step step, Staff staff) {
        return switch (step.kind()) {
            case SCHEDULED -> when(Instant.parse(step.note()), staff);
            case EMBARGOED ->
                Stream.of(step.note().split("/", -1))
                        .map(moment -> moment.isEmpty() ? "–" : when(Instant.parse(moment), staff))
                        .collect(Collectors.joining(" → "));
            case SUBMITTED, APPROVED, CHANGES_REQUESTED, LAPSED, UNSCHEDULED, FAILED, RESTORED -> step.note();
        };
    }

    private static String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    private String iso(Instant at, Staff staff) {
        return dates.iso(at, staff.zone());
    }

    private String when(Instant at, Staff staff) {
        return dates.moment(at, staff.zone(), List.of(), staff.language());
    }

    /** @throws NotFound where the story has no revision of this number */
    Revision revision(long article, int number) {
        return revisions
                .findByArticleAndNumber(article, number)
                .orElseThrow(() -> new NotFound("revision %d of article %d".formatted(number, article)));
    }

    /** What readers would see otherwise; nothing before they see anything. */
    List<Field> changed(Draft draft, Language reader) {
        return draft.live() == null
                ? List.of()
                : compare(told(draft, draft.live(), reader), told(draft, draft.text(), reader)).stream()
                        .filter(Field::isChanged)
                        .toList();
    }

    /** A text that asks for no other address keeps that which the story has. */
    private Map<String, List<String>> told(Draft draft, Manuscript text, Language reader) {
        Map<String, List<String>> fields = telling.of(text, reader);
        if (text.wishedSlug().isEmpty() && draft.slug() != null) {
            fields.put("slug", List.of(draft.slug()));
        }
        return fields;
    }

    /** What stands in the working copy, field by field; those that hold nothing are left out. */
    List<Field> told(Draft draft, Language reader) {
        return telling.of(draft.text(), reader).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Field(field.getKey(), field.getValue(), List.of()))
                .toList();
    }

    /** All fields, those that changed first. */
    List<Field> compare(Manuscript before, Manuscript after, Language reader) {
        return compare(telling.of(before, reader), telling.of(after, reader));
    }

    /** The same of what was told already. */
    static List<Field> compare(Map<String, List<String>> before, Map<String, List<String>> now) {
        List<Field> changed = new ArrayList<>();
        List<Field> same = new ArrayList<>();
        before.forEach((name, lines) -> {
            List<String> others = Objects.requireNonNull(now.get(name));
            TextDifference difference = TextDifference.of(lines, others);
            (difference.isEmpty() ? same : changed).add(new Field(name, others, difference.changes()));
        });
        changed.addAll(same);
        return changed;
    }
}
