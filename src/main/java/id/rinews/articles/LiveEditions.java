package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The limit is drawn among narrow rows, before the texts are read. */
    @Query(ROW + "where a.id in (select a.id from Article a where a.language = :language and" + LIVE
            + "order by a.firstPublishedAt desc, a.id desc limit :most) order by a.firstPublishedAt desc, a.id desc")
    List<Row> latest(Language language, Instant now, int most);

    /** All live editions of the latest stories that never had one in a language: what was taken back there does not return. */
    @Query(ROW + "where" + LIVE + "and a.story in (select a.story from Article a where" + LIVE
            + "and not exists (select 1 from Article b where b.story = a.story and b.language = :language"
            + " and (b.status in ('WITHDRAWN', 'RETRACTED')"
            + " or b.status = 'PUBLISHED' and (b.embargoUntil is null or b.embargoUntil <= :now))) " + PAGE)
    List<Row> elsewhere(Language language, Instant now, int skip, int most);

    /** How many were published in each month of a language. */
    @Query(
            "select new id.rinews.articles.MonthCount(year(a.publishedOn), month(a.publishedOn), count(*)) from Article a"
                    + " where a.language = :language and a.publishedOn is not null and" + LIVE
                    + "group by year(a.publishedOn), month(a.publishedOn)"
                    + " order by year(a.publishedOn) desc, month(a.publishedOn) desc")
    List<MonthCount> months(Language language, Instant now);

    String WITHIN = "a.publishedOn between :first and :last and" + LIVE;

    @Query(
            "select new id.rinews.articles.DayCount(a.publishedOn, count(*)) from Article a where a.language = :language and "
                    + WITHIN + "group by a.publishedOn order by a.publishedOn desc")
    List<DayCount> days(Language language, LocalDate first, LocalDate last, Instant now);

    @Query("select distinct a.language from Article a where " + WITHIN)
    List<Language> languages(LocalDate first, LocalDate last, Instant now);

    String BY_DAY = "order by a.publishedOn desc, a.firstPublishedAt desc, a.id desc";

    @Query(ROW + "where a.id in (select a.id from Article a where a.language = :language and " + WITHIN + BY_DAY
            + " limit :most offset :skip) " + BY_DAY)
    List<Row> within(Language language, LocalDate first, LocalDate last, Instant now, int skip, int most);

    /** The live editions, and those of the first stories that were taken back. */
    @Query(ROW + "where (" + LIVE + "or a.status in ('WITHDRAWN', 'RETRACTED') and a.story in :stories)"
            + " and a.story in (select b.story from Article b where b.id in :articles"
            + " union select c.story from Article c where c.story in :stories)"
            + " order by a.language, a.id")
    List<Row> ofStories(Collection<Long> stories, Collection<Long> articles, Instant now);

    /** What is live is mentioned as live, and only that: no list has to ask the stories themselves, which are wide. */
    String ABOUT = " from Mention m where m.live = true and m.pair = :pair ";

    /** All live editions of one page of the stories about a pair, by their latest publication; in no order. */
    @Query(ROW + "where" + LIVE + "and a.story in (select m.story" + ABOUT + OF_MENTIONED)
    List<Row> about(String pair, Instant now, int skip, int most);

    /** As {@code about}, of the stories that cite most of some agreements, the latest of them first. */
    @Query(ROW + "where" + LIVE + "and a.story in (select m.story from Mention m where m.live = true"
            + " and m.agreement in :agreements and m.story <> :except group by m.story"
            + " order by count(distinct m.agreement) desc, max(m.publishedAt) desc, m.story desc limit :most)")
    List<Row> sharing(Collection<Long> agreements, long except, Instant now, int most);

    String DAY = "coalesce(r.manuscript.filedOn, a.publishedOn)";

    /** The titles of all live editions of the latest stories about a pair that have one filed on one of the days; in no order. */
    @Query("select new id.rinews.articles.StoryBrief(a.story, a.language, " + DAY
            + ", r.manuscript.genre, r.manuscript.headline, a.slug, r.manuscript.agreements, a.firstPublishedAt)"
            + " from Article a join Revision r on r.id = a.liveRevision where" + LIVE
            + "and a.story in (select m.story" + ABOUT + "and m.toldOn in :days " + OF_MENTIONED)
    List<StoryBrief> filedOn(String pair, Collection<LocalDate> days, Instant now, int skip, int most);

    @Query("select count(distinct m.story)" + ABOUT)
    long countAbout(String pair);

    String OF_TOPIC = " from Mention m where m.live = true and m.topic = :topic ";
    String OF_PERSON = " from Mention m where m.live = true and m.person = :person ";
    String OF_MENTIONED = "group by m.story order by max(m.publishedAt) desc, m.story desc limit :most offset :skip)";
    String PAGE = "group by a.story order by max(a.firstPublishedAt) desc, a.story desc limit :most offset :skip)";

    /** As {@code about}, of a topic. */
    @Query(ROW + "where" + LIVE + "and a.story in (select m.story" + OF_TOPIC + OF_MENTIONED)
    List<Row> ofTopic(long topic, Instant now, int skip, int most);

    @Query("select count(distinct m.story)" + OF_TOPIC)
    long countOfTopic(long topic);

    /** As {@code about}, of a person. */
    @Query(ROW + "where" + LIVE + "and a.story in (select m.story" + OF_PERSON + OF_MENTIONED)
    List<Row> ofPerson(long person, Instant now, int skip, int most);

    @Query("select count(distinct m.story)" + OF_PERSON)
    long countOfPerson(long person);

    String BY_CONTRIBUTOR = " from Contribution c where c.slug = :slug ";
    String OF_CREDITED = "group by c.story order by max(c.publishedAt) desc, c.story desc limit :most offset :skip)";

    /** As {@code about}, of the editions that credit somebody. */
    @Query(ROW + "where" + LIVE + "and exists (select 1 from Contribution n where n.article = a.id and n.slug = :slug)"
            + " and a.story in (select c.story" + BY_CONTRIBUTOR + OF_CREDITED)
    List<Row> byContributor(String slug, Instant now, int skip, int most);

    @Query("select count(distinct c.story)" + BY_CONTRIBUTOR)
    long countByContributor(String slug);

    @Query("select new id.rinews.articles.Byline(c.name, c.role, max(c.publishedAt))" + BY_CONTRIBUTOR
            + "group by c.name, c.role order by max(c.publishedAt) desc, c.name, c.role")
    List<Byline> bylines(String slug);

    /** Those that some live story is about: each is looked up once, however many stories there are. */
    @Query(
            value = "select t.id from topic t where exists (select 1 from mention m where m.topic_id = t.id and m.live)"
                    + " order by t.id limit :most",
            nativeQuery = true)
    List<Long> topics(int most);

    /** The pair of the newest story first. */
    @Query(value = """
                    select p.slug from country_pair p where exists (select 1 from mention m where m.pair = p.slug and m.live)
                    order by (select max(m.published_at) from mention m where m.pair = p.slug and m.live) desc, p.slug
                    limit :most""", nativeQuery = true)
    List<String> pairs(int most);

    @Query(
            value =
                    "select p.id from person p where exists (select 1 from mention m where m.person_id = p.id and m.live)"
                            + " order by p.id limit :most",
            nativeQuery = true)
    List<Long> people(int most);

    /** The people in the last {@code among} live editions about a pair, those named most often first. */
    @Query("select n.person from (select m.article as latest" + ABOUT
            + "order by m.publishedAt desc, m.article desc limit :among) l join Mention n on n.article = l.latest"
            + " where n.live = true and n.person is not null"
            + " group by n.person order by count(*) desc, n.person limit :most")
    List<Long> peopleOf(String pair, int among, int most);

    @Query("select count(a) > 0 from Article a where" + LIVE
            + "and a.id in (select m.article from Mention m where m.live = true and m.picture = :picture)")
    boolean isShown(long picture, Instant now);

    @Query(ROW + "where" + LIVE
            + "and a.id in (select m.article from Mention m where m.live = true and m.agreement = :agreement)"
            + " order by a.firstPublishedAt desc, a.id desc")
    List<Row> citing(long agreement, Instant now, Limit limit);
}
