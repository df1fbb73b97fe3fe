package id.rinews.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Stripe;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class CountriesTests {

    private static final CountryPair PAIR = new CountryPair(new CountryCode("PE"), new CountryCode("ID"));

    @Autowired
    Countries countries;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void aPairShowsNamesCodesAndBands() {
        var view = countries.view(PAIR, Language.ES);

        assertThat(view.name()).isEqualTo("Indonesia–Perú");
        assertThat(view.code()).isEqualTo("ID·PE");
        assertThat(view.flags().getFirst().stripes())
                .containsExactly(new Stripe("M0 0h24V8H0z", "#ce1126"), new Stripe("M0 8h24V16H0z", "#fff"));
        assertThat(view.flags().getLast().stripes().get(1)).isEqualTo(new Stripe("M8 0H16v16H8z", "#fff"));
    }

    @Test
    void anyPairCanBeAddedAndIsRemembered() {
        countries.ensure(PAIR);
        countries.ensure(PAIR);
        countries.ensure(new CountryPair(new CountryCode("ID"), new CountryCode("KI")));

        assertThat(countries.pairs()).extracting(CountryPair::slug).containsExactly("id-ki", "id-pe");
        assertThat(countries.flag(new CountryCode("KI")).stripes()).isEmpty();
        assertThat(Statements.of(factory, () -> countries.view(PAIR, Language.ID)))
                .isZero();
    }

    @Test
    void theRowDecidesTheBands() {
        sql.update("insert into country (code, bands) values ('ID', 'v:000,fff*3')");

        assertThat(countries.flag(new CountryCode("ID")).stripes())
                .containsExactly(new Stripe("M0 0H6v16H0z", "#000"), new Stripe("M6 0H24v16H6z", "#fff"));
    }

    @Test
    void aFieldInTheUpperHoistIsPaintedLast() {
        assertThat(new Bands("h:fff,d52b1e/0039a6").stripes())
                .hasSize(3)
                .last()
                .isEqualTo(new Stripe("M0 0H8V8H0z", "#0039a6"));
    }

    @Test
    void everyFlagThatComesWithThePortalCanBeDrawn() {
        assertThat(KnownBands.all().values())
                .allSatisfy(bands -> assertThat(bands.stripes()).hasSizeGreaterThan(1));
        assertThatThrownBy(() -> new Bands("x:fff")).isInstanceOf(IllegalArgumentException.class);
    }
}
