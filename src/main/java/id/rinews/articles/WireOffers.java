package id.rinews.articles;

import id.rinews.content.OfferKind;
import id.rinews.content.Reference;
import id.rinews.content.Structured;
import id.rinews.content.WireCopy;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Folding;
import id.rinews.shared.PortalSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the portal recognises in pasted wire copy, and moves to its fields when an editor accepts. */
@Component
class WireOffers {

    private static final String LINK = "LINK";
    private static final String PAIR = "PAIR";

    private final Drafts drafts;
    private final Countries countries;
    private final PortalSettings portal;
    private final Clock clock;

    WireOffers(Drafts drafts, Countries countries, PortalSettings portal, Clock clock) {
        this.drafts = drafts;
        this.countries = countries;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * What is offered for a draft, to be taken or left by itself.
     *
     * @param kind {@code OfferKind}, {@code LINK} for a "read also" whose story is known by its headline, or {@code PAIR}
     *     for the relation that an unassigned text speaks of
     * @param line of the body, counted from 1; 0 where it is about the whole text or its head
     * @param found as the editor reads it
     */
    record Offer(String kind, int line, String found) {
        String name() {
            return line == 0 ? kind : kind + ":" + line;
        }
    }

    List<Offer> offers(Draft draft) {
        List<Offer> offers = new ArrayList<>();
        WireCopy wire = recognise(draft.text());
        wire.offers().forEach(o -> offers.add(new Offer(o.kind().name(), o.line(), o.found())));
        Map<Integer, String> open = wire.openHeadlines();
        Map<String, Reference> known = known(open, draft);
        open.forEach((line, headline) -> {
            if (known.containsKey(headline)) {
                offers.add(new Offer(LINK, line, headline));
            }
        });
        pair(draft).ifPresent(pair -> offers.add(new Offer(PAIR, 0, pair.name(draft.language()))));
        return offers;
    }

    private Map<String, Reference> known(Map<Integer, String> open, Draft draft) {
        return drafts.byHeadline(open.values().stream().distinct().toList(), draft.language(), draft.id());
    }

    /** The manuscript with all offers taken. */
    Manuscript acceptAll(Draft draft) {
        Set<String> all = Stream.of(OfferKind.values()).map(OfferKind::name).collect(Collectors.toSet());
        all.addAll(List.of(LINK, PAIR));
        return accept(draft, all);
    }

    /** The manuscript with the named offers taken; a kind's name is all of that kind. */
    Manuscript accept(Draft draft, Collection<String> names) {
        Manuscript text = structured(linked(draft, names), Set.copyOf(names));
        return names.contains(PAIR)
                ? pair(draft).map(List::of).map(text::withPairs).orElse(text)
                : text;
    }

    /** Of the portal's pairs that whose countries the text names most often, both of them; none where one is chosen. */
    private Optional<CountryPair> pair(Draft draft) {
        Manuscript text = draft.text();
        if (!text.pairs().isEmpty()) {
            return Optional.empty();
        }
        String words = " " + Folding.of(text.headline() + " " + text.body()) + " ";
        ToLongFunction<CountryPair> named = pair -> Math.min(
                times(words, pair.first().name(draft.language())),
                times(words, pair.second().name(draft.language())));
        return countries.pairs().stream()
                .filter(pair -> named.applyAsLong(pair) > 0)
                .max(Comparator.comparingLong(named));
    }

    private static long times(String words, String name) {
        return Pattern.compile(" %s(?= )".formatted(Folding.of(name)))
                .matcher(words)
                .results()
                .count();
    }

    private Manuscript structured(Manuscript text, Set<String> names) {
        Structured found = recognise(text).take(names);
        LocalDate filed = Optional.ofNullable(found.date()).orElse(text.filedOn());
        String place = Optional.ofNullable(found.place()).orElse(text.place());
        Set<Credit> credits = new LinkedHashSet<>(text.credits());
        found.credits().forEach(c -> credits.add(new Credit(c.role(), c.name())));
        ZoneId zone =
                Optional.ofNullable(found.place()).flatMap(WireOffers::zoneOf).orElse(text.timeZone());
        return new Manuscript(
                text.headline(),
                text.standfirst(),
                text.wishedSlug(),
                place,
                filed,
                zone,
                found.body(),
                text.genre(),
                text.pairs(),
                text.topics(),
                text.people(),
                text.agreements(),
                List.copyOf(credits),
                text.links(),
                text.picture(),
                text.provenance(),
                text.translatedFrom());
    }

    /** Linked before lines are moved, while they bear the numbers that were offered. */
    private Manuscript linked(Draft draft, Collection<String> names) {
        Manuscript text = draft.text();
        IntPredicate isWanted = line -> names.contains(LINK) || names.contains(LINK + ":" + line);
        Map<Integer, String> open = recognise(text).openHeadlines();
        open.keySet().removeIf(line -> !isWanted.test(line));
        Map<String, Reference> known = known(open, draft);
        return text.withBody(
                WireCopy.link(text.body(), isWanted, headline -> Optional.ofNullable(known.get(headline))));
    }

    private WireCopy recognise(Manuscript text) {
        return WireCopy.recognise(text.body(), portal.name(), LocalDate.ofInstant(clock.instant(), text.timeZone()));
    }

    /** The zone named after a city, where there is one: Jakarta, Lima, Madrid. */
    private static Optional<ZoneId> zoneOf(String place) {
        String city = "/" + place.replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.endsWith(city) && !id.startsWith("posix") && !id.startsWith("right"))
                .sorted()
                .findFirst()
                .map(ZoneId::of);
    }
}
