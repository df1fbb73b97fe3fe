package id.rinews.articles;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArticleSlugs extends Repository<ArticleSlug, ArticleSlug.Key> {

    ArticleSlug save(ArticleSlug slug);

    Optional<ArticleSlug> findById(ArticleSlug.Key key);
}
