package id.rinews.agreements;

import id.rinews.people.Signature;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LiveAgreementRows extends Repository<LiveAgreement, Long> {

    boolean existsById(long id);

    /** With their acts, in one statement and in no order. */
    @Query("select distinct l from LiveAgreement l left join fetch l.acts where l.agreementId in ?1")
    List<LiveAgreement> withActs(Collection<Long> ids);

    /** Those with the latest act, past ones alone; a coarse date counts from its last day. */
    @Query("""
            select a.agreement.agreementId from AgreementAct a where a.lastDay <= ?1
            group by a.agreement.agreementId order by max(a.lastDay) desc, a.agreement.agreementId desc""")
    List<Long> lastMoved(LocalDate today, Limit limit);

    /** What live agreements do to this one: amend it, supersede it, carry it out. */
    @Query("select new id.rinews.agreements.LiveAgreementRows$Pointing(r.kind, l.agreementId) from LiveAgreement l"
            + " join l.relations r where r.otherId = ?1 order by l.agreementId")
    List<Pointing> pointingTo(long id);

    record Pointing(RelationKind kind, long agreement) {}

    String BETWEEN = """
             where exists (select 1 from l.parties p where p.countryCode = :first)
            and exists (select 1 from l.parties q where q.countryCode = :second)""";

    /** Countries that are parties together. */
    record Two(String first, String second) {

        CountryPair pair() {
            return new CountryPair(new CountryCode(first), new CountryCode(second));
        }
    }

    @Query(
            "select distinct new id.rinews.agreements.LiveAgreementRows$Two(one.countryCode, other.countryCode) from LiveAgreement l"
                    + " join l.parties one join l.parties other where one.countryCode < other.countryCode")
    List<Two> pairs();

    @Query("select count(l) > 0 from LiveAgreement l" + BETWEEN)
    boolean existBetween(String first, String second);

    /** Those of both countries with an act until a day, with all their acts, in no order: the {@code most} whose last such act is the latest. */
    @Query("select distinct a from LiveAgreement a left join fetch a.acts where a.agreementId in (select l.agreementId"
            + " from LiveAgreement l join l.acts m" + BETWEEN + " and m.lastDay <= :until"
            + " group by l.agreementId order by max(m.lastDay) desc, l.agreementId desc limit :most)")
    List<LiveAgreement> moved(String first, String second, LocalDate until, int most);

    /** The latest {@code most} that have a status on a day, by the register's day, with their acts and in no order. */
    @Query("""
            select distinct a from LiveAgreement a left join fetch a.acts where a.agreementId in (
                select l.agreementId from LiveAgreement l join l.statuses s
                on s.fromDay <= :day and (s.untilDay is null or s.untilDay > :day)
                where s.status = :status order by l.registerDay desc nulls last, l.agreementId desc limit :most)""")
    List<LiveAgreement> latestOf(Status status, LocalDate day, int most);

    /** Where an agreement stands, and how many stand there; the status is null for UNKNOWN. */
    record Placed(long id, @Nullable Status status, long count) {}

    /** Of each status on a day the {@code most} that reached it last, in no order. */
    @Query("select new id.rinews.agreements.LiveAgreementRows$Placed(r.id, r.status, r.total) from ("
            + "select l.agreementId as id, s.status as status, count(*) over (partition by s.status) as total,"
            + " row_number() over (partition by s.status order by s.fromDay desc nulls last, l.agreementId desc) as place"
            + " from LiveAgreement l left join l.statuses s on s.fromDay <= :day and (s.untilDay is null or s.untilDay > :day)"
            + BETWEEN + ") r where r.place <= :most")
    List<Placed> ofEachStatus(String first, String second, LocalDate day, int most);

    @Query(
            "select s from Signatory s where s.agreement.agreementId in :ids order by s.agreement.agreementId, s.ordinal")
    List<Signatory> signatories(Collection<Long> ids);

    /** Under one of the names, for one of the countries or for none that is known; for whichever where {@code any}. */
    String SIGNED = " from Signatory s where s.name in :names"
            + " and (:any = true or s.onBehalfOf.countryCode is null or s.onBehalfOf.countryCode in :countries)";

    /** The latest by the register's day first. */
    @Query("select l.agreementId from LiveAgreement l where l.agreementId in (select s.agreement.agreementId" + SIGNED
            + ") order by l.registerDay desc nulls last, l.agreementId desc")
    List<Long> signedBy(Collection<String> names, Collection<String> countries, boolean any, Limit limit);

    @Query("select count(distinct s.agreement.agreementId)" + SIGNED)
    long countSignedBy(Collection<String> names, Collection<String> countries, boolean any);

    @Query("select count(l) from LiveAgreement l join l.topics t where t = :topic")
    long countOfTopic(long topic);

    @Query("select distinct t from LiveAgreement l join l.topics t order by t")
    List<Long> topics(Limit limit);

    /** Everybody under whose name a live agreement stands, for each country once. */
    @Query("select distinct new id.rinews.agreements.LiveAgreementRows$Signer(s.name, s.onBehalfOf.countryCode)"
            + " from Signatory s order by s.name, s.onBehalfOf.countryCode")
    List<Signer> signers(Limit limit);

    record Signer(String name, @Nullable String country) {

        Signature signature() {
            return new Signature(name, "", country == null ? null : new CountryCode(country));
        }
    }

    @Query("select count(l) > 0 from LiveAgreement l join l.documents d where d = :hash")
    boolean show(String hash);

    /** Those from before the register was sorted and searched by the database. */
    @Query("select l from LiveAgreement l where l.foldedId = ''")
    List<LiveAgreement> unfolded();
}
