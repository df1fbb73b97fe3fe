package id.rinews.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/** Counts what a question costs the database. */
public final class Statements {

    private Statements() {}

    public static <T> long of(EntityManagerFactory factory, Supplier<T> question) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        var _ = question.get();
        return statistics.getPrepareStatementCount() - before;
    }
}
