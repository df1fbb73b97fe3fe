package id.rinews.articles;

import id.rinews.content.OfferKind;
import id.rinews.content.ReadAlso;
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
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
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
     * What is offered for a draft.
     *
     * @param name {@code OfferKind}, {@code LINK} for a "read also" whose story is known by its headline, or {@code PAIR}
     *     for the relation that an unassigned text speaks of
     * @param found as the editor reads it
     */
    record Offer(String name, String found) {}

    List<Offer> offers(Draft draft) {
        List<Offer> offers = new ArrayList<>();
        for (id.rinews.content.Offer offer : recognise(draft.text()).offers()) {
            offers.add(new Offer(offer.kind().name(), offer.found()));
        }
        linkable(draft).keySet().forEach(headline -> offers.add(new Offer(LINK, headline)));
        pair(draft).ifPresent(pair -> offers.add(new Offer(PAIR, pair.name(draft.language()))));
        return offers;
    }

    /** The unresolved headlines of a draft for which a story is known. */
    private Map<String, Reference> linkable(Draft draft) {
        return matches(draft.text(), draft);
    }

    private Map<String, Reference> matches(Manuscript text, Draft draft) {
        List<String> open = text.text().readAlsos().stream()
                .filter(also -> also.target() == null)
                .map(ReadAlso::headline)
                .distinct()
                .toList();
        return drafts.byHeadline(open, draft.language(), draft.id());
    }

    /** The manuscript with the named offers taken, or all of them where none is named. */
    Manuscript accept(Draft draft, Collection<String> names) {
        Set<OfferKind> kinds = EnumSet.noneOf(OfferKind.class);
        for (OfferKind kind : OfferKind.values()) {
            if (names.isEmpty() || names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        Manuscript structured = structured(draft.text(), kinds);
        if (names.isEmpty() || names.contains(PAIR)) {
            structured = pair(draft).map(List::of).map(structured::withPairs).orElse(structured);
        }
        boolean link = names.isEmpty() || names.contains(LINK) || names.contains(OfferKind.READ_ALSO.name());
        return link ? linked(structured, draft) : structured;
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

    private Manuscript structured(Manuscript text, Set<OfferKind> kinds) {
        Structured found = recognise(text).apply(kinds);
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

    private Manuscript linked(Manuscript text, Draft draft) {
        Map<String, Reference> known = matches(text, draft);
        return known.isEmpty()
                ? text
                : text.withBody(WireCopy.link(text.body(), headline -> Optional.ofNullable(known.get(headline))));
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
