package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Public changes of what readers once saw, with the story and the text that they last saw of it. */
interface LoggedChanges extends Repository<PublicChange, Long> {

    record Row(PublicChange change, Article article, Revision revision) {}

    /** A story without a live revision was never public. */
    String EVERYWHERE = " from public_change c join article a on a.id = c.article_id"
            + " where a.live_revision_id is not null and c.kind in (:kinds)"
            + " and (a.embargo_until is null or a.embargo_until <= :now)";

    String LOGGED = EVERYWHERE + " and a.language = :language";

    /** The pair is asked of what is live, never of a working copy. */
    String OF_PAIR =
            " and exists (select 1 from revision r where r.id = a.live_revision_id and r.pairs like '%' || :pair || '%')";

    String NEWEST = " order by c.happened_at desc, c.id desc limit :most offset :skip";

    @Query(nativeQuery = true, value = "select c.id" + LOGGED + NEWEST)
    List<Long> ids(String language, Collection<String> kinds, Instant now, int skip, int most);

    @Query(nativeQuery = true, value = "select c.id" + LOGGED + OF_PAIR + NEWEST)
    List<Long> ids(String language, Collection<String> kinds, String pair, Instant now, int skip, int most);

    /** How many entries the log of a language has. */
    interface Count {

        Language getLanguage();

        long getEntries();
    }

    String COUNTED = "select a.language as language, count(*) as entries";

    /** Of languages without an entry there is none. */
    @Query(nativeQuery = true, value = COUNTED + EVERYWHERE + " group by a.language")
    List<Count> counts(Collection<String> kinds, Instant now);

    @Query(nativeQuery = true, value = COUNTED + EVERYWHERE + OF_PAIR + " group by a.language")
    List<Count> counts(Collection<String> kinds, String pair, Instant now);

    /** The pairs of all stories that have a logged change, as one text for each that differs. */
    @Query(
            nativeQuery = true,
            value = "select distinct r.pairs from revision r where r.id in (select a.live_revision_id" + LOGGED + ")")
    List<String> pairs(String language, Collection<String> kinds, Instant now);

    /** A change, and how many stand before it in the log. */
    record Place(long id, long newer) {}

    @Query("""
            select new id.rinews.articles.LoggedChanges$Place(d.id, (
                select count(c) from PublicChange c join Article a on a.id = c.article
                where a.language = :language and a.liveRevision is not null and c.kind in :kinds
                and (a.embargoUntil is null or a.embargoUntil <= :now)
                and (c.happenedAt > d.happenedAt or (c.happenedAt = d.happenedAt and c.id > d.id))))
            from PublicChange d where d.article = :article and d.kind in :kinds""")
    List<Place> places(long article, Language language, Collection<ChangeKind> kinds, Instant now);

    @Query(
            "select new id.rinews.articles.LoggedChanges$Row(c, a, r) from PublicChange c join Article a on a.id = c.article"
                    + " join Revision r on r.id = a.liveRevision where c.id in :ids order by c.happenedAt desc, c.id desc")
    List<Row> rows(Collection<Long> ids);
}
