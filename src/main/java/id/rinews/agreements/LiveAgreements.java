package id.rinews.agreements;

import static java.util.stream.Collectors.toMap;

import id.rinews.people.Signature;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way in which anything public reads an agreement. */
@Service
@Transactional(readOnly = true)
public class LiveAgreements {

    static final Limit LONGEST_HISTORY = Limit.of(500);
    private static final int MOST_AWAITED = 60;

    private final LiveAgreementRows rows;
    private final AgreementSlugs slugs;
    private final AgreementRevisions revisions;
    private final Agreements agreements;
    private final Clock clock;

    LiveAgreements(
            LiveAgreementRows rows,
            AgreementSlugs slugs,
            AgreementRevisions revisions,
            Agreements agreements,
            Clock clock) {
        this.rows = rows;
        this.slugs = slugs;
        this.revisions = revisions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** What stands at an address. */
    public sealed interface Answer {}

    public record Live(Publication publication) implements Answer {}

    /** @param slug the newest address of what once stood here */
    public record Moved(String slug) implements Answer {}

    /** Nothing, or nothing that the public may see. */
    public record Absent() implements Answer {}

    public Answer find(String slug) {
        String known = Slug.lower(slug);
        if (!Slug.isSlug(known)) {
            return new Absent();
        }
        return slugs.findBySlug(known)
                .flatMap(claim -> publication(claim.agreementId()))
                .<Answer>map(found -> found.slug().equals(slug) ? new Live(found) : new Moved(found.slug()))
                .orElseGet(Absent::new);
    }

    /** What is public of an agreement; empty for a draft or one that was taken back. */
    public Optional<Publication> publication(long id) {
        return revisions
                .live(id)
                .map(revision -> new Publication(
                        id,
                        String.valueOf(revision.particulars().slug()),
                        revision.particulars(),
                        firstPublished(id).orElse(revision.cutAt()),
                        revision.cutAt()));
    }

    private Optional<Instant> firstPublished(long id) {
        return agreements.findById(id).flatMap(Agreement::firstPublishedAt);
    }

    /** Those that moved last, by their latest act; two statements. */
    public List<AgreementCard> latest(int most, Language reader) {
        return cards(rows.lastMoved(LocalDate.now(clock), Limit.of(most)), reader);
    }

    /** @param parties who are bound */
    public record Awaited(AgreementCard card, boolean isBinding, List<Party> parties) {

        public boolean isBetween(CountryPair pair) {
            return parties.contains(Party.of(pair.first())) && parties.contains(Party.of(pair.second()));
        }
    }

    /** The latest that are signed while nobody knows from when they apply, what binds first; two statements. */
    public List<Awaited> awaited(Language reader) {
        LocalDate today = LocalDate.now(clock);
        return rows.latestOf(Status.SIGNED, today, MOST_AWAITED).stream()
                .sorted(Comparator.comparing(
                                LiveAgreement::registerDay, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(LiveAgreement::id)
                        .reversed())
                .map(row -> new Awaited(
                        AgreementCard.of(row, reader, today), row.bindingness() == Bindingness.BINDING, row.parties()))
                .filter(row -> row.card().awaitingForce())
                .sorted(Comparator.comparing(row -> !row.isBinding()))
                .toList();
    }

    /**
     * Those that somebody signed, by any of their names, the latest first; two statements.
     *
     * @param countries for which they can have signed; whichever where none is known
     */
    public List<AgreementCard> signedBy(
            Collection<String> names, Collection<CountryCode> countries, int most, Language reader) {
        return cards(rows.signedBy(names, codes(countries), countries.isEmpty(), Limit.of(most)), reader);
    }

    public long countSignedBy(Collection<String> names, Collection<CountryCode> countries) {
        return rows.countSignedBy(names, codes(countries), countries.isEmpty());
    }

    private static List<String> codes(Collection<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).toList();
    }

    private List<AgreementCard> cards(List<Long> ids, Language reader) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, LiveAgreement> found = byId(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(row -> AgreementCard.of(row, reader, today))
                .toList();
    }

    public long countOfTopic(long topic) {
        return rows.countOfTopic(topic);
    }

    /** Ids of all topics that a live agreement has; one statement. */
    public List<Long> topics(int most) {
        return rows.topics(Limit.of(most));
    }

    /** All who signed a live agreement, as they stand there; one statement. */
    public List<Signature> signers(int most) {
        return rows.signers(Limit.of(most)).stream()
                .map(LiveAgreementRows.Signer::signature)
                .toList();
    }

    private Map<Long, LiveAgreement> byId(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : rows.withActs(ids).stream().collect(toMap(LiveAgreement::id, row -> row));
    }

    /** What it does to other live agreements, and what they do to it; two statements at most. */
    public List<Related> related(Publication publication, Language reader) {
        LocalDate today = LocalDate.now(clock);
        List<Particulars.RelationEntry> relations = publication.particulars().relations();
        List<LiveAgreementRows.Pointing> incoming = rows.pointingTo(publication.id());
        Map<Long, LiveAgreement> others = byId(Stream.concat(
                        relations.stream().map(Particulars.RelationEntry::agreement),
                        incoming.stream().map(LiveAgreementRows.Pointing::agreement))
                .distinct()
                .toList());
        return Stream.concat(
                        relations.stream()
                                .map(to -> related(to.kind().name(), others.get(to.agreement()), reader, today)),
                        incoming.stream()
                                .map(by -> related(by.kind() + "_BY", others.get(by.agreement()), reader, today)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Related> related(
            String kind, @Nullable LiveAgreement other, Language reader, LocalDate today) {
        return Optional.ofNullable(other).map(row -> new Related(kind, AgreementCard.of(row, reader, today)));
    }

    /** @param kind the words are the message {@code relation.{kind}}, such as AMENDS or AMENDS_BY */
    public record Related(String kind, AgreementCard card) {}

    /** What readers have seen of it, newest first; one statement. */
    HistoryView history(Publication publication, Language reader) {
        List<AgreementRevision> shown = revisions.shown(publication.id(), LONGEST_HISTORY);
        return HistoryView.of(HistoryLine.of(shown, reader), publication.particulars());
    }

    /** Whether it is public. */
    public boolean exists(long id) {
        return rows.existsById(id);
    }
}
