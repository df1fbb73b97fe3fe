package id.rinews.countries;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Pairs extends Repository<Pair, String> {

    boolean existsById(String slug);

    Pair save(Pair pair);

    List<Pair> findAll();
}
