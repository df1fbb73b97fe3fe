package id.rinews.articles;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PreviewLinks extends Repository<PreviewLink, Long> {

    PreviewLink save(PreviewLink link);

    Optional<PreviewLink> findByTokenHash(String hash);

    Optional<PreviewLink> findByArticleAndNumber(long article, int number);

    List<PreviewLink> findByArticleOrderByNumberDesc(long article);

    List<PreviewLink> findByArticleAndEndedAtIsNull(long article);
}
