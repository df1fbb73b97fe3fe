package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One agreement, for everybody. */
@Controller
class AgreementController {

    private final LiveAgreements agreements;
    private final AgreementPages pages;

    AgreementController(LiveAgreements agreements, AgreementPages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @GetMapping({"/id/perjanjian/{slug}", "/es/acuerdos/{slug}", "/en/agreements/{slug}"})
    ModelAndView show(@PathVariable String slug, Language language) {
        return switch (agreements.find(slug)) {
            case LiveAgreements.Live(var publication) -> page(publication, language);
            case LiveAgreements.Moved(var newest) -> moved(Addresses.AGREEMENTS.path(language, newest));
            case LiveAgreements.Absent() -> throw new NotFound("agreement " + slug);
        };
    }

    private ModelAndView page(Publication publication, Language language) {
        AgreementView view = pages.view(publication.id(), publication.particulars(), language);
        Page page = Page.of(
                Page.Area.AGREEMENTS,
                language,
                Addresses.everywhere(edition -> Addresses.AGREEMENTS.path(edition, publication.slug())));
        return new ModelAndView("agreements/agreement")
                .addObject("agreement", view)
                .addObject("register", Addresses.AGREEMENTS.path(language))
                .addObject("topics", pages.topics(publication.particulars(), language))
                .addObject("relations", pages.relations(publication, language))
                .addObject("related", agreements.related(publication, language))
                .addObject("history", agreements.history(publication, language))
                .addObject("events", pages.events(publication, language))
                .addObject("stories", pages.stories(publication, language))
                .addObject(
                        "page",
                        view.summary() == null
                                ? page
                                : page.describedAs(view.summary().text()));
    }

    private static ModelAndView moved(String path) {
        RedirectView there = new RedirectView(path);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(there);
    }
}
