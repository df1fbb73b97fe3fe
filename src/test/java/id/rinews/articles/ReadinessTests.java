package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTests {

    @Test
    void lettersAreCountedAsReadersCountThem() {
        assertThat(Readiness.letters("José")).isEqualTo(4);
        assertThat(Readiness.letters("Jose\u0301")).as("an accent of its own").isEqualTo(4);
        assertThat(Readiness.letters("\uD83C\uDDF5\uD83C\uDDEA\uD83C\uDDEE\uD83C\uDDE9"))
                .as("two flags")
                .isEqualTo(2);
        assertThat(Readiness.obstacles(Copy.of("\uD83C\uDF0F".repeat(110), "Isi.")))
                .extracting(Obstacle::code)
                .doesNotContain("headline.long");
        assertThat(Readiness.obstacles(Copy.of("\uD83C\uDF0F".repeat(111), "Isi.")))
                .extracting(Obstacle::code)
                .contains("headline.long");
    }
}
