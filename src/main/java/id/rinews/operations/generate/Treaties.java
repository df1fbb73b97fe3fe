package id.rinews.operations.generate;

import id.rinews.agreements.ActKind;
import id.rinews.agreements.AgreementDesk;
import id.rinews.agreements.Bindingness;
import id.rinews.agreements.Designation;
import id.rinews.agreements.EntryMode;
import id.rinews.agreements.Particulars;
import id.rinews.agreements.Particulars.ActEntry;
import id.rinews.agreements.Party;
import id.rinews.agreements.RelationKind;
import id.rinews.operations.generate.World.Land;
import id.rinews.operations.generate.World.Subject;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the agreements of the corpus and keeps them by their pair. */
final class Treaties {

    private static final List<Designation> BY_NUMBER = List.of(
            Designation.MOU,
            Designation.AGREEMENT,
            Designation.JOINT_DECLARATION,
            Designation.ACTION_PLAN,
            Designation.PROTOCOL,
            Designation.INTERAGENCY_AGREEMENT,
            Designation.TREATY,
            Designation.LETTER_OF_INTENT,
            Designation.EXCHANGE_OF_NOTES,
            Designation.CONVENTION);

    private final World world;
    private final Cast cast;
    private final AgreementDesk desk;
    private final long seed;
    private final Map<CountryPair, List<Treaty>> made = new HashMap<>();
    /** Those that another one supersedes. */
    private final Set<Long> followed = new HashSet<>();

    Treaties(World world, Cast cast, AgreementDesk desk, long seed) {
        this.world = world;
        this.cast = cast;
        this.desk = desk;
        this.seed = seed;
    }

    /** In the order of their making. */
    List<Treaty> of(CountryPair pair) {
        return made.getOrDefault(pair, List.of());
    }

    void make(int number) {
        Dice dice = new Dice(seed, "agreement", number);
        CountryPair pair = dice.zipf(world.relations());
        Subject topic = dice.zipf(world.topics());
        Wording issue = dice.any(topic.issues());
        Designation designation = dice.zipf(BY_NUMBER);
        Land host = world.land(dice.chance(50) ? pair.first() : pair.second());
        Citation file = world.file(seed, "%04d".formatted(number));
        Course course = new Course(dice, pair, dice.any(host.cities()), file);
        EntryMode mode = mode(designation, dice);
        List<ActEntry> acts = course.run(designation, mode);
        Slots slots = new Slots()
                .with("pair", pair::name)
                .with("issue", issue)
                .with("year", _ -> String.valueOf(course.year()))
                .with("a", world.land(pair.first()).name())
                .with("b", world.land(pair.second()).name());
        Wording title = slots.fill(Objects.requireNonNull(world.designations().get(designation)));
        Particulars sheet = sheet(number, pair, topic, designation, mode, acts, title, slots, dice);
        boolean grows = acts.size() > 1
                && Objects.requireNonNull(acts.getLast().kind()).compareTo(ActKind.SIGNED) > 0
                && dice.chance(40);
        Particulars first = grows ? sheet.acting(acts.subList(0, acts.size() - 1)) : sheet;
        long id = desk.create(first, null);
        show(id, first);
        if (grows) {
            desk.rewrite(id, sheet);
            show(id, sheet);
        }
        made.computeIfAbsent(pair, _ -> new ArrayList<>()).add(new Treaty(id, pair, topic, issue, title, sheet));
    }

    /** It is entered the day after its last act. */
    private void show(long id, Particulars sheet) {
        desk.publish(id, null, last(sheet.acts()).plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC));
    }

    private Particulars sheet(
            int number,
            CountryPair pair,
            Subject topic,
            Designation designation,
            EntryMode mode,
            List<ActEntry> acts,
            Wording title,
            Slots slots,
            Dice dice) {
        return new Particulars(
                texts(title),
                texts(slots.tell(world.summary())),
                designation,
                Course.bindingness(designation),
                Course.bindingness(designation) == Bindingness.UNSTATED
                        ? null
                        : Citation.of(
                                acts.getLast().sourceTitle(), acts.getLast().sourceLanguage()),
                List.of(pair.first(), pair.second()),
                List.of(),
                designation == Designation.INTERAGENCY_AGREEMENT ? agencies(pair, dice) : List.of(),
                mode,
                mode == EntryMode.LAST_NOTIFICATION ? (Integer) 30 : null,
                null,
                List.of("id", "es", "en"),
                acts,
                signed(acts).map(day -> signatories(pair, day, dice)).orElse(List.of()),
                List.of(new Particulars.Identifier("Reg.", "%d-%04d".formatted(seed, number))),
                related(pair, topic, designation, acts, dice),
                List.of(),
                List.of(topic.slug()),
                Slug.of(Objects.requireNonNull(title.id()), "perjanjian")
                        .numbered(number)
                        .value());
    }

    private static EntryMode mode(Designation designation, Dice dice) {
        Bindingness bindingness = Course.bindingness(designation);
        return switch (bindingness) {
            case NON_BINDING -> EntryMode.NONE;
            case UNSTATED -> dice.chance(60) ? EntryMode.ON_SIGNATURE : EntryMode.UNKNOWN;
            case BINDING ->
                dice.any(List.of(
                        EntryMode.RATIFICATION,
                        EntryMode.LAST_NOTIFICATION,
                        EntryMode.EXCHANGE_OF_NOTES,
                        EntryMode.UNKNOWN));
        };
    }

    private List<Particulars.Agency> agencies(CountryPair pair, Dice dice) {
        return Stream.of(pair.first(), pair.second())
                .map(code -> new Particulars.Agency(dice.any(world.land(code).agencies()), Party.of(code)))
                .toList();
    }

    private List<Particulars.SignatoryEntry> signatories(CountryPair pair, LocalDate day, Dice dice) {
        return Stream.of(pair.first(), pair.second())
                .map(code -> new Particulars.SignatoryEntry(
                        cast.on(day, world.land(code), dice).name(), null, Party.of(code)))
                .toList();
    }

    /**
     * It takes the place of an older one of its subject that was superseded after it, where there is one; one in ten others, once it is signed, amends one
     * that stood by then or carries it out.
     */
    private List<Particulars.RelationEntry> related(
            CountryPair pair, Subject topic, Designation designation, List<ActEntry> acts, Dice dice) {
        List<Treaty> earlier = of(pair);
        List<Treaty> ended = earlier.stream()
                .filter(treaty -> treaty.last().kind() == ActKind.SUPERSEDED)
                .filter(treaty -> treaty.topic().equals(topic))
                .filter(treaty -> signed(acts).filter(treaty::isBegunBefore).isPresent())
                .filter(treaty ->
                        !treaty.last().date().lastDay().isBefore(last(acts)) && !followed.contains(treaty.id()))
                .toList();
        if (!ended.isEmpty()) {
            followed.add(ended.getFirst().id());
            return List.of(new Particulars.RelationEntry(
                    RelationKind.SUPERSEDES, ended.getFirst().id()));
        }
        boolean isBinding = Course.bindingness(designation) == Bindingness.BINDING;
        RelationKind kind = isBinding && dice.chance(60) ? RelationKind.AMENDS : RelationKind.IMPLEMENTS;
        List<Treaty> standing = signed(acts).stream()
                .flatMap(day -> earlier.stream().filter(treaty -> treaty.standsOn(day)))
                .toList();
        return standing.isEmpty() || !dice.chance(15)
                ? List.of()
                : List.of(new Particulars.RelationEntry(kind, dice.any(standing).id()));
    }

    /** When it was signed or adopted. */
    private static Optional<LocalDate> signed(List<ActEntry> acts) {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.SIGNED || act.kind() == ActKind.ADOPTED)
                .flatMap(act -> Stream.ofNullable(act.date()))
                .map(FuzzyDate::lastDay)
                .findFirst();
    }

    private static LocalDate last(List<ActEntry> acts) {
        FuzzyDate last = acts.getLast().date();
        return Objects.requireNonNull(last).lastDay();
    }

    private static Map<Language, String> texts(Wording wording) {
        return Map.of(
                Language.ID, said(wording.id()), Language.ES, said(wording.es()), Language.EN, said(wording.en()));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
