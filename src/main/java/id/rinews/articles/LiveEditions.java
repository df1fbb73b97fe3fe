package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Articles with the revision that readers see. */
interface LiveEditions extends Repository<Article, Long> {

    record Row(Article article, Revision revision) {}

    String LIVE = " a.status = 'PUBLISHED' and (a.embargoUntil is null or a.embargoUntil <= :now) ";
    String ROW =
            "select new id.rinews.articles.LiveEditions$Row(a, r) from Article a join Revision r on r.id = a.liveRevision ";

    @Query(ROW + "join ArticleSlug s on s.article = a.id where s.key.language = :language and s.key.slug = :slug")
    Optional<Row> at(Language language, String slug);

    @Query(ROW + "where a.language = :language and" + LIVE + "order by a.firstPublishedAt desc, a.id desc")
    List<Row> latest(Language language, Instant now, Limit limit);

    @Query(ROW + "where" + LIVE
            + "and (a.story in :stories or a.story in (select b.story from Article b where b.id in :articles))"
            + " order by a.language, a.id")
    List<Row> ofStories(Collection<Long> stories, Collection<Long> articles, Instant now);

    @Query(ROW + "where" + LIVE
            + "and a.id in (select m.article from Mention m where m.live = true and m.agreement = :agreement)"
            + " order by a.firstPublishedAt desc, a.id desc")
    List<Row> citing(long agreement, Instant now, Limit limit);
}
