package id.rinews.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The live register, filtered and sorted by the database: three statements a list, whatever its length, and one to count. */
@Service
@Transactional(readOnly = true)
class Register {

    /** The column says when it was signed: what nobody has signed stands behind, by its latest act. */
    private static final String SIGNED_FIRST = " order by case when l.signed then 0 else 1 end";

    private static final Act.Source NO_SOURCE = new Act.Source("", null, null, null);

    private final EntityManager rows;
    private final RegisterOptions options;
    private final Clock clock;

    Register(EntityManager rows, RegisterOptions options, Clock clock) {
        this.rows = rows;
        this.options = options;
        this.clock = clock;
    }

    /** An agreement's own columns. */
    record Head(
            long id,
            String slug,
            @Nullable String titleId,
            @Nullable String titleEs,
            @Nullable String titleEn,
            @Nullable Designation designation) {

        Wording title() {
            return new Wording(titleId, titleEs, titleEn);
        }
    }

    /** One of its parties. */
    record Side(long id, @Nullable String country, @Nullable String organisation) {

        Party party() {
            return new PartyColumns(country, organisation).party().orElseThrow();
        }
    }

    /** One of the dates of its acts. @param country who acted, as {@code organisation}; both null where all acted together */
    record Deed(
            long id,
            ActKind kind,
            @Nullable String country,
            @Nullable String organisation,
            LocalDate firstDay,
            FuzzyDate.Precision precision) {

        /** Without place, source and note, which no list tells. */
        Act act() {
            return new Act(
                    kind,
                    new PartyColumns(country, organisation).party().orElse(null),
                    new FuzzyDate(firstDay, precision),
                    null,
                    NO_SOURCE,
                    null);
        }
    }

    /** Whether the day asked for is still to come. */
    boolean isAhead(RegisterFilter asked) {
        return day(asked).isAfter(LocalDate.now(clock));
    }

    LocalDate day(RegisterFilter asked) {
        return Objects.requireNonNullElseGet(asked.on(), () -> LocalDate.now(clock));
    }

    /** The same by the topic's address of today, or without a topic that nobody knows. */
    RegisterFilter known(RegisterFilter asked, RegisterOptions.Offer offer) {
        String topic = asked.topic();
        return topic == null || offer.topic(topic) != null || options.isTopic(topic)
                ? asked
                : options.renamed(topic).map(asked::withTopic).orElseGet(asked::withoutTopic);
    }

    RegisterOptions.Offer options(RegisterFilter asked, Language reader) {
        return options.offer(day(asked), reader);
    }

    long count(RegisterFilter asked, @Nullable Long topic) {
        return condition(asked, topic).query(rows, Long.class, "count(*)", "").getSingleResult();
    }

    /** In the order asked for, from the {@code skip}th on. */
    List<RegisterRow> list(RegisterFilter asked, @Nullable Long topic, int skip, int most, Language reader) {
        List<Head> heads = condition(asked, topic)
                .query(
                        rows,
                        Head.class,
                        "l.agreementId, l.slug, l.titleId, l.titleEs, l.titleEn, l.designation",
                        order(asked.sort(), reader))
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Party>> parties = parties(ids);
        Map<Long, List<Deed>> deeds = deeds(ids);
        return heads.stream()
                .map(head -> row(
                        head,
                        parties.getOrDefault(head.id(), List.of()),
                        deeds.getOrDefault(head.id(), List.of()),
                        day(asked),
                        reader))
                .toList();
    }

    private RegisterCondition condition(RegisterFilter asked, @Nullable Long topic) {
        return new RegisterCondition(asked, day(asked), topic);
    }

    private static String order(RegisterFilter.Sort sort, Language reader) {
        String title = switch (reader) {
            case ID -> "l.foldedId";
            case ES -> "l.foldedEs";
            case EN -> "l.foldedEn";
        };
        return switch (sort) {
            case TITLE -> " order by " + title + ", l.agreementId";
            case TITLE_DESC -> " order by " + title + " desc, l.agreementId desc";
            case DATE -> SIGNED_FIRST + ", l.registerDay desc nulls last, " + title + ", l.agreementId";
            case DATE_ASC -> SIGNED_FIRST + ", l.registerDay nulls last, " + title + ", l.agreementId";
        };
    }

    private Map<Long, List<Party>> parties(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.createQuery("""
                                select l.agreementId, p.countryCode, p.organisation from LiveAgreement l join l.parties p
                                where l.agreementId in :ids order by l.agreementId, index(p)""", Side.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(groupingBy(Side::id, mapping(Side::party, toList())));
    }

    private Map<Long, List<Deed>> deeds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.createQuery("""
                                select a.agreement.agreementId, a.kind, a.by.countryCode, a.by.organisation, a.firstDay, a.datePrecision
                                from AgreementAct a
                                where a.agreement.agreementId in :ids""", Deed.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(groupingBy(Deed::id));
    }

    private RegisterRow row(Head head, List<Party> parties, List<Deed> deeds, LocalDate day, Language reader) {
        Lifecycle life = new Lifecycle(deeds.stream().map(Deed::act).toList());
        Moment moment = life.on(day);
        Since since = life.since(moment, parties.size(), day);
        List<FuzzyDate> signed = life.signed();
        return new RegisterRow(
                Addresses.AGREEMENTS.path(reader, head.slug()),
                head.title().told(reader),
                names(parties, reader),
                head.designation() == null ? "UNKNOWN" : head.designation().name(),
                signed,
                !signed.isEmpty() && signed.getLast().firstDay().isAfter(LocalDate.now(clock)),
                moment.status().mark(),
                since.dates(),
                since.alone(reader),
                moment.isAgain());
    }

    private static String names(List<Party> parties, Language reader) {
        boolean isPair = parties.size() == 2 && parties.stream().allMatch(Party::isState);
        return isPair
                ? new CountryPair(
                                parties.getFirst().country().orElseThrow(),
                                parties.getLast().country().orElseThrow())
                        .name(reader)
                : parties.stream().map(party -> party.name(reader)).collect(joining(", "));
    }
}
