package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.shared.Paging;
import java.time.Instant;
import java.util.List;

/** A page of the desk's register. @param mayWrite whether the one who looks may change it */
record ShelfList(long total, Paging paging, List<Row> rows, boolean mayWrite) {

    /** @param title empty while there is none; @param languages that have a title */
    record Row(long id, String title, String languages, AgreementState state, StatusMark mark, Instant savedAt) {}
}
