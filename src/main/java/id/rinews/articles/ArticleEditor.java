package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.content.StoryText;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** By which of two offsets the embargo is meant; null where its clock shows it but once. */
    private static @Nullable String twice(Draft draft) {
        Instant embargo = draft.embargoUntil();
        return embargo == null || Clocked.of(embargo, draft.text().timeZone()).offsetOfTwo() == null
                ? null
                : draft.text().timeZone().getRules().getOffset(embargo).getId();
    }

    /** Until when another edition keeps the story back; null where none does for longer than this one. */
    private @Nullable String held(Draft draft, Staff staff) {
        Instant until = draft.heldUntil();
        return until == null || until.equals(draft.embargoUntil())
                ? null
                : progress.moment(until, draft.text().timeZone(), draft.text(), staff.language());
    }

    /** The zones that are named already, so that no select shows another one for want of them. */
    private static List<String> zones(@Nullable ArticleForm form, @Nullable Draft draft, Staff staff) {
        return Stream.of(
                        draft == null ? "" : draft.text().timeZone().getId(),
                        form == null ? "" : form.timeZone(),
                        staff.zone().getId())
                .toList();
    }

    /** The form of a draft, or of a new story, with everything beside it. */
    void show(@Nullable Draft draft, Staff staff, Model model) {
        ArticleForm form = (ArticleForm) model.getAttribute("form");
        choices.put(zones(form, draft, staff), staff, model);
        model.addAttribute("draft", draft);
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
        model.addAttribute("embargoTwice", twice(draft));
        model.addAttribute("heldUntil", held(draft, staff));
        model.addAttribute("present", PresenceController.words(presence, messages, draft.id(), staff));
        model.addAttribute("progress", progress.of(draft, staff));
        model.addAttribute("obstacles", checks.of(draft, staff.language()));
        model.addAttribute("suggestions", draft.isEnded() ? List.of() : suggestions.of(draft));
        model.addAttribute("problems", story.problems());
        offer(draft, staff, model);
        model.addAttribute("words", story.words());
        model.addAttribute("minutes", story.minutes());
        model.addAttribute("tongues", siblings.of(List.of(draft.story())).get(draft.story()));
        Siblings.Source source = siblings.source(draft, staff.language());
        model.addAttribute("source", source);
        if (source != null) {
            choices.put(source, staff, model);
        }
        model.addAttribute("savedAt", dates.second(draft.savedAt(), staff.zone(), staff.language()));
        model.addAttribute(
                "publicPath",
                draft.slug() == null ? null : id.rinews.shared.Addresses.ARTICLES.path(draft.language(), draft.slug()));
    }

    /** What is put forward, and what was left before. */
    private void offer(Draft draft, Staff staff, Model model) {
        Map<Boolean, List<WireOffer>> byLeft = draft.isEnded()
                ? Map.of()
                : offers.offers(draft, staff.language()).stream()
                        .collect(Collectors.partitioningBy(
                                one -> draft.leftOffers().contains(one.key())));
        model.addAttribute("offers", byLeft.getOrDefault(false, List.of()));
        model.addAttribute("leftOffers", byLeft.getOrDefault(true, List.of()));
    }

    ModelAndView refused(ArticleForm form, @Nullable Draft draft, Staff staff) {
        return again(form, draft, staff, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What a story does not take: everything stands in the form still, and where the story is shut, in that of a new one. */
    ModelAndView refused(ArticleForm form, BindingResult errors, Outcome outcome, Draft draft, Staff staff) {
        String message = Objects.requireNonNull(outcome.message());
        if (outcome.field() == null) {
            errors.reject(message);
        } else {
            errors.rejectValue(outcome.field(), message);
        }
        return again(form, outcome.isShut() ? null : draft, staff, outcome.status())
                .addObject("shut", outcome.isShut());
    }

    /** The same form with empty rows to go on with; nothing is saved. */
    ModelAndView grown(ArticleForm form, @Nullable Draft draft, Staff staff) {
        return again(form, draft, staff, HttpStatus.OK);
    }

    /** Both texts side by side, and a form that goes on from the newest save. */
    ModelAndView stale(ArticleForm form, Draft now, List<Dispute> disputes, HttpStatus status, Staff staff) {
        ModelAndView page = again(form, now, staff, status);
        page.addObject("theirs", now.text());
        page.addObject("disputes", disputes);
        page.addObject("erred", status == HttpStatus.UNPROCESSABLE_CONTENT); // a merge left something unchosen
        page.addObject("ownHand", Objects.equals(now.lastHand(), staff.id()));
        page.addObject(
                "theirName",
                now.lastHand() == null ? "" : newsroom.name(now.lastHand()).orElse(""));
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
}
