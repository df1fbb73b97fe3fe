package id.rinews.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The live register as a whole, in three statements: statuses follow from acts, so filters look at all of them in memory. */
@Service
@Transactional(readOnly = true)
class Register {

    private static final Limit LARGEST = Limit.of(20_000);

    private final LiveAgreementRows rows;
    private final Clock clock;

    Register(LiveAgreementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** An agreement's own columns. */
    record Head(
            long id,
            String slug,
            @Nullable String titleId,
            @Nullable String titleEs,
            @Nullable String titleEn,
            @Nullable Designation designation) {}

    /** One of its parties. */
    record Side(long id, @Nullable String country, @Nullable String organisation) {}

    /** One of its acts. */
    record Deed(
            long id,
            ActKind kind,
            @Nullable String country,
            @Nullable String organisation,
            LocalDate firstDay,
            FuzzyDate.Precision precision,
            @Nullable String place,
            String source) {

        Act act() {
            Party party = new PartyColumns(country, organisation).party().orElse(null);
            return new Act(
                    kind, party, new FuzzyDate(firstDay, precision), place, new Act.Source(source, null, null), null);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<RegisterEntry> entries() {
        Map<Long, List<Act>> acts = rows.deeds().stream().collect(groupingBy(Deed::id, mapping(Deed::act, toList())));
        Map<Long, Set<String>> parties = rows.sides().stream()
                .collect(groupingBy(
                        Side::id,
                        mapping(
                                side -> side.country() == null ? String.valueOf(side.organisation()) : side.country(),
                                toSet())));
        LocalDate today = today();
        return rows.heads(LARGEST).stream()
                .map(head -> entry(
                        head,
                        parties.getOrDefault(head.id(), Set.of()),
                        new Lifecycle(acts.getOrDefault(head.id(), List.of())),
                        today))
                .toList();
    }

    private static RegisterEntry entry(Head head, Set<String> parties, Lifecycle life, LocalDate today) {
        Wording title = new Wording(head.titleId(), head.titleEs(), head.titleEn());
        String designation =
                head.designation() == null ? "UNKNOWN" : head.designation().name();
        return new RegisterEntry(head.id(), head.slug(), title, designation, parties, life, life.statusOn(today));
    }
}
