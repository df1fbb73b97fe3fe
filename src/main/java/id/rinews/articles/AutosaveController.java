package id.rinews.articles;

import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same saves as by the form's button, sent while somebody writes: answered in JSON, 409 and 422 as there. */
@Controller
@RequestMapping(path = "/desk/articles", params = "autosave")
class AutosaveController {

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final FormTexts texts;
    private final Disputes disputes;
    private final Births births;
    private final Presence presence;
    private final Dates dates;
    private final MessageSource messages;

    AutosaveController(
            ArticleDesk desk,
            Drafts drafts,
            FormTexts texts,
            Disputes disputes,
            Births births,
            Presence presence,
            Dates dates,
            MessageSource messages) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.disputes = disputes;
        this.births = births;
        this.presence = presence;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * How a save ended.
     *
     * @param version to save from next; the first of all, where that is all the sender can know of
     * @param saved what to say of it
     * @param path where the story is written on
     * @param behind whether this was the answer to an earlier sending of the same blank form, so that the text is still to be
     *     saved
     */
    record Answer(String version, String saved, String path, boolean behind) {}

    /**
     * Why a save was not taken.
     *
     * @param why an {@code Outcome}
     * @param words to say of it
     * @param version to save from next
     * @param path of the story
     * @param own whether the last save was the sender's own, in another window or on another device
     * @param body the text made of both, where each changed other paragraphs; null where nobody else saved, or both changed one
     * @param theirs what is stored, and {@code mine} what was sent; null where nobody else saved
     */
    record Refusal(
            String why,
            String words,
            String version,
            String path,
            boolean own,
            @Nullable String body,
            @Nullable ArticleForm theirs,
            @Nullable ArticleForm mine) {}

    @PostMapping("/new")
    ResponseEntity<Answer> create(
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String once,
            Staff staff) {
        form.check(staff.zone(), errors);
        texts.check(form, null, errors);
        if (errors.hasErrors()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        AtomicBoolean made = new AtomicBoolean();
        long id = births.once(once, () -> {
            made.set(true);
            return desk.create(form.spoken(), texts.manuscript(form, null, staff), form.embargo(staff.zone()), staff);
        });
        return ResponseEntity.ok(answer(drafts.find(id), !made.get(), staff));
    }

    @PostMapping("/{id}")
    ResponseEntity<?> update(
            @PathVariable long id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String lost,
            Staff staff) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            return refusal(Outcome.CLOSED, form, draft, staff);
        }
        form.check(staff.zone(), errors);
        texts.check(form, draft, errors);
        if (errors.hasErrors()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        Outcome outcome = desk.save(
                id,
                new SavePoint(form.counted(), mark, lost),
                form.spoken(),
                texts.manuscript(form, draft, staff),
                form.embargo(staff.zone()),
                staff);
        if (outcome != Outcome.TAKEN) {
            return refusal(outcome, form, drafts.find(id), staff);
        }
        presence.writes(id, staff);
        return ResponseEntity.ok(answer(drafts.find(id), false, staff));
    }

    private ResponseEntity<Refusal> refusal(Outcome outcome, ArticleForm mine, Draft now, Staff staff) {
        String key = outcome.message() == null ? "autosave.conflict" : outcome.message();
        String words = messages.getMessage(key, null, staff.language().locale());
        ArticleForm theirs = outcome == Outcome.STALE ? texts.form(now) : null;
        return ResponseEntity.status(outcome.status())
                .body(new Refusal(
                        outcome.name(),
                        words,
                        String.valueOf(now.version()),
                        "/desk/articles/" + now.id(),
                        Objects.equals(now.lastHand(), staff.id()),
                        theirs == null ? null : disputes.body(now, mine.counted(), theirs.body(), mine.body()),
                        theirs,
                        theirs == null ? null : mine));
    }

    private Answer answer(Draft draft, boolean behind, Staff staff) {
        String clock = dates.second(draft.savedAt(), staff.zone(), staff.language());
        String saved = messages.getMessage(
                "editor.saved", new Object[] {clock}, staff.language().locale());
        return new Answer(String.valueOf(behind ? 0 : draft.version()), saved, "/desk/articles/" + draft.id(), behind);
    }
}
