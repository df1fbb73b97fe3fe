package id.rinews.content;

import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Asked here, answered by each kind of publication: what do links to these show? */
public interface TeaserSource {

    Kind kind();

    /**
     * Teasers of what is public, by id, in at most one or two statements whatever their number; what is not public is left out.
     *
     * @param reader the language preferred; another edition stands in where there is none
     * @param asOf the day of the story that asks, for an agreement's status then
     */
    Map<Long, Teaser> teasers(Collection<Long> ids, Language reader, LocalDate asOf);
}
