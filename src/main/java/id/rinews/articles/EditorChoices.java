package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.content.CreditRole;
import id.rinews.countries.Countries;
import id.rinews.media.Pictures;
import id.rinews.people.People;
import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.PairOptions;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that can be chosen in the story form, in the editor's language. */
@Component
class EditorChoices {

    private static final List<ZoneId> ZONES = Stream.of(
                    "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "America/Lima", "UTC")
            .map(ZoneId::of)
            .toList();

    private static final int PICTURES = 12;

    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");
    private static final List<ZoneId> CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> REGIONS.contains(id.split("/", 2)[0]))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final Countries countries;
    private final Topics topics;
    private final People people;
    private final AgreementOptions agreements;
    private final Pictures pictures;
    private final Zones zones;
    private final Clock clock;
    private final MessageSource messages;

    EditorChoices(
            Countries countries,
            Topics topics,
            People people,
            AgreementOptions agreements,
            Pictures pictures,
            Zones zones,
            Clock clock,
            MessageSource messages) {
        this.countries = countries;
        this.topics = topics;
        this.people = people;
        this.agreements = agreements;
        this.pictures = pictures;
        this.zones = zones;
        this.clock = clock;
        this.messages = messages;
    }

    /** The newest pictures, and the chosen one wherever it stands. */
    void put(@Nullable String chosen, Model model) {
        List<Pictures.Option> options = new ArrayList<>(pictures.newest(PICTURES));
        if (chosen != null
                && chosen.matches("[0-9]{1,18}")
                && options.stream().noneMatch(one -> chosen.equals(String.valueOf(one.id())))) {
            options.addAll(0, pictures.options(List.of(Long.valueOf(chosen))).values());
        }
        model.addAttribute("pictures", options);
    }

    /** @param named identifiers of zones that are to be among those to choose from */
    void put(List<String> named, Staff staff, Model model) {
        Language language = staff.language();
        model.addAttribute("languageChoices", words(Language.values(), "language.", Language::code, language));
        model.addAttribute("pairs", PairOptions.of(countries.pairs().stream(), language));
        model.addAttribute("zones", zones(named, language));
        model.addAttribute("genres", words(Genre.values(), "genre.", Enum::name, language));
        model.addAttribute(
                "choicesOf",
                Map.of(
                        "topics", topics.options(language),
                        "people", people.options(),
                        "agreements", agreements.options(language)));
        model.addAttribute("roles", words(CreditRole.values(), "role.", Enum::name, language));
        model.addAttribute("linkKinds", words(LinkKind.values(), "linkkind.", Enum::name, language));
    }

    /** What a translator chooses: how it came to be, and which revision of its source it follows. */
    void put(Siblings.Source source, Staff staff, Model model) {
        Language language = staff.language();
        model.addAttribute(
                "provenances",
                words(Provenance.OF_TRANSLATIONS.toArray(Provenance[]::new), "provenance.", Enum::name, language));
        Choice then = revision(source.revision(), source.number(), language);
        Choice now = revision(source.newestRevision(), source.newest(), language);
        model.addAttribute("follows", then.equals(now) ? List.of(then) : List.of(then, now));
    }

    private Choice revision(long id, int number, Language language) {
        return new Choice(
                String.valueOf(id), messages.getMessage("revisions.number", new Object[] {number}, language.locale()));
    }

    /**
     * The zones in which the portal's countries file their stories and UTC first, then those that are named, then every city.
     *
     * @param named identifiers; whatever is none is passed over
     */
    List<Choice> zones(List<String> named, Language language) {
        return Stream.of(ZONES.stream(), named.stream().flatMap(EditorChoices::zone), CITIES.stream())
                .flatMap(some -> some)
                .distinct()
                .map(zone -> new Choice(
                        zone.getId(),
                        "%s (%s)".formatted(zones.label(zone, clock.instant(), language), zones.city(zone, language))))
                .toList();
    }

    private static Stream<ZoneId> zone(String id) {
        try {
            return Stream.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }

    private <E extends Enum<E>> List<Choice> words(
            E[] values, String prefix, Function<E, String> value, Language language) {
        return Arrays.stream(values)
                .map(v -> new Choice(value.apply(v), messages.getMessage(prefix + v.name(), null, language.locale())))
                .toList();
    }
}
