package id.rinews.operations.generate;

import id.rinews.operations.generate.World.Land;
import id.rinews.operations.generate.World.OfficeName;
import id.rinews.people.PeopleDesk;
import id.rinews.people.PersonEntry;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the corpus: who held which office from when to when. */
final class Cast {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** For a name that nobody bears yet; then a namesake is let in. */
    private static final int TRIES = 50;

    private final World world;
    private final PeopleDesk desk;
    private final Citation source;
    private final Map<CountryCode, List<List<Member>>> offices = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();
    private int people;

    /**
     * Somebody in an office.
     *
     * @param speaker as a sentence introduces them; a comma at the end is dropped before another mark
     */
    record Member(long id, String name, Wording title, Wording speaker, LocalDate from, LocalDate to) {}

    private record Somebody(String name, boolean isWoman) {}

    Cast(World world, PeopleDesk desk, long seed) {
        this.world = world;
        this.desk = desk;
        this.source = world.file(seed, "T");
        for (Land land : world.countries()) {
            List<List<Member>> held = new ArrayList<>();
            for (OfficeName office : world.offices()) {
                held.add(holders(land, office, new Dice(seed, land.country() + office.id(), 0)));
            }
            offices.put(land.country(), held);
        }
    }

    int size() {
        return people;
    }

    /** Whoever held one of a country's offices on a day; some offices are in the news more than others. */
    Member on(LocalDate day, Land land, Dice dice) {
        return dice.zipf(offices.getOrDefault(land.country(), List.of())).stream()
                .filter(member -> !day.isAfter(member.to()))
                .findFirst()
                .orElseThrow();
    }

    private List<Member> holders(Land land, OfficeName office, Dice dice) {
        List<Member> holders = new ArrayList<>();
        LocalDate from = FIRST;
        while (from.isBefore(LAST)) {
            LocalDate to = from.plusDays(dice.between(500, 1_900));
            holders.add(member(somebody(land, dice), land, office, from, to));
            from = to.plusDays(1);
        }
        return holders;
    }

    private Member member(Somebody somebody, Land land, OfficeName office, LocalDate from, LocalDate to) {
        Slots slots = new Slots().with("c", land.name());
        Wording title =
                slots.fill(new Wording(office.id(), somebody.isWoman() ? office.la() : office.el(), office.en()));
        String name = somebody.name();
        Wording speaker = new Wording(
                title.id() + " " + name,
                (somebody.isWoman() ? "la " : "el ") + title.es() + ", " + name + ",",
                title.en() + ", " + name + ",");
        people++;
        long id = desk.record(entry(name, title, land, from, to), "generate");
        return new Member(id, name, title, speaker, from, to);
    }

    private PersonEntry entry(String name, Wording title, Land land, LocalDate from, LocalDate to) {
        Slug plain = slug(name);
        int number = namesakes.merge(plain.value(), 1, Integer::sum);
        FuzzyDate end = to.isAfter(LocalDate.of(2025, 12, 31)) ? null : FuzzyDate.of(to);
        var held = new PersonEntry.Held(capital(title), land.country(), FuzzyDate.of(from), end, source);
        return new PersonEntry((number == 1 ? plain : plain.numbered(number)).value(), name, List.of(), List.of(held));
    }

    private static Slug slug(String name) {
        return Slug.of(name, "tokoh");
    }

    private static Wording capital(Wording title) {
        return new Slots().tell(title);
    }

    private Somebody somebody(Land land, Dice dice) {
        World.Names names = java.util.Objects.requireNonNull(world.names().get(land.names()));
        boolean woman = dice.chance(50);
        String name = "";
        for (int i = 0;
                name.isEmpty() || i < TRIES && namesakes.containsKey(slug(name).value());
                i++) {
            name = dice.any(woman ? names.women() : names.men()) + " " + dice.any(names.family());
        }
        return new Somebody(name, woman);
    }
}
