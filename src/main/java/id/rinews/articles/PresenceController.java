package id.rinews.articles;

import id.rinews.shared.Forbidden;
import id.rinews.shared.Staff;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Says that somebody writes, and asks who else does. */
@Controller
class PresenceController {

    private final Presence presence;
    private final Drafts drafts;
    private final MessageSource messages;

    PresenceController(Presence presence, Drafts drafts, MessageSource messages) {
        this.presence = presence;
        this.drafts = drafts;
        this.messages = messages;
    }

    /** The words of the notice, empty where nobody else is there; and the story's counter of saves. */
    @PostMapping("/desk/articles/{id}/presence")
    @ResponseBody
    Map<String, String> update(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean writing,
            @RequestParam(defaultValue = "false") boolean leaving,
            Staff staff) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            throw new Forbidden("Reporters write their own stories");
        }
        if (leaving) {
            presence.leaves(id, staff);
        } else if (writing) {
            presence.writes(id, staff);
        }
        return Map.of("words", words(presence, messages, id, staff), "version", String.valueOf(draft.version()));
    }

    static String words(Presence presence, MessageSource messages, long id, Staff staff) {
        return presence.other(id, staff)
                .map(other -> messages.getMessage(
                        "editor.presence",
                        new Object[] {other.name(), other.minutes()},
                        staff.language().locale()))
                .orElse("");
    }
}
