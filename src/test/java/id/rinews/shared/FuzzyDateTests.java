package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyDateTests {

    private static List<FuzzyDate> dates(String... texts) {
        return Stream.of(texts).map(text -> FuzzyDate.parse(text).orElseThrow()).toList();
    }

    @Test
    void aDateThatSaysLessExactlyWhatAnotherSaysIsNotTold() {
        assertThat(FuzzyDate.told(dates("2021-08-26", "2021-08", "2021", "2021-08-26")))
                .isEqualTo(dates("2021-08-26"));
        assertThat(FuzzyDate.told(dates("2013-05-02", "2021"))).isEqualTo(dates("2013-05-02", "2021"));
        assertThat(FuzzyDate.told(dates("2021-08", "2021-09-01", "2021"))).isEqualTo(dates("2021-08", "2021-09-01"));
        assertThat(FuzzyDate.told(List.of())).isEmpty();
    }
}
