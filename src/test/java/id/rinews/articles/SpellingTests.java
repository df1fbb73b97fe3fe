package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTests {

    private static final List<String> NAMES = List.of("Dina Boluarte", "Dina Ercilia Boluarte Zegarra", "José Jerí");

    @Test
    void asksAboutANameThatIsAlmostRight() {
        assertThat(Spelling.doubts("Presiden Dina Ercilia Boluarte Zeggara bertemu Boluartes.", NAMES))
                .isEqualTo(Map.of("Zeggara", "Zegarra", "Boluartes", "Boluarte"));
    }

    @Test
    void asksNothingAboutRightNamesOrOtherWords() {
        assertThat(Spelling.doubts("Dina Boluarte Zegarra tiba di Jakarta. Ercilia pulang, boluarta tidak.", NAMES))
                .isEmpty();
        assertThat(Spelling.doubts("", NAMES)).isEmpty();
        assertThat(Spelling.doubts("Zeggara", List.of())).isEmpty();
    }

    @Test
    void countsLetters() {
        assertThat(Spelling.distance("zeggara", "zegarra")).isEqualTo(2);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("sama", "sama")).isZero();
    }
}
