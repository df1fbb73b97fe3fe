package id.rinews.articles;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelatedLinks extends Repository<RelatedLink, Long> {

    Iterable<RelatedLink> saveAll(Iterable<RelatedLink> links);

    @Modifying
    @Query("delete from RelatedLink l where l.article = :article")
    void deleteOf(long article);
}
