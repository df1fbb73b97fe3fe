package id.rinews.agreements;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows written before the register kept statuses and folded titles are written anew, before the first visitor is let in. */
@Component
class RegisterRefill implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RegisterRefill.class);

    private final LiveAgreementRows rows;
    private final AgreementRevisions revisions;
    private final Projection projection;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    RegisterRefill(
            LiveAgreementRows rows,
            AgreementRevisions revisions,
            Projection projection,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.revisions = revisions;
        this.projection = projection;
        this.transaction = transaction;
    }

    /** Before the web server, whose phase is later. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(_ -> refill());
        running = true;
    }

    private void refill() {
        List<LiveAgreement> old = rows.unfolded();
        old.forEach(row -> revisions
                .live(row.id())
                .map(AgreementRevision::particulars)
                .ifPresent(sheet -> projection.show(row.id(), row.slug(), sheet, row.publishedAt())));
        if (!old.isEmpty()) {
            log.info("Wrote {} agreements anew for the register", old.size());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
