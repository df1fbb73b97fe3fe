package id.rinews.articles;

import org.springframework.validation.Errors;

/** A reviewer's verdict, as it was sent: {@code approve} or {@code changes}, with a note that changes need. */
public record ReviewForm(String verdict, String note, String version) {

    static final int LONGEST_NOTE = 1000;

    @SuppressWarnings("NullAway")
    public ReviewForm {
        verdict = ArticleForm.text(verdict);
        note = ArticleForm.text(note);
        version = ArticleForm.text(version);
    }

    void check(Errors errors) {
        if (!verdict.equals("approve") && !isForChanges()) {
            errors.rejectValue("verdict", "review.refused.verdict");
        }
        if (isForChanges() && note.isEmpty()) {
            errors.rejectValue("note", "review.refused.note");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "review.refused.note.long");
        }
    }

    /** What the reviewer read; the version is null where the form did not say. */
    Sight sight(Draft draft) {
        return new Sight(version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null, draft.liveRevision());
    }

    boolean isForChanges() {
        return verdict.equals("changes");
    }
}
