package id.rinews.articles;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PublicChanges extends Repository<PublicChange, Long> {

    PublicChange save(PublicChange change);

    java.util.Optional<PublicChange> findById(long id);

    List<PublicChange> findByArticleInOrderByHappenedAtAscIdAsc(java.util.Collection<Long> articles);

    List<PublicChange> findByArticleOrderByHappenedAtDescIdDesc(long article);
}
