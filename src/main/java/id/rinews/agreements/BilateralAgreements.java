package id.rinews.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.rinews.content.StatusMark;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The live agreements to which both countries of a pair are parties, alone or with others. */
@Service
@Transactional(readOnly = true)
public class BilateralAgreements {

    /** What applies, what is on the way, what is no more. */
    private static final List<Status> LIVELIEST_FIRST = List.of(
            Status.IN_FORCE,
            Status.PROVISIONALLY_APPLIED,
            Status.SIGNED,
            Status.OPERATIVE,
            Status.INITIALLED,
            Status.NEGOTIATING,
            Status.SUSPENDED,
            Status.EXPIRED,
            Status.TERMINATED,
            Status.SUPERSEDED,
            Status.UNKNOWN);

    private static final Comparator<AgreementCard> LAST_REACHED_FIRST = Comparator.comparing(
                    (AgreementCard card) -> card.since().isEmpty()
                            ? LocalDate.MIN
                            : card.since().getLast().lastDay())
            .thenComparing(AgreementCard::id)
            .reversed();

    private final LiveAgreementRows rows;
    private final Clock clock;

    BilateralAgreements(LiveAgreementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The agreements that have one status today.
     *
     * @param latest those that reached it last, the latest first
     */
    public record Standing(Status status, long count, List<AgreementCard> latest) {

        public StatusMark mark() {
            return status.mark();
        }
    }

    /** All pairs of countries that are parties together, in no order. */
    public List<CountryPair> pairs() {
        return rows.pairs().stream().map(LiveAgreementRows.Two::pair).toList();
    }

    public boolean exist(CountryPair pair) {
        return rows.existBetween(pair.first().value(), pair.second().value());
    }

    /** Those that something happened to until a day, the last moved first, at most {@code most}; two statements. */
    public List<AgreementLife> moved(CountryPair pair, LocalDate until, int most, Language reader) {
        LocalDate today = LocalDate.now(clock);
        List<LiveAgreement> found =
                rows.moved(pair.first().value(), pair.second().value(), until, most);
        Map<Long, List<Particulars.SignatoryEntry>> signatories =
                signatories(found.stream().map(LiveAgreement::id).toList());
        return found.stream()
                .map(row -> new AgreementLife(
                        AgreementCard.of(row, reader, today),
                        row.lifecycle(),
                        signatories.getOrDefault(row.id(), List.of())))
                .sorted(Comparator.comparing((AgreementLife life) -> life.moved(until))
                        .thenComparing(life -> life.card().id())
                        .reversed())
                .toList();
    }

    /** All of them by their status of today, the liveliest first, at most {@code most} named of each; two statements. */
    public List<Standing> byStatus(CountryPair pair, int most, Language reader) {
        LocalDate today = LocalDate.now(clock);
        List<LiveAgreementRows.Placed> found =
                rows.ofEachStatus(pair.first().value(), pair.second().value(), today, most);
        List<AgreementCard> cards = found.isEmpty()
                ? List.of()
                : rows.withActs(found.stream().map(LiveAgreementRows.Placed::id).toList()).stream()
                        .map(row -> AgreementCard.of(row, reader, today))
                        .sorted(LAST_REACHED_FIRST)
                        .toList();
        return found.stream()
                .collect(groupingBy(placed -> Objects.requireNonNullElse(placed.status(), Status.UNKNOWN)))
                .entrySet()
                .stream()
                .map(one -> new Standing(
                        one.getKey(),
                        one.getValue().getFirst().count(),
                        cards.stream()
                                .filter(card -> card.mark().equals(one.getKey().mark()))
                                .toList()))
                .sorted(Comparator.comparing(standing -> LIVELIEST_FIRST.indexOf(standing.status())))
                .toList();
    }

    private Map<Long, List<Particulars.SignatoryEntry>> signatories(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.signatories(ids).stream()
                        .collect(groupingBy(Signatory::agreementId, mapping(Signatory::entry, toList())));
    }
}
