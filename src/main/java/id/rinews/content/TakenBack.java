package id.rinews.content;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Asked by the corrections log, answered by the register: which agreements do readers find no longer? */
public interface TakenBack {

    /**
     * Those that were public and are not today, the last taken back first, in one statement.
     *
     * @param pair those of which both countries are parties; all where empty
     */
    List<Agreement> takenBack(Optional<CountryPair> pair, Language reader, int most);

    /**
     * @param reason in the words of the newsroom
     * @param zone by whose clock it is told
     * @param others zones beside it
     */
    record Agreement(long id, Wording.Told title, String reason, Instant at, ZoneId zone, List<ZoneId> others) {}
}
