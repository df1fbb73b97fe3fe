package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Dates;
import id.rinews.shared.Forbidden;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links that show a text to somebody without an account. */
@Controller
@RequestMapping("/desk/articles/{id}/preview-link")
class PreviewLinkController {

    private final PreviewDesk desk;
    private final PreviewLinks links;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Staffing staffing;
    private final PortalSettings portal;
    private final Dates dates;
    private final Clock clock;

    PreviewLinkController(
            PreviewDesk desk,
            PreviewLinks links,
            Revisions revisions,
            Drafts drafts,
            Staffing staffing,
            PortalSettings portal,
            Dates dates,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.revisions = revisions;
        this.drafts = drafts;
        this.staffing = staffing;
        this.portal = portal;
        this.dates = dates;
        this.clock = clock;
    }

    /** @param open whether it still leads anywhere */
    record Row(int number, int revision, String by, String made, String expires, boolean open) {}

    @GetMapping
    String index(@PathVariable long id, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            throw new Forbidden("Reporters show their own stories");
        }
        List<Row> rows = links.findByArticleOrderByNumberDesc(id).stream()
                .map(link -> row(link, staff))
                .toList();
        model.addAttribute("draft", draft);
        model.addAttribute("embargoed", draft.isEmbargoedAt(clock.instant()));
        model.addAttribute("rows", rows);
        return "articles/desk/preview-link";
    }

    private Row row(PreviewLink link, Staff staff) {
        Long maker = link.madeBy();
        return new Row(
                link.number(),
                revisions.findById(link.revision()).orElseThrow().number(),
                maker == null ? "" : staffing.name(maker).orElse(""),
                dates.moment(link.madeAt(), staff.zone(), List.of(), staff.language()),
                dates.moment(link.expiresAt(), staff.zone(), List.of(), staff.language()),
                link.isOpenAt(clock.instant()));
    }

    @PostMapping
    ModelAndView create(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        flash.addFlashAttribute("address", portal.address("/preview/" + desk.make(id, staff)));
        return Redirects.to("/desk/articles/%d/preview-link".formatted(id));
    }

    @PostMapping("/{number:[0-9]{1,6}}/revocation")
    ModelAndView delete(@PathVariable long id, @PathVariable int number, Staff staff, RedirectAttributes flash) {
        desk.revoke(id, number, staff);
        flash.addFlashAttribute("notice", "preview.revoked");
        return Redirects.to("/desk/articles/%d/preview-link".formatted(id));
    }
}
