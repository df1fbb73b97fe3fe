package id.rinews.content;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Asked by the corrections log, answered by the register: which agreements do readers find no longer? */
public interface TakenBack {

    /** Those that were public and are not today, the last taken back first, in one statement. */
    List<Agreement> takenBack(Language reader);

    /**
     * @param pairs each two states that are party to it
     * @param reason in the words of the newsroom
     * @param zone by whose clock it is told
     * @param others zones beside it
     */
    record Agreement(
            long id,
            List<CountryPair> pairs,
            Wording.Told title,
            String reason,
            Instant at,
            ZoneId zone,
            List<ZoneId> others) {}
}
