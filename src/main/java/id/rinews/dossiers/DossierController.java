package id.rinews.dossiers;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Dates dates;

    DossierController(Dossiers dossiers, ListTitles titles, Dates dates) {
        this.dossiers = dossiers;
        this.titles = titles;
        this.dates = dates;
    }

    @GetMapping({"/id/hubungan/{pair}", "/es/relaciones/{pair}", "/en/relations/{pair}"})
    ModelAndView show(
            @PathVariable("pair") String slug,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(required = false) @Nullable String until,
            Language language) {
        CountryPair pair = CountryPair.of(slug).orElseThrow(() -> new NotFound("relation " + slug));
        if (until != null) {
            return older(pair, until, language);
        }
        Dossier dossier = dossiers.read(pair, Paging.number(page), language);
        return slug.equals(pair.slug()) ? page(pair, dossier, language) : moved(pair, dossier.paging(), language);
    }

    /** A stretch of the timeline; what is no day, or a day before everything, leads to the dossier. */
    private ModelAndView older(CountryPair pair, String until, Language language) {
        Optional<LocalDate> day = FuzzyDate.parse(until)
                .filter(date -> date.precision() == FuzzyDate.Precision.DAY)
                .map(FuzzyDate::firstDay);
        if (day.isEmpty()) {
            return moved(pair, language);
        }
        Dossier dossier = dossiers.read(pair, day.get(), language);
        String query = "?until=" + day.get();
        Page page = Page.of(
                        Page.Area.RELATIONS,
                        language,
                        Addresses.everywhere(edition -> Addresses.RELATIONS.path(edition, pair.slug()) + query))
                .unlisted(dossier.pair().path() + query);
        String title =
                titles.say("dossier.title.until", language, dossier.pair().name(), dates.day(day.get(), language));
        return page(dossier, page, title);
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
        String name = dossier.pair().name();
        String title = dossier.isFirstPage()
                ? titles.say("dossier.title", language, name)
                : titles.say(
                        "dossier.title.page", language, name, dossier.paging().page());
        return page(dossier, described.at(dossier.paging()), title);
    }

    private static ModelAndView page(Dossier dossier, Page page, String title) {
        return new ModelAndView("dossiers/dossier")
                .addObject("dossier", dossier)
                .addObject("page", page)
                .addObject("title", title);
    }

    /** {@code pe-id} is {@code id-pe}, where there is such a dossier. */
    private static ModelAndView moved(CountryPair pair, Language language) {
        return moved(Addresses.RELATIONS.path(language, pair.slug()));
    }

    private static ModelAndView moved(CountryPair pair, Paging paging, Language language) {
        return moved(paging.address(Addresses.RELATIONS.path(language, pair.slug())));
    }

    private static ModelAndView moved(String address) {
        RedirectView there = new RedirectView(address);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(there);
    }
}
