package id.rinews.requests;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import id.rinews.shared.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The form by which readers ask for a correction or a reply. It sets no cookie and asks for no account, so there is nothing
 * that a forged form could make use of, and no token against that.
 */
@Controller
class RequestController {

    private static final String PAGE = "requests/request";

    private final Intake intake;
    private final PortalSettings portal;

    RequestController(Intake intake, PortalSettings portal) {
        this.intake = intake;
        this.portal = portal;
    }

    @GetMapping({"/id/koreksi/permintaan", "/es/correcciones/solicitud", "/en/corrections/request"})
    String blank(
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String sent,
            Language language,
            Model model) {
        RequestForm form = RequestForm.about(story, portal);
        put(form, language, model);
        model.addAttribute("form", form);
        model.addAttribute("sent", isReceipt(sent) && intake.hasReceived(moment(sent)));
        return PAGE;
    }

    @PostMapping({"/id/koreksi/permintaan", "/es/correcciones/solicitud", "/en/corrections/request"})
    ModelAndView create(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String sent;
        form.check(errors);
        if (errors.hasErrors()) {
            return again(form, language, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            sent = receipt(intake.take(form, language, request.getRemoteAddr()));
        } catch (TooMany crowd) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(crowd.seconds()));
            model.addAttribute("crowded", true);
            return again(form, language, model, HttpStatus.TOO_MANY_REQUESTS);
        }
        RedirectView there = new RedirectView(Addresses.request(language) + "?sent=" + sent, false, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    /** The moment of a request in microseconds: nobody is told of the receipt of what was never sent. */
    private static String receipt(Instant at) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private static boolean isReceipt(String sent) {
        return sent.matches("[0-9]{1,17}");
    }

    private static Instant moment(String sent) {
        return Instant.EPOCH.plus(Long.parseLong(sent), ChronoUnit.MICROS);
    }

    /** With everything that was typed. */
    private static ModelAndView again(RequestForm form, Language language, Model model, HttpStatus status) {
        put(form, language, model);
        ModelAndView view = new ModelAndView(PAGE);
        view.setStatus(status);
        return view;
    }

    /** Whoever changes the language goes on asking about the same story; all of these are one page to a search engine. */
    private static void put(RequestForm form, Language language, Model model) {
        String path = Addresses.request(language);
        String about = form.asked();
        model.addAttribute(
                "page",
                new Page(
                        language,
                        Page.Area.NONE,
                        path,
                        Addresses.everywhere(edition -> Addresses.request(edition) + about),
                        null,
                        false,
                        path));
        model.addAttribute("kinds", RequestKind.values());
    }
}
