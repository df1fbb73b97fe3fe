package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitiesTests {

    private final Cities cities = new Cities();

    @Test
    void aCityIsCalledAsItsReadersCallIt() {
        assertThat(cities.name("Jakarta", Language.ES)).isEqualTo("Yakarta");
        assertThat(cities.name("Yakarta", Language.ID)).isEqualTo("Jakarta");
        assertThat(cities.name("Bogota", Language.ES)).isEqualTo("Bogotá");
        assertThat(cities.name("ciudad de mexico", Language.EN)).isEqualTo("Mexico City");
        assertThat(cities.name("Jenewa", Language.ES)).isEqualTo("Ginebra");
    }

    @Test
    void aPlaceThatIsNoneOfThemStaysAsItWasTyped() {
        assertThat(cities.name("Lima", Language.EN)).isEqualTo("Lima");
        assertThat(cities.name("Istana Merdeka, Jakarta", Language.ES)).isEqualTo("Istana Merdeka, Jakarta");
        assertThat(cities.name("", Language.ES)).isEmpty();
    }
}
