package id.rinews.dossiers;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all dossiers. */
@Controller
class RelationListController {

    private static final int MOST = 2_000;

    private final RelationMenu relations;

    RelationListController(RelationMenu relations) {
        this.relations = relations;
    }

    @GetMapping({"/id/hubungan", "/es/relaciones", "/en/relations"})
    String show(Language language, Model model) {
        model.addAttribute("relations", relations.all(MOST, language));
        model.addAttribute("kind", "relations");
        model.addAttribute("section", Addresses.RELATIONS.path(language));
        model.addAttribute(
                "page", Page.of(Page.Area.RELATIONS, language, Addresses.everywhere(Addresses.RELATIONS::path)));
        return "archive/directory";
    }
}
