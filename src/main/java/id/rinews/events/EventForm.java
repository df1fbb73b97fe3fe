package id.rinews.events;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Difference;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import id.rinews.shared.Typed;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An event as it is typed.
 *
 * @param pair slugs of the pairs that are ticked
 * @param first the code of a country, that with {@code second} makes one more pair
 * @param party the code of the country that acted alone; empty for all
 * @param agreements numbers of those it is about, such as {@code 7, 12}
 * @param version the counter of saves that the form was filled from; empty for a new event
 */
record EventForm(
        String titleId,
        String titleEs,
        String titleEn,
        String kind,
        String status,
        String start,
        String end,
        String place,
        List<String> pair,
        String first,
        String second,
        String party,
        String agreements,
        String source,
        String sourceLanguage,
        String slug,
        String version) {

    private static final String NUMBERS = "(?:[1-9][0-9]{0,9}(?:[ ,;]+|$))*";

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PLACE = 120;

    static final EventForm BLANK = new EventForm(
            "", "", "", "", EventStatus.OCCURRED.name(), "", "", "", List.of(), "", "", "", "", "", "", "", "");

    EventForm(
            @Nullable String titleId,
            @Nullable String titleEs,
            @Nullable String titleEn,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String start,
            @Nullable String end,
            @Nullable String place,
            @Nullable List<String> pair,
            @Nullable String first,
            @Nullable String second,
            @Nullable String party,
            @Nullable String agreements,
            @Nullable String source,
            @Nullable String sourceLanguage,
            @Nullable String slug,
            @Nullable String version) {
        this.titleId = Typed.line(titleId);
        this.titleEs = Typed.line(titleEs);
        this.titleEn = Typed.line(titleEn);
        this.kind = Typed.line(kind);
        this.status = Typed.line(status);
        this.start = Typed.line(start);
        this.end = Typed.line(end);
        this.place = Typed.line(place);
        this.pair = pair == null ? List.of() : pair.stream().map(Typed::line).toList();
        this.first = Typed.line(first).toUpperCase(Locale.ROOT);
        this.second = Typed.line(second).toUpperCase(Locale.ROOT);
        this.party = Typed.line(party).toUpperCase(Locale.ROOT);
        this.agreements = Typed.line(agreements);
        this.source = Typed.line(source);
        this.sourceLanguage = Typed.line(sourceLanguage).toLowerCase(Locale.ROOT);
        this.slug = Typed.line(slug).toLowerCase(Locale.ROOT);
        this.version = Typed.line(version);
    }

    static EventForm of(Event event) {
        Wording title = event.title();
        return new EventForm(
                title.id(),
                title.es(),
                title.en(),
                event.kind().name(),
                event.status().name(),
                event.start().toString(),
                Objects.toString(event.end(), ""),
                event.place(),
                event.pairs().stream().map(CountryPair::slug).toList(),
                "",
                "",
                Objects.toString(event.party(), ""),
                event.agreements().stream().sorted().map(String::valueOf).collect(joining(", ")),
                event.source().text(),
                event.source().language(),
                event.slug(),
                String.valueOf(event.version()));
    }

    /** Whether it can be saved, as far as the form alone can tell. @param today the latest day that it is anywhere */
    void check(LocalDate today, Errors errors) {
        refuse(errors, "titleId", titleId.isEmpty() && titleEs.isEmpty() && titleEn.isEmpty(), "event.title.missing");
        for (String title : List.of("titleId", "titleEs", "titleEn")) {
            int length = Objects.toString(errors.getFieldValue(title), "").length();
            refuse(errors, title, length > LONGEST_TITLE, "event.title.long");
        }
        refuse(errors, "kind", one(EventKind.values(), kind).isEmpty(), "event.kind.missing");
        refuse(errors, "status", one(EventStatus.values(), status).isEmpty(), "event.status.missing");
        checkDates(today, errors);
        refuse(errors, "place", place.length() > LONGEST_PLACE, "event.place.long");
        checkPairs(errors);
        checkParty(errors);
        refuse(errors, "agreements", !agreements.matches(NUMBERS), "event.agreements.odd");
        refuse(errors, "source", source.isEmpty(), "event.source.missing");
        refuse(errors, "source", source.length() > Citation.LONGEST, "event.source.long");
        refuse(
                errors,
                "sourceLanguage",
                !sourceLanguage.isEmpty() && !Language.isCode(sourceLanguage),
                "agreement.form.language");
        refuse(errors, "slug", !slug.isEmpty() && !Slug.isSlug(slug), "slug.odd");
    }

    private void checkDates(LocalDate today, Errors errors) {
        FuzzyDate from = date(start);
        FuzzyDate to = date(end);
        refuse(errors, "start", from == null, "event.start.missing");
        refuse(errors, "end", !end.isEmpty() && to == null, "event.date.odd");
        refuse(
                errors,
                "end",
                from != null && to != null && to.lastDay().isBefore(from.firstDay()),
                "event.dates.disordered");
        boolean isAhead = status.equals(EventStatus.OCCURRED.name())
                && from != null
                && from.firstDay().isAfter(today);
        refuse(errors, "status", isAhead, "event.status.ahead");
    }

    private void checkPairs(Errors errors) {
        boolean isHalf = !(first + second).isEmpty() && another().isEmpty();
        refuse(errors, "second", isHalf, "event.pair.half");
        refuse(errors, "pair", !isHalf && pairs().isEmpty(), "event.pair.missing");
    }

    private void checkParty(Errors errors) {
        boolean isOne = CountryCode.isCountry(party)
                && pairs().stream().anyMatch(pair -> EventEntry.isOf(pair, new CountryCode(party)));
        refuse(errors, "party", !party.isEmpty() && !isOne, "event.party.stranger");
    }

    private static void refuse(Errors errors, String field, boolean wrong, String why) {
        if (wrong) {
            errors.rejectValue(field, why);
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static @Nullable FuzzyDate date(String text) {
        return FuzzyDate.parse(text).orElse(null);
    }

    private Optional<CountryPair> another() {
        return CountryCode.isCountry(first) && CountryCode.isCountry(second)
                ? CountryPair.of(first + "-" + second)
                : Optional.empty();
    }

    private List<CountryPair> pairs() {
        return Stream.concat(pair.stream().flatMap(slug -> CountryPair.of(slug).stream()), another().stream())
                .distinct()
                .toList();
    }

    /** Of a form that was checked. */
    Set<Long> numbers() {
        return Stream.of(agreements.split("[ ,;]+"))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(toSet());
    }

    /** Of a form that was checked. */
    EventEntry entry() {
        Wording titles = new Wording(titleId, titleEs, titleEn);
        return new EventEntry(
                slug.isEmpty() ? Slug.of(start + " " + titles.told(Language.ID).text(), start) : new Slug(slug),
                one(EventKind.values(), kind).orElseThrow(),
                one(EventStatus.values(), status).orElseThrow(),
                titles,
                FuzzyDate.parse(start).orElseThrow(),
                date(end),
                place.isEmpty() ? null : place,
                pairs(),
                party.isEmpty() ? null : new CountryCode(party),
                numbers(),
                new Citation(source, sourceLanguage));
    }

    /** The save it was filled from; -1 where the field was tampered with, which no save bears. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    EventForm at(String fresh) {
        return new EventForm(
                titleId,
                titleEs,
                titleEn,
                kind,
                status,
                start,
                end,
                place,
                pair,
                first,
                second,
                party,
                agreements,
                source,
                sourceLanguage,
                slug,
                fresh);
    }

    List<Difference> against(EventForm stored) {
        return Stream.of(
                        Difference.of("event.titleId", stored.titleId, titleId),
                        Difference.of("event.titleEs", stored.titleEs, titleEs),
                        Difference.of("event.titleEn", stored.titleEn, titleEn),
                        Difference.of("event.kind", stored.kind, kind),
                        Difference.of("event.status", stored.status, status),
                        Difference.of("event.start", stored.start, start),
                        Difference.of("event.end", stored.end, end),
                        Difference.of("event.place", stored.place, place),
                        new Difference("event.pairs", stored.slugs(), slugs()),
                        Difference.of("event.party", stored.party, party),
                        Difference.of("event.agreements", stored.agreements, agreements),
                        Difference.of("event.source", stored.source, source),
                        Difference.of("agreement.form.source.language", stored.sourceLanguage, sourceLanguage),
                        Difference.of("event.slug", stored.slug, slug))
                .filter(Difference::isReal)
                .toList();
    }

    private List<String> slugs() {
        return pairs().stream().map(CountryPair::slug).sorted().toList();
    }
}
