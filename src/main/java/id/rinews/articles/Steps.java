package id.rinews.articles;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Steps extends Repository<Step, Long> {

    Step save(Step step);

    List<Step> findByArticleOrderByHappenedAtDescIdDesc(long article);
}
