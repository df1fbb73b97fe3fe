package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 3, 1 2 3",
        "1, 9, 1 2 3 0 9",
        "4, 9, 1 2 3 4 5 6 0 9",
        "5, 9, 1 0 3 4 5 6 7 0 9",
        "9, 9, 1 0 7 8 9"
    })
    void theNumbersWorthALinkAreTheEndsAndTheNeighbours(int page, int pages, String numbers) {
        assertThat(new Paging(page, pages).numbers())
                .extracting(String::valueOf)
                .containsExactly(numbers.split(" "));
    }

    @Test
    void theFirstPageHasNoNumberInItsAddress() {
        Paging paging = new Paging(2, 3);
        assertThat(paging.at("/id/x?page=", 1)).isEqualTo("/id/x");
        assertThat(paging.at("/id/x?q=a&page=", 1)).isEqualTo("/id/x?q=a");
        assertThat(paging.at("/desk/x?saves=", 1)).isEqualTo("/desk/x");
        assertThat(paging.at("/id/x?q=a&page=", 3)).isEqualTo("/id/x?q=a&page=3");
    }
}
