package id.rinews.operations.generate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** A portal's public content in one number, whatever ids its rows have. */
record Digest(JdbcTemplate sql) {

    private static final List<String> CONTENT = List.of(
            """
            select a.language, a.slug, a.status, a.first_published_at, a.major_updated_at, a.ended_at, a.end_reason,
                r.number, r.headline, r.standfirst, r.place, r.filed_on, r.time_zone, r.genre, r.pairs, r.credits, r.links, r.body
            from article a join revision r on r.id = a.live_revision_id order by a.language, a.slug""",
            """
            select a.language, a.slug, m.live, m.pair, t.slug as topic, p.slug as person, g.slug as agreement
            from mention m join article a on a.id = m.article_id left join topic t on t.id = m.topic_id
                left join person p on p.id = m.person_id left join live_agreement g on g.agreement_id = m.agreement_id
            order by a.language, a.slug, m.live, m.pair, topic, person, agreement""",
            """
            select a.language, a.slug, c.kind, c.happened_at, c.note
            from public_change c join article a on a.id = c.article_id
            order by a.language, a.slug, c.happened_at, c.kind""",
            """
            select slug, published_at, title_id, title_es, title_en, designation, bindingness, entry_mode
            from live_agreement order by slug""",
            """
            select g.slug, c.ordinal, c.kind, c.country_code, c.first_day, c.date_precision, c.place, c.source_title
            from agreement_act c join live_agreement g on g.agreement_id = c.agreement_id order by g.slug, c.ordinal""",
            "select slug, kind, title_id, title_es, title_en, start_day, last_day, place from event order by slug",
            """
            select p.slug, p.name, o.title_id, o.title_es, o.title_en, h.from_day, h.to_day
            from appointment h join person p on p.id = h.person_id join office o on o.id = h.office_id
            order by p.slug, h.from_day""");

    private static final Pattern REFERENCE = Pattern.compile("\\((?:article|agreement):[0-9]+\\)");

    String take() throws GeneralSecurityException {
        Map<String, String> addresses = addresses();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String question : CONTENT) {
            for (Map<String, Object> row : sql.queryForList(question)) {
                String line = row.values().stream().map(String::valueOf).collect(Collectors.joining("|"));
                String lasting = REFERENCE.matcher(line).replaceAll(found -> addresses.get(found.group()));
                digest.update(lasting.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Map<String, String> addresses() {
        return sql.queryForList("""
                        select '(article:' || id || ')' as reference, slug as address from article
                        union all select '(agreement:' || agreement_id || ')', slug from live_agreement""").stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("reference")), row -> String.valueOf(row.get("address"))));
    }
}
