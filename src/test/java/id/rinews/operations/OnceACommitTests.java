package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OnceACommitTests {

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void doesTheWorkOnceAfterEachCommit() {
        for (int commits = 1; commits <= 2; commits++) {
            int before = done.get();
            inTransaction(() -> {
                ask();
                ask();
                assertThat(done).hasValue(before);
            });
            assertThat(done).hasValue(commits);
        }
    }

    @Test
    void doesNothingAfterARollback() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ask();
            status.setRollbackOnly();
        });

        assertThat(done).hasValue(0);
    }

    @Test
    void keepsATransactionInsideAnotherApart() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        inTransaction(() -> {
            ask();
            inner.executeWithoutResult(_ -> ask());
            assertThat(done).hasValue(1);
            ask();
        });

        assertThat(done).hasValue(2);
    }

    @Test
    void doesItAtOnceOutsideATransaction() {
        ask();

        assertThat(done).hasValue(1);
    }

    private void ask() {
        OnceACommit.run(this, done::incrementAndGet);
    }

    private void inTransaction(Runnable deed) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> deed.run());
    }
}
