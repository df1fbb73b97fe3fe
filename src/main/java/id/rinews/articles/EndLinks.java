package id.rinews.articles;

import id.rinews.articles.ArticleView.EndLinkView;
import id.rinews.content.Reference;
import id.rinews.content.Teaser;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links below a story. */
@Component
class EndLinks {

    private final Dates dates;
    private final StoryTimes times;

    EndLinks(Dates dates, StoryTimes times) {
        this.dates = dates;
        this.times = times;
    }

    /** Those whose target is public, by its present headline; others as they were noted. */
    List<EndLinkView> of(List<EndLink> links, Map<Reference, Teaser> teasers, Language language) {
        return links.stream()
                .map(link -> end(link, teasers, language))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable EndLinkView end(EndLink link, Map<Reference, Teaser> teasers, Language language) {
        Reference target = link.target();
        if (target == null) {
            LocalDate checked = link.checkedOn();
            String when = checked == null ? "" : dates.day(checked, language);
            return new EndLinkView(
                    link.kind().name(),
                    link.title(),
                    link.url(),
                    link.language(),
                    times.source(link.publisher(), when, language),
                    true);
        }
        Teaser teaser = teasers.get(target);
        return teaser == null
                ? null
                : new EndLinkView(
                        link.kind().name(),
                        teaser.title(),
                        teaser.path(),
                        teaser.language().code(),
                        "",
                        false);
    }
}
