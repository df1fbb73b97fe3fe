package id.rinews.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The gate of the desk. A wrong password and an unknown address get one and the same answer. */
@Controller
@RequestMapping("/login")
class SignInController {

    private final SignIns signIns;
    private final Entrance entrance;

    SignInController(SignIns signIns, Entrance entrance) {
        this.signIns = signIns;
        this.entrance = entrance;
    }

    /** The session is made while the answer can still carry its cookie. */
    @ModelAttribute
    void prepare(CsrfToken token) {
        token.getToken();
    }

    /** Whether something that was sent without a session waits here for its writer. */
    @ModelAttribute("waiting")
    boolean isAwaited(HttpServletRequest request) {
        return Rescued.isWaiting(request.getSession(false));
    }

    @GetMapping
    String blank(@ModelAttribute("form") SignInForm form) {
        return StaffArguments.present().isPresent() ? "redirect:/desk" : "accounts/login";
    }

    @PostMapping
    String create(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<SignedIn> person = signIns.attempt(form, request.getRemoteAddr());
            if (person.isPresent()) {
                return "redirect:" + entrance.admit(person.get(), request, response);
            }
            errors.reject("login.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooOften early) {
            errors.reject("login.often", new Object[] {early.minutes()}, null);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(early.seconds()));
        }
        return "accounts/login";
    }
}
