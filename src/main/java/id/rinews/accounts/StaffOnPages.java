package id.rinews.accounts;

import id.rinews.shared.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page as {@code staff} who is signed in; null on public pages, which know no session. */
@ControllerAdvice
class StaffOnPages {

    @ModelAttribute("staff")
    @Nullable
    Staff staff() {
        return StaffArguments.present().orElse(null);
    }
}
