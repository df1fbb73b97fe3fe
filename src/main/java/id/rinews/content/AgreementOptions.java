package id.rinews.content;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Asked by stories, answered by the register: which agreements are there to cite? */
public interface AgreementOptions {

    /** Ids and titles, newest first, drafts included and marked as such. */
    List<Choice> options(Language reader);

    /** Those of the ids for which the register names no source at all. */
    Set<Long> unsourced(Collection<Long> ids);

    /** Those of the ids that are agreements, drafts included. */
    Set<Long> known(Collection<Long> ids);
}
