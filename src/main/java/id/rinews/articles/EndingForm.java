package id.rinews.articles;

import org.springframework.validation.Errors;

/** Why a story is taken back, as it was sent. */
public record EndingForm(String reason) {

    static final int LONGEST = 1000;

    @SuppressWarnings("NullAway")
    public EndingForm {
        reason = ArticleForm.text(reason);
    }

    void check(Errors errors) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            errors.rejectValue("reason", "ending.refused.reason");
        }
    }
}
