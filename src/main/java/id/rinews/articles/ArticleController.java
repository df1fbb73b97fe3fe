package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import id.rinews.shared.Page.Area;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A story, and its public history. */
@Controller
class ArticleController {

    private final LiveArticles articles;
    private final ArticlePage page;
    private final StoryData data;

    ArticleController(LiveArticles articles, ArticlePage page, StoryData data) {
        this.articles = articles;
        this.page = page;
        this.data = data;
    }

    @GetMapping({"/id/berita/{slug}", "/es/noticias/{slug}", "/en/news/{slug}"})
    Object show(Language language, @PathVariable String slug, Model model) {
        return answer(language, slug, "articles/show", Addresses.ARTICLES::path, model);
    }

    @GetMapping({"/id/berita/{slug}/riwayat", "/es/noticias/{slug}/historial", "/en/news/{slug}/history"})
    Object index(Language language, @PathVariable String slug, Model model) {
        return answer(language, slug, "articles/history", Addresses::history, model);
    }

    private Object answer(
            Language language, String slug, String view, BiFunction<Language, String, String> address, Model model) {
        Found found = articles.find(language, slug);
        return switch (found) {
            case Found.Live(var edition) -> print(edition, null, view, model);
            case Found.Withdrawn withdrawn -> print(withdrawn.edition(), withdrawn, view, model);
            case Found.Retracted retracted -> throw page.gone(retracted);
            case Found.Moved(var to, var newest) -> moved(address.apply(to, newest));
            case Found.Absent() -> throw new NotFound("story " + slug);
        };
    }

    private String print(Edition edition, Found.@Nullable Withdrawn withdrawn, String view, Model model) {
        ArticlePage.Printed printed = page.print(edition, withdrawn);
        Page story = new Page(
                        edition.language(),
                        Area.ARTICLES,
                        edition.path(),
                        printed.editions(),
                        edition.text().standfirst(),
                        withdrawn == null,
                        edition.path())
                .withEnded(printed.ended());
        Page shell = view.equals("articles/show") ? story : history(story);
        model.addAttribute("page", shell);
        model.addAttribute("story", printed.view());
        if (shell.indexed()) {
            model.addAttribute("data", data.of(edition, printed.view()));
        }
        return view;
    }

    /** Its languages are those of the story, and each leads to the history that is written in it. */
    private static Page history(Page story) {
        Map<Language, String> editions = new EnumMap<>(Language.class);
        story.editions().forEach((language, path) -> editions.put(language, Addresses.historyOf(path, language)));
        return new Page(
                        story.language(),
                        story.area(),
                        story.path(),
                        editions,
                        story.description(),
                        false,
                        editions.get(story.language()))
                .withEnded(story.ended());
    }

    private static View moved(String path) {
        RedirectView redirect = new RedirectView(path, false, true, false);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return redirect;
    }
}
