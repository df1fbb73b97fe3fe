package id.rinews.operations.generate;

import id.rinews.agreements.Act;
import id.rinews.articles.Genre;
import id.rinews.operations.generate.Cast.Member;
import id.rinews.operations.generate.Phrases.Angle;
import id.rinews.operations.generate.World.Land;
import id.rinews.operations.generate.World.Subject;
import id.rinews.shared.Cities;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thinks the stories of the corpus up: where, when, about what, said by whom, told in which order. */
final class Teller {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
    private static final List<Genre> BY_NUMBER =
            List.of(Genre.ANALYSIS, Genre.BACKGROUND, Genre.INTERVIEW, Genre.PRESS_RELEASE, Genre.OPINION);
    private static final List<Angle> WITHOUT_AGREEMENT =
            List.of(Angle.COOPERATION, Angle.COOPERATION, Angle.TRADE, Angle.VISIT);

    private final World world;
    private final Phrases phrases = Phrases.read();
    private final Cast cast;
    private final Treaties treaties;
    private final Map<String, Long> topics;
    private final Dates dates;
    private final Cities cities;
    private final Order order;

    /** @param topics ids by slug */
    Teller(
            World world,
            Cast cast,
            Treaties treaties,
            Map<String, Long> topics,
            Dates dates,
            Cities cities,
            Order order) {
        this.world = world;
        this.cast = cast;
        this.treaties = treaties;
        this.topics = topics;
        this.dates = dates;
        this.cities = cities;
        this.order = order;
    }

    /** @param earlier what was told of the pair before, the latest last */
    interface Archive {
        List<Told> of(CountryPair pair);
    }

    Tale think(int number, Archive archive) {
        Dice dice = new Dice(order.seed(), "story", number);
        CountryPair pair = dice.zipf(world.relations());
        boolean home = dice.chance(55);
        Land host = world.land(home ? pair.first() : pair.second());
        Land guest = world.land(home ? pair.second() : pair.first());
        LocalDate day = day(number);
        Treaty treaty = dice.chance(45) ? treaty(pair, day, dice) : null;
        Subject topic = treaty == null ? dice.zipf(world.topics()) : treaty.topic();
        Member speaker = cast.on(day, host, dice);
        Member other = cast.on(day, guest, dice);
        String city = dice.any(host.cities());
        Figures figures = Figures.roll(dice);
        Slots slots = figures.fill(slots(dice, pair, host, guest, day, city))
                .with("issue", treaty == null ? dice.any(topic.issues()) : treaty.issue())
                .with("speaker", speaker.speaker())
                .with("other", other.speaker());
        if (treaty != null) {
            slots = slots.with("agreement", treaty.title()).with("since", since(treaty, day));
        }
        var at = day.atTime(LocalTime.of(dice.between(6, 20), dice.below(60))).atZone(host.zone());
        var opening = Objects.requireNonNull(phrases.kinds().get(angle(treaty, day, dice)));
        var told = before(at.toInstant(), archive.of(pair));
        List<Long> subjects = new ArrayList<>(List.of(id(topic)));
        if (dice.chance(50)) {
            long more = id(dice.zipf(world.topics()));
            subjects.remove(more);
            subjects.add(more);
        }
        return new Tale(
                number,
                pair,
                dice.chance(82) ? Genre.NEWS : dice.zipf(BY_NUMBER),
                city,
                host.zone(),
                day,
                at.toInstant(),
                dice.any(opening.headlines()),
                dice.any(opening.standfirsts()),
                parts(dice.any(opening.leads()), treaty, speaker, told, dice),
                slots,
                Figures.millions(10 * figures.now()),
                subjects,
                dice.chance(60) ? List.of(speaker.id(), other.id()) : List.of(speaker.id()),
                treaty == null ? List.of() : List.of(treaty.id()),
                dice.zipf(world.reporters()),
                dice.zipf(world.reporters()));
    }

    Phrases phrases() {
        return phrases;
    }

    private LocalDate day(int number) {
        long days = Course.END.toEpochDay() - FIRST.toEpochDay();
        return FIRST.plusDays(days * number / Math.max(1, order.articles()));
    }

    private @Nullable Treaty treaty(CountryPair pair, LocalDate day, Dice dice) {
        List<Treaty> all = treaties.of(pair);
        if (all.isEmpty()) {
            return null;
        }
        Treaty one = dice.zipf(all);
        return one.angle(day).isPresent() ? one : null;
    }

    private static Angle angle(@Nullable Treaty treaty, LocalDate day, Dice dice) {
        return treaty == null ? dice.any(WITHOUT_AGREEMENT) : treaty.angle(day).orElseThrow();
    }

    private long id(Subject topic) {
        return Objects.requireNonNull(topics.get(topic.slug()));
    }

    private Wording since(Treaty treaty, LocalDate day) {
        Act act = Objects.requireNonNull(treaty.on(day).act());
        return new Wording(
                dates.day(act.date(), Language.ID),
                dates.day(act.date(), Language.ES),
                dates.day(act.date(), Language.EN));
    }

    private Slots slots(Dice dice, CountryPair pair, Land host, Land guest, LocalDate day, String city) {
        int count = dice.between(3, 40);
        int months = dice.between(2, 18);
        return new Slots()
                .with("a", host.name())
                .with("b", guest.name())
                .with("pair", pair::name)
                .with("city", language -> cities.name(city, language))
                .with("day", language -> weekday(day, language))
                .with("count", _ -> String.valueOf(count))
                .with("months", _ -> String.valueOf(months))
                .with("year", _ -> String.valueOf(day.getYear() - 1))
                .with("goods", dice.any(world.goods()));
    }

    private static String weekday(LocalDate day, Language language) {
        String name = day.format(DateTimeFormatter.ofPattern("EEEE", language.locale()));
        return switch (language) {
            case ID -> "pada " + name;
            case ES -> "el " + name;
            case EN -> "on " + name;
        };
    }

    private List<Part> parts(Wording lead, @Nullable Treaty treaty, Member speaker, List<Told> told, Dice dice) {
        List<Wording> said = new ArrayList<>(phrases.paragraphs());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Said(List.of(lead)));
        parts.add(paragraph(said, dice));
        parts.add(new Part.Said(List.of(said.remove(dice.below(said.size())), phrases.then())));
        if (dice.chance(70)) {
            parts.add(new Part.Quoted(dice.any(phrases.quotes()), speaker));
        }
        also(told, 80, parts, dice);
        if (dice.chance(60)) {
            parts.add(new Part.Titled(dice.any(phrases.headings())));
        }
        parts.add(paragraph(said, dice));
        if (treaty != null) {
            parts.add(new Part.Card(treaty));
        }
        parts.add(paragraph(said, dice));
        also(told, 25, parts, dice);
        parts.add(new Part.Said(List.of(dice.any(phrases.closers()))));
        return parts;
    }

    /** One or two things not said before. */
    private static Part paragraph(List<Wording> said, Dice dice) {
        List<Wording> phrases = new ArrayList<>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            phrases.add(said.remove(dice.below(said.size())));
        }
        return new Part.Said(phrases);
    }

    private static List<Told> before(Instant at, List<Told> told) {
        int end = told.size();
        while (end > 0 && !told.get(end - 1).at().isBefore(at)) {
            end--;
        }
        return told.subList(0, end);
    }

    /** Mostly to a story of the last weeks. */
    private static void also(List<Told> told, int percent, List<Part> parts, Dice dice) {
        if (!told.isEmpty() && dice.chance(percent)) {
            Part link = new Part.Also(told.get(told.size() - 1 - dice.rank(told.size())));
            if (!parts.contains(link)) {
                parts.add(link);
            }
        }
    }
}
