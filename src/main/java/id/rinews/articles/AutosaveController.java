package id.rinews.articles;

import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Births births;
    private final Presence presence;
    private final Dates dates;
    private final MessageSource messages;

    AutosaveController(
            ArticleDesk desk,
            Drafts drafts,
            FormTexts texts,
            Births births,
            Presence presence,
            Dates dates,
            MessageSource messages) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.births = births;
        this.presence = presence;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * How a save ended.
     *
     * @param version to save from next
     * @param saved what to say of it
     * @param path where the story is written on
     * @param behind whether this was the answer to an earlier sending of the same blank form, so that the text is still to be
     *     saved
     */
    record Answer(String version, String saved, String path, boolean behind) {}

    @PostMapping("/new")
    ResponseEntity<Answer> create(
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String once,
            Staff staff) {
        form.check(errors);
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
    ResponseEntity<Answer> update(
            @PathVariable long id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String lost,
            Staff staff) {
        Draft draft = drafts.find(id);
        form.check(errors);
        texts.check(form, draft, errors);
        if (errors.hasErrors()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        boolean taken = desk.save(
                id,
                new SavePoint(form.counted(), mark, lost),
                form.spoken(),
                texts.manuscript(form, draft, staff),
                form.embargo(staff.zone()),
                staff);
        if (!taken) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        presence.writes(id, staff);
        return ResponseEntity.ok(answer(drafts.find(id), false, staff));
    }

    private Answer answer(Draft draft, boolean behind, Staff staff) {
        String clock = dates.second(draft.savedAt(), staff.zone(), staff.language());
        String saved = messages.getMessage(
                "editor.saved", new Object[] {clock}, staff.language().locale());
        return new Answer(String.valueOf(draft.version()), saved, "/desk/articles/" + draft.id(), behind);
    }
}
