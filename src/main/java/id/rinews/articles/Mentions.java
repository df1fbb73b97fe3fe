package id.rinews.articles;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mentions extends Repository<Mention, Long> {

    Iterable<Mention> saveAll(Iterable<Mention> mentions);

    /** A live article and how much of what was asked for it mentions. */
    record Shared(long article, long weight) {}

    /** The live articles that share most: an agreement weighs four, a person three, a topic two, the pair one. */
    @Query("select new id.rinews.articles.Mentions$Shared(m.article, sum(case when m.agreement is not null then 4"
            + " when m.person is not null then 3 when m.topic is not null then 2 else 1 end)) from Mention m"
            + " where m.live = true and (m.agreement in :agreements or m.person in :people or m.topic in :topics"
            + " or m.pair in :pairs) and m.article not in :except group by m.article"
            + " order by sum(case when m.agreement is not null then 4 when m.person is not null then 3"
            + " when m.topic is not null then 2 else 1 end) desc, m.article desc")
    List<Shared> sharing(
            Collection<Long> agreements,
            Collection<Long> people,
            Collection<Long> topics,
            Collection<String> pairs,
            Collection<Long> except,
            Limit limit);

    /** How many stories show a picture. */
    record Shows(long picture, long stories) {}

    @Query("select new id.rinews.articles.Mentions$Shows(m.picture, count(distinct a.story)) from Mention m"
            + " join Article a on a.id = m.article where m.picture in :pictures group by m.picture")
    List<Shows> stories(Collection<Long> pictures);

    @Modifying
    @Query("delete from Mention m where m.article = :article and m.live = :live")
    void deleteOf(long article, boolean live);
}
