package id.rinews.agreements;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Folding;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter as HQL: about a live agreement {@code l} and its status {@code s} on a day, which is null for UNKNOWN. */
final class RegisterCondition {

    static final Set<ActKind> SIGNATURES = Set.of(ActKind.SIGNED, ActKind.ADOPTED);

    private static final String FROM = """
             from LiveAgreement l left join l.statuses s
            on s.fromDay <= :day and (s.untilDay is null or s.untilDay > :day)""";

    private static final String TITLES = "concat(' ', l.foldedId, ' ', l.foldedEs, ' ', l.foldedEn)";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Nothing is asked but how things stand on the day. */
    RegisterCondition(LocalDate day) {
        values.put("day", day);
    }

    /** On a day that was asked for, what had no act yet is not there; what has no act at all is, for all that is known. */
    private void begun(@Nullable LocalDate asked) {
        if (asked != null) {
            all.add("(l.acts is empty or exists (select 1 from AgreementAct b where b.agreement = l and b.firstDay <="
                    + " :day))");
        }
    }

    /** @param topic the id of the topic asked for; null where none is asked for, or it is not known */
    RegisterCondition(RegisterFilter asked, LocalDate day, @Nullable Long topic) {
        this(day);
        begun(asked.on());
        text(asked.q());
        pair(asked.pair());
        is("l.designation = :designation", "designation", asked.designation());
        status(asked.status());
        year(asked.year());
        is(":topic member of l.topics", "topic", asked.topic() == null ? null : topic == null ? -1L : topic);
    }

    /** A word that begins so stands in one of the titles, for every word that is asked for, accents and case aside; signs alone stand in none. */
    private void text(String q) {
        if (!q.isEmpty() && Folding.of(q).isEmpty()) {
            all.add("1 = 0");
        }
        List<String> words =
                Folding.of(q).isEmpty() ? List.of() : List.of(Folding.of(q).split(" "));
        for (int i = 0; i < words.size(); i++) {
            is(TITLES + " like :word" + i, "word" + i, "% " + words.get(i) + "%");
        }
    }

    private void pair(@Nullable CountryPair pair) {
        if (pair != null) {
            is(
                    "exists (select 1 from l.parties p where p.countryCode = :first)",
                    "first",
                    pair.first().value());
            is(
                    "exists (select 1 from l.parties p where p.countryCode = :second)",
                    "second",
                    pair.second().value());
        }
    }

    private void status(@Nullable Status status) {
        if (status == Status.UNKNOWN) {
            all.add("s.status is null");
        } else {
            is("s.status = :status", "status", status);
        }
    }

    /** Signed or adopted in that year, as any source has it. */
    private void year(@Nullable Integer year) {
        if (year != null) {
            is("""
                    exists (select 1 from AgreementAct a where a.agreement = l and a.kind in :signatures
                    and a.firstDay between :january and :december)""", "signatures", SIGNATURES);
            values.put("january", LocalDate.of(year, 1, 1));
            values.put("december", LocalDate.of(year, 12, 31));
        }
    }

    private void is(String hql, String name, @Nullable Object value) {
        if (value != null) {
            all.add(hql);
            values.put(name, value);
        }
    }

    <T> TypedQuery<T> query(EntityManager rows, Class<T> type, String select, String order) {
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        TypedQuery<T> query = rows.createQuery("select " + select + FROM + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
