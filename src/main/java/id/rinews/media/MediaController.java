package id.rinews.media;

import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The media library: everybody in the newsroom looks and uploads. */
@Controller
@RequestMapping("/desk/media")
class MediaController {

    private static final String PAGE = "media/index";

    private final MediaShelf shelf;
    private final PictureUploads uploads;

    MediaController(MediaShelf shelf, PictureUploads uploads) {
        this.shelf = shelf;
        this.uploads = uploads;
    }

    @ModelAttribute("limits")
    List<Long> limits() {
        return List.of(Darkroom.LARGEST / 1024 / 1024, Darkroom.MOST_PIXELS / 1_000_000);
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Staff staff,
            Model model) {
        model.addAttribute("form", PictureForm.blank(staff.language()));
        model.addAttribute("list", shelf.list(q, Paging.number(page)));
        return PAGE;
    }

    @PostMapping
    String create(
            @ModelAttribute("form") PictureForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<MultipartFile> sent = sent(file);
        form.check(errors);
        if (sent.isEmpty()) {
            errors.rejectValue("files", "media.refused.none");
        }
        PictureUploads.Taken taken = errors.hasErrors()
                ? new PictureUploads.Taken(List.of(), List.of())
                : uploads.take(sent, form.text(language), staff);
        taken.report(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("uploaded", taken.kept().size());
            model.addAttribute("list", shelf.list("", 1));
            return PAGE;
        }
        return done(taken.kept(), flash);
    }

    private static List<MultipartFile> sent(@Nullable List<MultipartFile> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private static String done(List<PictureDesk.Kept> kept, RedirectAttributes flash) {
        boolean one = kept.size() == 1;
        flash.addFlashAttribute(
                "notice", one ? (kept.getFirst().known() ? "media.known" : "media.kept") : "media.kept.many");
        return one ? "redirect:/desk/media/" + kept.getFirst().id() : "redirect:/desk/media";
    }

    /** For the story editor's list of pictures. */
    @GetMapping("/choices")
    @ResponseBody
    List<MediaShelf.Chosen> show(@RequestParam(defaultValue = "") String q) {
        return shelf.choices(q);
    }
}
