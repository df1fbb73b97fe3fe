package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearNamesTests {

    private static final NearNames REGISTER =
            new NearNames(List.of("Prabowo Subianto", "Dina Ercilia Boluarte", "José Jerí", "Budi"));

    @Test
    void asksAboutAWholeNameThatIsOneOrTwoLettersOff() {
        assertThat(REGISTER.doubts("Presiden Prabowa Subiantoo menerima Dina Ercilla Boluarte dan José Jerri."))
                .isEqualTo(Map.of(
                        "Prabowa Subiantoo", "Prabowo Subianto",
                        "Dina Ercilla Boluarte", "Dina Ercilia Boluarte",
                        "José Jerri", "José Jerí"));
    }

    @Test
    void asksAboutAccents() {
        assertThat(REGISTER.doubts("Jose Jerí dan José Jeri tiba."))
                .isEqualTo(Map.of("Jose Jerí", "José Jerí", "José Jeri", "José Jerí"));
        assertThat(new NearNames(List.of("José Jerí", "Jose Jeri")).doubts("Jose Jeri tiba."))
                .as("another spelling that is right")
                .isEmpty();
    }

    @Test
    void asksNothingAboutRightNamesCapitalsAndOtherWords() {
        assertThat(REGISTER.doubts("Prabowo Subianto, JOSE JERI dan Dina Ercilia Boluarte tiba."))
                .isEmpty();
        assertThat(REGISTER.doubts("Prabowo Santoso bertemu Budo; prabowa subiantoo tidak."))
                .isEmpty();
        assertThat(REGISTER.doubts("")).isEmpty();
        assertThat(new NearNames(List.of()).doubts("Prabowo Subianto")).isEmpty();
    }

    @Test
    void knowsThousandsOfNames() {
        NearNames register = new NearNames(Stream.concat(
                        IntStream.range(0, 5_000).mapToObj(i -> "Orang Bernama Nomor" + i), Stream.of("Rosa Quispe"))
                .toList());

        assertThat(register.doubts("Rosa Quispi berbicara. ".repeat(500)))
                .isEqualTo(Map.of("Rosa Quispi", "Rosa Quispe"));
    }
}
