package id.rinews.articles;

import id.rinews.shared.Language;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All articles, public or not: for the desk alone. */
interface Articles extends Repository<Article, Long> {

    Article save(Article article);

    java.util.Optional<Article> findById(long id);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    java.util.Optional<Article> forChange(long id);

    /** What waits for a reviewer, the longest first. */
    @Query("select a from Article a where a.status = 'SUBMITTED' or a.pending = 'SUBMITTED' order by a.savedAt, a.id")
    List<Article> submitted(Pageable limit);

    List<Article> findByStoryIn(Collection<Long> stories);

    String BEHIND =
            " from Article a join Revision r on r.id = a.manuscript.translatedFrom join Article s on s.id = r.article"
                    + " where a.status not in ('WITHDRAWN', 'RETRACTED')"
                    + " and (s.status in ('WITHDRAWN', 'RETRACTED') or exists (select 1 " + Revisions.LATER
                    + ") or exists (select 1 " + Revisions.REWRITTEN + "))";

    /** The translations of these stories whose source has moved on since, or was taken back. */
    @Query("select a.id" + BEHIND + " and a.story in :stories")
    List<Long> behind(Collection<Long> stories);

    @Query("select a" + BEHIND + " order by a.savedAt desc, a.id desc")
    List<Article> behind(Pageable limit);

    List<Article> findByIdIn(Collection<Long> ids);

    boolean existsByStoryAndLanguage(long story, Language language);

    List<Article> findByStory(long story);

    @Query("""
            select a from Article a
            where (:status is null or a.status = :status or a.pending = :status) and (:language is null or a.language = :language)
            and (:pair = '' or cast(a.manuscript.pairs as String) like concat('%', :pair, '%'))
            and (:words = '' or a.headlineKey like concat('%', :words, '%'))
            and (:names = '' or a.bylineKey like concat('%', :names, '%'))
            order by a.savedAt desc, a.id desc""")
    Page<Article> search(
            @org.jspecify.annotations.Nullable ArticleStatus status,
            @org.jspecify.annotations.Nullable Language language,
            String pair,
            String words,
            String names,
            Pageable page);

    /** What a text can lead on to, by words of the headline: first in a language, then the last saved. */
    @Query("""
            select a from Article a
            where a.headlineKey like concat('%', :words, '%') and a.headlineKey <> '' and a.status not in ('WITHDRAWN', 'RETRACTED')
            order by case when a.language = :language then 0 else 1 end, a.savedAt desc, a.id desc""")
    List<Article> linkable(String words, Language language, Pageable limit);

    @Query(
            "select a from Article a where a.headlineKey in :keys and a.status not in ('WITHDRAWN', 'RETRACTED') order by a.savedAt desc")
    List<Article> findByHeadlines(Collection<String> keys, Pageable limit);

    @Query(
            "select a from Article a where a.savedBy = :account and a.status not in ('PUBLISHED', 'WITHDRAWN', 'RETRACTED') order by a.savedAt desc")
    List<Article> draftsOf(long account, Pageable limit);

    @Query("select a from Article a order by a.savedAt desc, a.id desc")
    List<Article> lastSaved(Pageable limit);

    /** Those in whose text a "Baca juga" leads nowhere: not linked yet, or to what was taken back since. */
    @Query(
            "select a from Article a where a.status not in ('WITHDRAWN', 'RETRACTED') and exists (select 1 from RelatedLink l where l.article = a.id and l.kind = 'READ_ALSO' and l.placement = 'INLINE'"
                    + " and (l.targetArticle is null and l.targetAgreement is null"
                    + " or exists (select 1 from Article t where t.id = l.targetArticle and t.status in ('WITHDRAWN', 'RETRACTED'))))"
                    + " order by a.savedAt desc")
    List<Article> withOpenLinks(Pageable limit);

    /** What shows a picture, as written or as readers see it. */
    @Query("select a from Article a where a.id in (select m.article from Mention m where m.picture = :picture)"
            + " order by a.savedAt desc, a.id desc")
    List<Article> showing(long picture, Limit limit);

    /** Stories that were published before the archive counted days. */
    @Query(
            "select new id.rinews.articles.ListRefill$Unlisted(a, r) from Article a join Revision r on r.id = a.liveRevision"
                    + " where a.publishedOn is null and a.firstPublishedAt is not null order by a.id")
    List<ListRefill.Unlisted> unlisted(Limit limit);

    @Modifying
    @Query("update Article a set a.publishedOn = :day where a.id = :id")
    void enter(long id, LocalDate day);

    /** Stories that were saved before the desk's list knew whom they credit. */
    List<Article> findByBylineKeyIsNull(Limit limit);

    @Modifying
    @Query("update Article a set a.bylineKey = :names where a.id = :id")
    void enter(long id, String names);

    /** The latest embargo of a story's editions that are not public yet. */
    @Query(
            "select max(a.embargoUntil) from Article a where a.story = :story and a.status not in ('PUBLISHED', 'WITHDRAWN', 'RETRACTED')")
    java.util.Optional<java.time.Instant> embargo(long story);

    /** Those of the ids that are articles. */
    @Query("select a.id from Article a where a.id in :ids")
    List<Long> known(Collection<Long> ids);
}
