package id.rinews.countries;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CountryRows extends Repository<Country, String> {

    boolean existsById(String code);

    Country save(Country country);

    List<Country> findAll();

    long count();
}
