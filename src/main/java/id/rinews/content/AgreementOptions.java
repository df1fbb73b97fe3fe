package id.rinews.content;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.util.List;

/** Asked by the story form, answered by the register: which agreements are there to cite? */
public interface AgreementOptions {

    /** Ids and titles, newest first, drafts included and marked as such. */
    List<Choice> options(Language reader);
}
