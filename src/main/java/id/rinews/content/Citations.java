package id.rinews.content;

import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;

/** Asked here, answered above: which live publications refer to this one? */
public interface Citations {

    /** Newest first, at most {@code limit}, one edition a story, in the reader's language where there is one. */
    List<Citing> citing(Reference target, Language reader, int limit);

    /** @param asOf the day on which the citing story was filed */
    record Citing(Teaser teaser, LocalDate asOf) {}
}
