package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.content.StoryText;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the desk's story pages show: the form with its choices, the checks, the offers, the list. */
@Component
class ArticleEditor {

    static final String ADD_CREDIT = "add-credit";
    static final String ADD_LINK = "add-link";

    private final Drafts drafts;
    private final WireOffers offers;
    private final EditorChoices choices;
    private final Countries countries;
    private final Staffing newsroom;
    private final Siblings siblings;
    private final Presence presence;
    private final MessageSource messages;
    private final RevisionPages pages;
    private final Checks checks;
    private final Suggestions suggestions;
    private final Progress progress;
    private final Dates dates;

    ArticleEditor(
            Drafts drafts,
            WireOffers offers,
            EditorChoices choices,
            Countries countries,
            Staffing newsroom,
            Siblings siblings,
            Presence presence,
            MessageSource messages,
            RevisionPages pages,
            Checks checks,
            Suggestions suggestions,
            Progress progress,
            Dates dates) {
        this.drafts = drafts;
        this.offers = offers;
        this.choices = choices;
        this.countries = countries;
        this.newsroom = newsroom;
        this.siblings = siblings;
        this.presence = presence;
        this.messages = messages;
        this.pages = pages;
        this.checks = checks;
        this.suggestions = suggestions;
        this.progress = progress;
        this.dates = dates;
    }

    static boolean addsRow(String action) {
        return action.equals(ADD_CREDIT) || action.equals(ADD_LINK);
    }

    void blank(Staff staff, Model model) {
        List<String> only = countries.pairs().size() == 1
                ? countries.pairs().stream().map(CountryPair::slug).toList()
                : List.of();
        model.addAttribute("form", empty(staff, only));
        show(null, staff, model);
    }

    private static ArticleForm empty(Staff staff, List<String> pairs) {
        return new ArticleForm(
                staff.language().code(),
                "",
                "",
                "",
                pairs,
                "",
                "",
                staff.zone().getId(),
                "",
                Genre.NEWS.name(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                "");
    }

    /** The form of a draft, or of a new story, with everything beside it. */
    void show(@Nullable Draft draft, Staff staff, Model model) {
        choices.put(staff, model);
        model.addAttribute("draft", draft);
        ArticleForm form = (ArticleForm) model.getAttribute("form");
        choices.put(form == null ? null : form.picture(), model);
        List<String> chosen = form == null ? List.of() : form.pair();
        model.addAttribute(
                "pairViews",
                chosen.stream()
                        .flatMap(s -> CountryPair.of(s).stream())
                        .map(p -> countries.view(p, staff.language()))
                        .toList());
        if (draft == null) {
            model.addAttribute("once", UUID.randomUUID().toString());
            return;
        }
        StoryText story = draft.text().text();
        model.addAttribute("present", PresenceController.words(presence, messages, draft.id(), staff));
        model.addAttribute("progress", progress.of(draft, staff));
        model.addAttribute("obstacles", checks.of(draft, staff.language()));
        model.addAttribute("suggestions", draft.isEnded() ? List.of() : suggestions.of(draft));
        model.addAttribute("problems", story.problems());
        model.addAttribute("offers", draft.isEnded() ? List.of() : offers.offers(draft));
        model.addAttribute("words", story.words());
        model.addAttribute("minutes", story.minutes());
        model.addAttribute("tongues", siblings.of(List.of(draft.story())).get(draft.story()));
        Siblings.Source source = siblings.source(draft, staff.language());
        model.addAttribute("source", source);
        if (source != null) {
            choices.put(source, staff, model);
        }
        model.addAttribute("savedAt", dates.clock(draft.savedAt(), staff.zone(), staff.language()));
        model.addAttribute(
                "publicPath",
                draft.slug() == null ? null : id.rinews.shared.Addresses.ARTICLES.path(draft.language(), draft.slug()));
    }

    ModelAndView refused(ArticleForm form, @Nullable Draft draft, Staff staff) {
        return again(form, draft, staff, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same form with empty rows to go on with; nothing is saved. */
    ModelAndView grown(ArticleForm form, @Nullable Draft draft, Staff staff) {
        return again(form, draft, staff, HttpStatus.OK);
    }

    /** Both texts side by side, and a form that goes on from the newest save. */
    ModelAndView stale(ArticleForm form, Manuscript mine, Draft now, Staff staff) {
        ModelAndView page = again(form, now, staff, HttpStatus.CONFLICT);
        page.addObject("theirs", now.text());
        page.addObject(
                "differences",
                pages.compare(now.text(), mine, staff.language()).stream()
                        .filter(RevisionPages.Field::isChanged)
                        .toList());
        page.addObject(
                "theirName",
                now.savedBy() == null ? "" : newsroom.name(now.savedBy()).orElse(""));
        return page;
    }

    /** The text made of two, to be read once more and saved. */
    ModelAndView merged(ArticleForm form, Draft draft, Staff staff) {
        return again(form, draft, staff, HttpStatus.OK)
                .addObject("merged", true)
                .addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
    }

    private ModelAndView again(ArticleForm form, @Nullable Draft draft, Staff staff, HttpStatus status) {
        ModelAndView page = new ModelAndView("articles/desk/edit");
        org.springframework.ui.ExtendedModelMap model = new org.springframework.ui.ExtendedModelMap();
        model.addAttribute("form", form);
        show(draft, staff, model);
        model.remove("form");
        page.addAllObjects(model);
        page.setStatus(status);
        return page;
    }

    ModelAndView saved(long id, String action, RedirectAttributes flash) {
        if (action.equals("submit")) {
            return Redirects.to("/desk/articles/%d/submission".formatted(id));
        }
        flash.addFlashAttribute(
                "notice",
                action.equals("structure")
                        ? "article.structured"
                        : action.startsWith("also:") ? "article.also" : "article.saved");
        return Redirects.to("/desk/articles/" + id);
    }

    void list(String q, String status, String language, String page, Staff staff, Model model) {
        ArticleStatus state = Arrays.stream(ArticleStatus.values())
                .filter(s -> s.name().equals(status))
                .findFirst()
                .orElse(null);
        Language spoken = Language.of(language).orElse(null);
        int wanted = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        var found = drafts.search(state, spoken, q, wanted - 1);
        List<Draft> rows = found.getContent();
        Map<Long, String> names = newsroom.names(rows.stream()
                .map(Draft::savedBy)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        model.addAttribute(
                "rows",
                rows.stream()
                        .map(d -> ArticleRow.of(
                                d, d.savedBy() == null ? "" : names.getOrDefault(d.savedBy(), ""), dates, staff))
                        .toList());
        model.addAttribute(
                "tongues",
                siblings.of(rows.stream().map(Draft::story).distinct().toList()));
        model.addAttribute("count", found.getTotalElements());
        model.addAttribute("paging", new Paging(wanted, Math.max(1, found.getTotalPages())));
        model.addAttribute("q", q);
        model.addAttribute("status", state);
        model.addAttribute("spoken", spoken);
        model.addAttribute("statuses", ArticleStatus.values());
    }
}
