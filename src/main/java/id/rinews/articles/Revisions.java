package id.rinews.articles;

import id.rinews.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    java.util.Optional<Revision> findById(long id);

    @Query("select count(r) > 0 from Revision r join Article a on a.id = r.article"
            + " where r.id = :revision and a.story = :story and a.id <> :article")
    boolean isOfSibling(long revision, long story, long article);

    String LATER = "from PublicChange c join Revision l on l.id = c.revision where l.article = r.article"
            + " and l.number > r.number and c.kind <> 'MINOR'";

    /** Before its first publication nobody says of what kind a change is: then every later text that reads differently counts. */
    String REWRITTEN = "from Revision w join Article d on d.id = w.article where w.article = r.article"
            + " and w.number > r.number and d.liveRevision is null and (w.manuscript.headline <> r.manuscript.headline"
            + " or w.manuscript.standfirst <> r.manuscript.standfirst or w.manuscript.body <> r.manuscript.body)";

    /**
     * Where a translated revision stands among its article's.
     *
     * @param status of its article
     * @param slug of its article; null before the first publication
     * @param later public changes of its article that it lacks, minor ones apart
     * @param mended those of them that stand above the article's body: a correction, a reply
     * @param rewritten later revisions with another text, of an article that was never public
     */
    record Origin(
            long article,
            Language language,
            ArticleStatus status,
            @Nullable String slug,
            int number,
            long later,
            long mended,
            long rewritten) {

        /** Whether readers are told of the text what a translation of this revision lacks; what was taken back says nothing. */
        boolean isMoved() {
            return later > 0 && !status.isEnded();
        }

        /** Whether a translator has something to follow. */
        boolean isAhead() {
            return isMoved() || rewritten > 0;
        }

        /** Message {@code translation.ended.{name}} of a source that was taken back; else null. */
        @Nullable
        String ended() {
            return status.isEnded() ? status.name() : null;
        }
    }

    @Query(
            "select new id.rinews.articles.Revisions$Origin(a.id, a.language, a.status, a.slug, r.number, (select count(c) "
                    + LATER + "), (select count(c) " + LATER
                    + " and c.kind <> 'UPDATE' and c.kind <> 'PUBLISHED'), (select count(w) " + REWRITTEN + "))"
                    + " from Revision r join Article a on a.id = r.article where r.id = :revision")
    java.util.Optional<Origin> origin(long revision);

    /** Texts that may show a picture, by a word that such a text holds; the lead pictures surely. */
    @Query("select r from Revision r where r.manuscript.picture = :picture or lower(r.manuscript.body) like :word")
    java.util.List<Revision> mayShow(long picture, String word);

    java.util.Optional<Revision> findFirstByArticleOrderByNumberDesc(long article);

    java.util.Optional<Revision> findByArticleAndNumber(long article, int number);

    java.util.List<Revision> findByArticleOrderByNumberDesc(long article);
}
