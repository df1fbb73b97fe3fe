package id.rinews.articles;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mentions extends Repository<Mention, Long> {

    Iterable<Mention> saveAll(Iterable<Mention> mentions);

    @Modifying
    @Query("delete from Mention m where m.article = :article and m.live = :live")
    void deleteOf(long article, boolean live);
}
