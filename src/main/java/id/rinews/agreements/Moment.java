package id.rinews.agreements;

import org.jspecify.annotations.Nullable;

/**
 * A status on a day.
 *
 * @param act the one that gave it; null while the status is UNKNOWN
 */
public record Moment(Status status, @Nullable Act act) {

    Moment after(Act next) {
        Status reached = status.after(next.kind());
        return reached == status ? this : new Moment(reached, next);
    }

    /** Whether it is the status that a suspension had ended. */
    boolean isAgain() {
        return act != null && act.kind() == ActKind.RESUMED;
    }
}
