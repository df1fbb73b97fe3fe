package id.rinews.operations.generate;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The synthetic corpus: as much as was ordered, in good order, and the same each time. */
@PortalTest
class CorpusTests {

    @Autowired
    Corpus corpus;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvcTester web;

    private final List<String> told = new ArrayList<>();

    @Test
    void makesWhatIsOrdered() {
        Tally made = corpus.fill(new Order(200, 50, 7), told::add);

        assertThat(made.stories()).isEqualTo(200).isEqualTo(count("story"));
        assertThat(count("article where language = 'ID'")).isEqualTo(200);
        assertThat(made.editions()).isEqualTo(count("article")).isBetween(400, 600);
        assertThat(made.agreements()).isEqualTo(50).isEqualTo(count("live_agreement"));
        assertThat(made.events()).isEqualTo(10).isEqualTo(count("event"));
        assertThat(made.people()).isEqualTo(count("person"));
        assertThat(made.topics()).isEqualTo(count("topic"));
        assertThat(told).containsExactly("50 of 50 agreements", "200 of 200 stories");
        assertThat(sql.queryForList("select headline from article where language = 'ES' order by id", String.class))
                .allSatisfy(headline -> assertThat(headline).hasSizeLessThanOrEqualTo(110));
    }

    private int count(String table) {
        Integer rows = sql.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
