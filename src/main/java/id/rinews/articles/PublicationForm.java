package id.rinews.articles;

import org.springframework.validation.Errors;

/** How to publish, as it was sent. */
public record PublicationForm(String when, String change, String note, String forceReason, String version) {

    static final int LONGEST_NOTE = 1000;
    static final int LONGEST_REASON = 500;

    @SuppressWarnings("NullAway")
    public PublicationForm {
        when = ArticleForm.text(when);
        change = ArticleForm.text(change);
        note = ArticleForm.text(note);
        forceReason = ArticleForm.line(forceReason);
        version = ArticleForm.text(version);
    }

    static PublicationForm blank(Draft draft) {
        return new PublicationForm("now", "", "", "", String.valueOf(draft.version()));
    }

    /** What is missing or cannot be done, given what the draft is. */
    void check(Draft draft, boolean reasonNeeded, Errors errors) {
        if (!when.isEmpty() && !when.equals("now")) {
            errors.rejectValue("when", "publication.refused.when");
        }
        if (draft.isLive() && !isChange()) {
            errors.rejectValue("change", "publication.refused.change");
        }
        if (draft.isLive() && isChange() && kind().needsNote() && note.isEmpty()) {
            errors.rejectValue("note", "publication.refused.note");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "publication.refused.note.long");
        }
        if (reasonNeeded && forceReason.isEmpty() || forceReason.length() > LONGEST_REASON) {
            errors.rejectValue("forceReason", "publication.refused.forceReason");
        }
    }

    private boolean isChange() {
        return ChangeKind.CHOICES.stream().anyMatch(kind -> kind.name().equals(change));
    }

    private ChangeKind kind() {
        return ChangeKind.valueOf(change);
    }

    Publication publication(Draft draft) {
        return new Publication(draft.isLive() ? kind() : ChangeKind.MINOR, note, forceReason);
    }
}
