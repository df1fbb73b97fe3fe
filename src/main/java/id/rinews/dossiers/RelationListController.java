package id.rinews.dossiers;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Leaf;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all dossiers. */
@Controller
class RelationListController {

    private static final int SIZE = 100;

    private final RelationMenu relations;
    private final ListTitles titles;

    RelationListController(RelationMenu relations, ListTitles titles) {
        this.relations = relations;
        this.titles = titles;
    }

    @GetMapping({"/id/hubungan", "/es/relaciones", "/en/relations"})
    String show(@RequestParam(defaultValue = "1") String page, Language language, Model model) {
        Leaf<PairView> listed = Leaf.of(relations.all(language), Paging.number(page), SIZE);
        model.addAttribute("listed", listed);
        model.addAttribute(
                "title", titles.of(titles.say("title.relations", language), List.of(), listed.paging(), language));
        model.addAttribute("kind", "relations");
        model.addAttribute("section", Addresses.RELATIONS.path(language));
        model.addAttribute(
                "page",
                Page.of(Page.Area.RELATIONS, language, Addresses.everywhere(Addresses.RELATIONS::path))
                        .at(listed.paging()));
        return "archive/directory";
    }
}
