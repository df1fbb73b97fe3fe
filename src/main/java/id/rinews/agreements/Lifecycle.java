package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The acts of one agreement in their order, and the status that follows from them on any day (DOMAIN.md, "Agreement"). */
public final class Lifecycle {

    /** "By date, then by the order of this list": the list of the statuses, not that of the kinds. */
    private static final List<ActKind> TURNS = List.of(
            ActKind.NEGOTIATION_OPENED,
            ActKind.NEGOTIATION_CONCLUDED,
            ActKind.INITIALLED,
            ActKind.SIGNED,
            ActKind.ADOPTED,
            ActKind.RATIFIED,
            ActKind.NOTIFIED,
            ActKind.NOTES_EXCHANGED,
            ActKind.PROVISIONALLY_APPLIED,
            ActKind.ENTERED_INTO_FORCE,
            ActKind.REGISTERED,
            ActKind.AMENDED,
            ActKind.SUSPENDED,
            ActKind.RESUMED,
            ActKind.DENOUNCED,
            ActKind.EXPIRED,
            ActKind.TERMINATED,
            ActKind.SUPERSEDED);

    private static final Comparator<Act> ORDER = Comparator.comparing(
                    (Act act) -> act.date().lastDay())
            .thenComparing(act -> TURNS.indexOf(act.kind()))
            .thenComparing(Act::date);

    private final List<Act> acts;
    private final Map<Event, List<Act>> events = new LinkedHashMap<>();

    public Lifecycle(List<Act> acts) {
        this.acts = acts.stream().sorted(ORDER).toList();
        this.acts.forEach(act -> events.computeIfAbsent(eventOf(act), _ -> new java.util.ArrayList<>())
                .add(act));
    }

    /** One thing that happened, whatever the number of sources that date it. */
    private record Event(ActKind kind, @Nullable Party party, long round) {}

    /** Sources that date one act differently; the later counts. */
    public record Clash(ActKind kind, @Nullable Party party, List<Act> versions) {}

    private Event eventOf(Act act) {
        return new Event(act.kind(), act.party(), round(act));
    }

    /** Tells a second suspension, resumption or amendment from another date of the first. */
    long round(Act act) {
        return switch (act.kind()) {
            case SUSPENDED -> actsBefore(act, ActKind.RESUMED);
            case RESUMED -> actsBefore(act, ActKind.SUSPENDED);
            case AMENDED -> acts.indexOf(act);
            default -> 0;
        };
    }

    private long actsBefore(Act act, ActKind kind) {
        return acts.stream()
                .filter(other -> other.kind() == kind && ORDER.compare(other, act) < 0)
                .count();
    }

    public Status statusOn(LocalDate date) {
        return on(date).status();
    }

    /** The status on a day, with the act that gave it. */
    public Moment on(LocalDate date) {
        Moment moment = new Moment(Status.UNKNOWN, null);
        for (Act act : acts) {
            if (counts(act) && !act.date().lastDay().isAfter(date)) {
                moment = moment.after(act);
            }
        }
        return moment;
    }

    /**
     * A status and the days on which it holds.
     *
     * @param until the first day on which it holds no longer; null where no act ends it
     */
    public record Span(
            Status status, LocalDate from, @Nullable LocalDate until) {}

    /** Where the agreement stands from turn to turn, by date; before the first it is UNKNOWN. */
    public List<Span> spans() {
        List<LocalDate> turns = acts.stream()
                .map(act -> act.date().lastDay())
                .distinct()
                .filter(day -> statusOn(day) != statusOn(day.minusDays(1)))
                .toList();
        return IntStream.range(0, turns.size())
                .mapToObj(i ->
                        new Span(statusOn(turns.get(i)), turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : null))
                .toList();
    }

    /** The day of the signature as it counts, else of the last act; empty where nothing is dated. */
    Optional<LocalDate> day() {
        List<FuzzyDate> signed = signed();
        return (signed.isEmpty() ? acts.stream().map(Act::date).toList() : signed)
                .stream().map(FuzzyDate::lastDay).reduce((_, later) -> later);
    }

    /**
     * Of several dates of one act the last counts: from then on all sources agree. A source that only says less exactly what
     * another says, its year, dates nothing of its own.
     */
    boolean counts(Act act) {
        return datesOf(act).getLast().lastDay().equals(act.date().lastDay());
    }

    /** Whether it is so vague that nobody can say today whether it has come: its month or year runs, and no source has the day. */
    public boolean isOpenOn(Act act, LocalDate day) {
        return act.date().isRunningOn(day) && dates(act);
    }

    /** Whether it tells a date that no other source tells more exactly. */
    public boolean dates(Act act) {
        return datesOf(act).contains(act.date());
    }

    /**
     * Since when a status holds: where each party acts for itself, since the last of them has, by then.
     *
     * @param parties how many there are
     */
    Since since(Moment now, int parties, LocalDate day) {
        Act first = now.act();
        if (first == null) {
            return Since.UNKNOWN;
        }
        if (first.party() == null) {
            return new Since(first, datesOf(first), List.of());
        }
        List<Act> same = acts.subList(acts.indexOf(first), acts.size()).stream()
                .filter(act -> act.kind() == first.kind() && counts(act) && dates(act))
                .filter(act -> !act.date().lastDay().isAfter(day))
                .toList();
        Act last = same.isEmpty() ? first : same.getLast();
        List<Party> acted = same.stream()
                .flatMap(act -> Stream.ofNullable(act.party()))
                .distinct()
                .toList();
        boolean isForAll = acted.size() >= Math.max(2, parties) || same.stream().anyMatch(act -> act.party() == null);
        return new Since(last, datesOf(last), isForAll ? List.of() : acted);
    }

    public List<Clash> clashes() {
        return events.entrySet().stream()
                .filter(event -> told(event.getValue().stream()).size() > 1)
                .map(event -> new Clash(event.getKey().kind(), event.getKey().party(), List.copyOf(event.getValue())))
                .toList();
    }

    /** Every date that a source gives for the signature, or for the adoption of a text; by date. Of several parties who signed for themselves the last counts. */
    List<FuzzyDate> signed() {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.SIGNED || act.kind() == ActKind.ADOPTED)
                .reduce((_, later) -> later)
                .map(this::datesOf)
                .orElse(List.of());
    }

    /** All dates of the act that gave a status, the one that counts last. */
    public List<FuzzyDate> datesOf(Act act) {
        return told(events.getOrDefault(eventOf(act), List.of(act)).stream());
    }

    /** All dates of a kind of act. */
    List<FuzzyDate> datesOf(ActKind kind) {
        return told(acts.stream().filter(act -> act.kind() == kind));
    }

    /** Sources that tell a day and its year do not differ. */
    private static List<FuzzyDate> told(Stream<Act> acts) {
        return FuzzyDate.told(acts.map(Act::date).toList());
    }

    /** Message that says that other sources date the same thing otherwise; null where they agree. */
    public @Nullable String doubt(Act act) {
        List<FuzzyDate> dates = datesOf(act);
        if (dates.size() < 2) {
            return null;
        }
        return act.date().covers(dates.getFirst()) ? "agreement.act.one" : "agreement.act.other";
    }

    /** All acts as they are read: one of a month without a day stands before those of its days that come after it by their nature. */
    List<Act> told() {
        List<Act> told = new java.util.ArrayList<>();
        for (Act act : acts) {
            int place = told.size();
            for (int i = told.size() - 1; i >= 0; i--) {
                Act other = told.get(i);
                boolean isOfItsDays =
                        act.date().covers(other.date()) && !act.date().equals(other.date());
                if (isOfItsDays && TURNS.indexOf(act.kind()) < TURNS.indexOf(other.kind())) {
                    place = i;
                }
            }
            told.add(place, act);
        }
        return told;
    }

    /** All acts, by date. */
    public List<Act> acts() {
        return acts;
    }
}
