package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTests {

    @Test
    void isMadeOfTheWordsWithoutAccents() {
        assertThat(Slug.of("Perú–Indonesia: 50 años", "x")).hasToString("peru-indonesia-50-anos");
        assertThat(Slug.of("…", "berita")).hasToString("berita");
    }

    @Test
    void endsWithAWholeWordAlsoWithANumber() {
        Slug longest = Slug.of("a".repeat(94) + " bcd efg", "x");
        assertThat(longest).hasToString("a".repeat(94) + "-bcd");

        assertThat(longest.numbered(2)).hasToString("a".repeat(94) + "-bcd-2");
        assertThat(longest.numbered(1_234)).hasToString("a".repeat(94) + "-1234");
    }

    @Test
    void isCutInsideAWordThatIsTooLong() {
        assertThat(Slug.of("a".repeat(120), "x").numbered(7)).hasToString("a".repeat(98) + "-7");
    }
}
