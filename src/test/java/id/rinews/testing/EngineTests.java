package id.rinews.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class EngineTests {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    MockMvcTester browser;

    @Test
    void runsOnTheEngineAskedFor() {
        String engine = sql.execute((java.sql.Connection c) -> c.getMetaData().getDatabaseProductName());

        assertThat(engine).isEqualTo(Engine.isPostgres() ? "PostgreSQL" : "H2");
    }

    @RepeatedTest(2)
    void startsWithEmptyTables() {
        assertThat(sql.queryForObject("select count(*) from country_pair", int.class))
                .isZero();

        sql.update("insert into country (code, bands) values ('ID', 'x'), ('PE', 'y')");
        sql.update("insert into country_pair (slug, first_code, second_code) values ('id-pe', 'ID', 'PE')");
    }

    @RepeatedTest(2)
    void startsAtTheSameMoment() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);

        testClock.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2026-03-01T04:00:00Z");
    }

    @Test
    void answersRequests() {
        assertThat(browser.get().uri("/no-such-page").exchange().getResponse().getStatus())
                .isBetween(301, 499);
    }
}
