package id.rinews.articles;

import id.rinews.content.CreditRole;
import id.rinews.content.DatelinePlaces;
import id.rinews.content.OfferKind;
import id.rinews.content.Reference;
import id.rinews.content.Structured;
import id.rinews.content.WireCopy;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Folding;
import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Dates dates;

    WireOffers(Drafts drafts, Countries countries, PortalSettings portal, Dates dates) {
        this.drafts = drafts;
        this.countries = countries;
        this.portal = portal;
        this.dates = dates;
    }

    /** What is offered for a draft, as an editor of this language reads it. */
    List<WireOffer> offers(Draft draft, Language reader) {
        List<WireOffer> offers = new ArrayList<>();
        WireCopy wire = recognise(draft);
        wire.offers()
                .forEach(o -> offers.add(
                        o.kind() == OfferKind.DATELINE
                                ? dateline(wire, o.found(), reader)
                                : WireOffer.of(o.kind().name(), o.line(), o.found())));
        Map<Integer, String> open = wire.openHeadlines();
        Map<String, Reference> known = known(open, draft);
        open.forEach((line, headline) -> {
            if (known.containsKey(headline)) {
                offers.add(WireOffer.of(LINK, line, headline));
            }
        });
        pair(draft).ifPresent(pair -> offers.add(WireOffer.of(PAIR, 0, pair.name(draft.language()))));
        return offers;
    }

    private WireOffer dateline(WireCopy wire, String found, Language reader) {
        Structured taken = wire.apply(EnumSet.of(OfferKind.DATELINE));
        LocalDate date = taken.date();
        String place = Objects.requireNonNullElse(taken.place(), "");
        return new WireOffer(
                OfferKind.DATELINE.name(),
                0,
                found,
                date == null ? place : place + ", " + dates.day(date, reader),
                date == null || !taken.isYearAdded() ? "" : String.valueOf(date.getYear()));
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
        Manuscript text = structured(draft, linked(draft, names), Set.copyOf(names));
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

    private Manuscript structured(Draft draft, Manuscript text, Set<String> names) {
        Structured found = recognise(text.body(), draft).take(names);
        LocalDate filed = Optional.ofNullable(found.date()).orElse(text.filedOn());
        String place = Optional.ofNullable(found.place()).orElse(text.place());
        List<Credit> credits = new ArrayList<>(text.credits());
        found.credits().stream()
                .filter(c -> text.credits().stream().noneMatch(known -> c.isSameAs(known.role(), known.name())))
                .forEach(c -> credits.add(new Credit(c.role(), c.name())));
        ZoneId zone =
                Optional.ofNullable(found.place()).flatMap(DatelinePlaces::zone).orElse(text.timeZone());
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
        Map<Integer, String> open = recognise(draft).openHeadlines();
        open.keySet().removeIf(line -> !isWanted.test(line));
        Map<String, Reference> known = known(open, draft);
        return text.withBody(
                WireCopy.link(text.body(), isWanted, headline -> Optional.ofNullable(known.get(headline))));
    }

    private WireCopy recognise(Draft draft) {
        return recognise(draft.text().body(), draft);
    }

    /** Read as of the day of its saving, in the story's zone. */
    private WireCopy recognise(String body, Draft draft) {
        return WireCopy.recognise(
                body,
                portal.name(),
                LocalDate.ofInstant(draft.savedAt(), draft.text().timeZone()),
                draft.text().credits().stream()
                        .filter(credit -> credit.role() == CreditRole.SOURCE_AGENCY)
                        .map(Credit::name)
                        .toList());
    }
}
