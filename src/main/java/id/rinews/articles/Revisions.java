package id.rinews.articles;

import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    java.util.Optional<Revision> findById(long id);

    java.util.Optional<Revision> findByArticleAndNumber(long article, int number);

    java.util.List<Revision> findByArticleOrderByNumberDesc(long article);
}
