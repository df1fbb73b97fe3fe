package id.rinews.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

@PortalTest
class AuditLogTests {

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsWhoWhatAndWhenNewestFirst() {
        RequestContextHolder.resetRequestAttributes();

        log.record("portal", "backup.made", "backup:1", "12 MB");
        log.record("portal", "backup.verified", "backup:1", "");

        assertThat(log.latest(1)).extracting(AuditLine::action).containsExactly("backup.verified");
        assertThat(log.latest(9))
                .contains(new AuditLine(TestClock.START, null, "portal", "backup.made", "backup:1", "12 MB", ""));
    }

    @Test
    void goesWithTheTransactionOfTheDeed() {
        transaction.executeWithoutResult(status -> {
            log.record("portal", "backup.made", "backup:1", "");
            status.setRollbackOnly();
        });

        assertThat(log.latest(9)).isEmpty();
    }

    @Test
    void takesWhateverSomebodyTypes() {
        log.record("x".repeat(999), "y".repeat(99), "one\r\ntwo\0", "a\0b");

        AuditLine line = log.latest(1).getFirst();
        assertThat(line.actor()).hasSize(254);
        assertThat(line.action()).hasSize(60);
        assertThat(line.subject()).isEqualTo("one two");
        assertThat(line.detail()).isEqualTo("ab");
    }
}
