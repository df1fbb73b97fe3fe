package id.rinews.articles;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contributions extends Repository<Contribution, Long> {

    Iterable<Contribution> saveAll(Iterable<Contribution> contributions);

    @Modifying
    @Query("delete from Contribution c where c.article = :article")
    void deleteOf(long article);
}
