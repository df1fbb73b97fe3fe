package id.rinews.dossiers;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The dossier of two countries, for everybody. */
@Controller
class DossierController {

    private final Dossiers dossiers;
    private final ListTitles titles;

    DossierController(Dossiers dossiers, ListTitles titles) {
        this.dossiers = dossiers;
        this.titles = titles;
    }

    @GetMapping({"/id/hubungan/{pair}", "/es/relaciones/{pair}", "/en/relations/{pair}"})
    ModelAndView show(
            @PathVariable("pair") String slug, @RequestParam(defaultValue = "1") String page, Language language) {
        CountryPair pair = CountryPair.of(slug).orElseThrow(() -> new NotFound("relation " + slug));
        Dossier dossier = dossiers.read(pair, Paging.number(page), language);
        return slug.equals(pair.slug()) ? page(pair, dossier, language) : moved(pair, language);
    }

    private ModelAndView page(CountryPair pair, Dossier dossier, Language language) {
        Page page = Page.of(
                Page.Area.RELATIONS,
                language,
                Addresses.everywhere(edition -> Addresses.RELATIONS.path(edition, pair.slug())));
        Page described = page.describedAs(
                dossier.summary() == null
                        ? titles.say(
                                "dossier.description", language, dossier.pair().name())
                        : dossier.summary().text());
        return new ModelAndView("dossiers/dossier")
                .addObject("dossier", dossier)
                .addObject("page", described.at(dossier.paging()));
    }

    /** {@code pe-id} is {@code id-pe}, where there is such a dossier. */
    private static ModelAndView moved(CountryPair pair, Language language) {
        RedirectView there = new RedirectView(Addresses.RELATIONS.path(language, pair.slug()));
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(there);
    }
}
