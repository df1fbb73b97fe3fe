package id.rinews.media;

import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One picture of the library: what is written about it, who shows it, and taking it out. */
@Controller
@RequestMapping("/desk/media/{id}")
class PicturePageController {

    private static final String PAGE = "media/picture";

    private final MediaShelf shelf;
    private final PictureDesk desk;

    PicturePageController(MediaShelf shelf, PictureDesk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    @GetMapping
    String edit(@PathVariable long id, Staff staff, Model model) {
        model.addAttribute("form", shelf.form(id));
        model.addAttribute("picture", shelf.view(id, staff));
        return PAGE;
    }

    /** Where the picture itself is, small: for whoever knows no more of it than its number. */
    @GetMapping("/thumbnail")
    String show(@PathVariable long id, Staff staff) {
        return "redirect:" + shelf.view(id, staff).illustration().thumb();
    }

    @PostMapping
    String update(
            @PathVariable long id,
            @ModelAttribute("form") PictureForm form,
            BindingResult errors,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again(id, staff, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!desk.describe(id, form.filledFrom(), form.text(language), staff)) {
            PictureForm stored = shelf.form(id);
            model.addAttribute("form", form.at(stored.version()));
            model.addAttribute("differences", form.against(stored));
            return again(id, staff, model, response, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "media.saved");
        return "redirect:/desk/media/" + id;
    }

    private String again(long id, Staff staff, Model model, HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        model.addAttribute("picture", shelf.view(id, staff));
        return PAGE;
    }

    @GetMapping("/deletion")
    String confirm(@PathVariable long id, Staff staff, Model model) {
        MediaShelf.View view = shelf.view(id, staff);
        if (!view.isDeletable()) {
            throw new Conflict("Picture %d is in use".formatted(id), "picture");
        }
        model.addAttribute("picture", view);
        return "media/deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.delete(id, staff);
        flash.addFlashAttribute("notice", "media.deleted");
        return "redirect:/desk/media";
    }
}
