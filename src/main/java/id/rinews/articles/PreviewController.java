package id.rinews.articles;

import id.rinews.media.PictureAnswer;
import id.rinews.media.Pictures;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import id.rinews.shared.Speaks;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A text in the public template before it is public: at the desk, and for whoever was given a link. */
@Controller
class PreviewController {

    private static final List<String> WIDTHS = List.of("360", "768", "1280");
    private static final String FRAMING = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final String FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PreviewDesk desk;
    private final Drafts drafts;
    private final ArticlePage page;
    private final Pictures pictures;

    PreviewController(PreviewDesk desk, Drafts drafts, ArticlePage page, Pictures pictures) {
        this.desk = desk;
        this.drafts = drafts;
        this.page = page;
        this.pictures = pictures;
    }

    @GetMapping("/preview/{token}")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return print(desk.open(token), "/preview/" + token, request, response, model);
    }

    /** The working copy at the width of a phone, a tablet or a desk. */
    @GetMapping("/desk/articles/{id}/preview")
    String index(
            @PathVariable long id,
            @RequestParam(defaultValue = "360") String width,
            Staff staff,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Content-Security-Policy", FRAMED);
        model.addAttribute("draft", drafts.find(id));
        model.addAttribute("widths", WIDTHS);
        model.addAttribute("width", WIDTHS.contains(width) ? width : "360");
        return "articles/desk/preview";
    }

    @GetMapping("/desk/articles/{id}/preview/page")
    String show(
            @PathVariable long id, Staff staff, HttpServletRequest request, HttpServletResponse response, Model model) {
        String view = print(desk.working(id), Pictures.DESK, request, response, model);
        response.setHeader("Content-Security-Policy", FRAMING);
        return view;
    }

    /** A picture of the text that a token opens: nobody else sees it yet. */
    @GetMapping("/preview/{token}/{hash}/{rendition}.{ext}")
    ResponseEntity<Resource> show(
            @PathVariable String token,
            @PathVariable String hash,
            @PathVariable String rendition,
            @PathVariable String ext) {
        Manuscript text = desk.open(token).edition().text();
        return pictures.shot(hash, rendition, ext)
                .filter(shot -> text.pictures().contains(shot.picture()))
                .map(PictureAnswer::closed)
                .orElseThrow(() -> new NotFound("picture " + hash));
    }

    private String print(
            PreviewDesk.Shown shown,
            String shelf,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Language language = shown.edition().language();
        ArticlePage.Printed printed = page.preview(shown.edition(), shelf);
        Map<Language, String> editions = new EnumMap<>(Language.class);
        editions.putAll(printed.editions());
        editions.put(language, request.getRequestURI());
        request.setAttribute(Speaks.INSTEAD, language);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("language", language);
        model.addAttribute("preview", shown.stage().name());
        model.addAttribute("story", printed.view());
        model.addAttribute("page", new Page(language, Page.Area.NONE, request.getRequestURI(), editions, null, false));
        return "articles/show";
    }
}
