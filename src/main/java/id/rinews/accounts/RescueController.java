package id.rinews.accounts;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent when the session had ended, to be read and sent again. */
@Controller
class RescueController {

    /** What a story form's fields are called on its page; any other keeps its own name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("language", "editor.edition"),
            Map.entry("headline", "editor.headline"),
            Map.entry("standfirst", "editor.standfirst"),
            Map.entry("slug", "editor.slug"),
            Map.entry("pair", "editor.pair"),
            Map.entry("place", "editor.place"),
            Map.entry("date", "editor.date"),
            Map.entry("timeZone", "editor.timeZone"),
            Map.entry("body", "editor.body"),
            Map.entry("genre", "editor.genre"),
            Map.entry("topics", "editor.topics"),
            Map.entry("agreements", "editor.agreements"),
            Map.entry("people", "editor.people"),
            Map.entry("credits.role", "editor.role"),
            Map.entry("credits.name", "editor.name"),
            Map.entry("links.target", "editor.link.target"),
            Map.entry("links.title", "editor.link.title"),
            Map.entry("links.url", "editor.link.url"),
            Map.entry("links.publisher", "editor.link.publisher"),
            Map.entry("embargoUntil", "editor.embargo"),
            Map.entry("note", "review.note"),
            Map.entry("reason", "end.reason"));

    private static final Set<String> TECHNICAL = Set.of("version", "once", "lost", "offer", "action", "from");

    private final MessageSource messages;

    RescueController(MessageSource messages) {
        this.messages = messages;
    }

    /** @param name as the form's page calls it, where that is known */
    record Row(String name, List<String> values) {}

    @GetMapping("/desk/rescue")
    String show(HttpSession session, Staff staff, Model model) {
        Optional<Rescued> kept = Rescued.in(session, staff);
        if (kept.isEmpty()) {
            return "redirect:/desk";
        }
        kept.get().show();
        model.addAttribute("kept", kept.get());
        model.addAttribute("rows", rows(kept.get(), staff));
        return "accounts/rescue";
    }

    private List<Row> rows(Rescued kept, Staff staff) {
        return kept.fields().entrySet().stream()
                .filter(field -> !TECHNICAL.contains(field.getKey())
                        && field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(field -> new Row(name(field.getKey(), staff), field.getValue()))
                .toList();
    }

    private String name(String field, Staff staff) {
        String key = NAMES.get(field.replaceAll("\\[[^]]*]", ""));
        return key == null
                ? field
                : messages.getMessage(key, null, staff.language().locale());
    }
}
