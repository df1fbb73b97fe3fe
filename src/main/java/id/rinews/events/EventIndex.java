package id.rinews.events;

import static java.util.stream.Collectors.toSet;

import id.rinews.content.Kind;
import id.rinews.content.TeaserSource;
import id.rinews.countries.Countries;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.PairOptions;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Events as the desk looks at them. */
@Service
@Transactional(readOnly = true)
class EventIndex {

    private static final int A_PAGE = 25;

    private final EventRows rows;
    private final Countries countries;
    private final List<TeaserSource> publications;
    private final Clock clock;

    EventIndex(EventRows rows, Countries countries, List<TeaserSource> publications, Clock clock) {
        this.rows = rows;
        this.countries = countries;
        this.publications = publications;
        this.clock = clock;
    }

    /** @param mayWrite whether the one who looks may change them */
    record Listed(long total, Paging paging, List<Row> rows, boolean mayWrite) {}

    record Row(EventCard event, List<String> pairs) {}

    /** A page of events, the latest first; counted from 1. */
    Listed list(int page, Staff reader) {
        LocalDate today = LocalDate.now(clock);
        long total = rows.count();
        Paging paging = Paging.of(page, A_PAGE, total);
        List<Long> ids = rows.page(PageRequest.of(paging.page() - 1, A_PAGE));
        List<Row> shown = ids.isEmpty()
                ? List.of()
                : rows.whole(ids).stream()
                        .map(event -> row(event, today, reader.language()))
                        .toList();
        return new Listed(total, paging, shown, reader.may(Role.EDITOR));
    }

    private static Row row(Event event, LocalDate today, Language reader) {
        return new Row(
                EventCard.of(event, today, reader),
                event.pairs().stream().map(pair -> pair.name(reader)).toList());
    }

    EventForm form(long id) {
        return rows.whole(List.of(id)).stream()
                .findFirst()
                .map(EventForm::of)
                .orElseThrow(() -> new NotFound("event " + id));
    }

    /** Every pair that the portal has met, and those that are ticked, by name. */
    List<Choice> pairs(EventForm form, Language reader) {
        Stream<CountryPair> ticked = form.pair().stream().flatMap(slug -> CountryPair.of(slug).stream());
        return PairOptions.of(Stream.concat(countries.pairs().stream(), ticked), reader);
    }

    /** Whether a form can be saved as this event, or as a new one. */
    void check(EventForm form, @Nullable Long self, Errors errors) {
        form.check(Zones.latestDay(clock), errors);
        if (!errors.hasErrors()) {
            unknown(form.numbers())
                    .ifPresent(number -> errors.rejectValue(
                            "agreements", "event.agreements.unknown", new Object[] {String.valueOf(number)}, null));
            rows.findBySlug(form.entry().slug().value())
                    .filter(other -> self == null || other.id() != self)
                    .ifPresent(other -> errors.rejectValue(
                            "slug",
                            "slug.taken",
                            new Object[] {other.title().told(Language.ID).text()},
                            null));
        }
    }

    /** The first of the numbers that is no public agreement's. */
    private Optional<Long> unknown(Set<Long> numbers) {
        Set<Long> known = publications.stream()
                .filter(source -> source.kind() == Kind.AGREEMENT)
                .flatMap(source -> source.teasers(numbers, Language.ID, LocalDate.EPOCH).keySet().stream())
                .collect(toSet());
        return numbers.stream()
                .filter(number -> !known.contains(number))
                .sorted()
                .findFirst();
    }
}
