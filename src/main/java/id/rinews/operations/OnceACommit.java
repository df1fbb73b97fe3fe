package id.rinews.operations;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that is due after a commit, once, however often it is asked for in the transaction. */
final class OnceACommit implements TransactionSynchronization {

    private final Runnable work;
    private final Object key;

    private OnceACommit(Object key, Runnable work) {
        this.key = key;
        this.work = work;
    }

    /** Outside a transaction the work is done now. */
    static void run(Object key, Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
        } else if (!TransactionSynchronizationManager.hasResource(key)) {
            OnceACommit due = new OnceACommit(key, work);
            due.resume();
            TransactionSynchronizationManager.registerSynchronization(due);
        }
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void afterCommit() {
        work.run();
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
