package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.shared.Folding;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk reads of articles, public or not. */
@Service
@Transactional(readOnly = true)
class Drafts {

    private static final PageRequest SHORT = PageRequest.of(0, 10);

    private final Articles articles;
    private final Revisions revisions;
    private final Schedules schedules;
    private final Embargoes embargoes;

    Drafts(Articles articles, Revisions revisions, Schedules schedules, Embargoes embargoes) {
        this.articles = articles;
        this.revisions = revisions;
        this.schedules = schedules;
        this.embargoes = embargoes;
    }

    Draft find(long id) {
        Article article = articles.findById(id).orElseThrow(() -> new NotFound("article " + id));
        return Draft.of(article, live(article), embargoes.of(article));
    }

    private @Nullable Revision live(Article article) {
        Long live = article.liveRevision();
        return live == null ? null : revisions.findById(live).orElse(null);
    }

    /** What a filter shows, the last saved first. @param page counted from 0 */
    Page<Draft> search(StoryFilter filter, int page, int size) {
        return articles.search(
                        filter.status(),
                        filter.language(),
                        filter.pair() == null ? "" : filter.pair().slug(),
                        Folding.of(filter.q()),
                        Folding.of(filter.reporter()),
                        PageRequest.of(page, size))
                .map(Drafts::listed);
    }

    /** The editions of the stories of these drafts, by story. */
    Map<Language, Draft> editions(long story) {
        Map<Language, Draft> editions = new java.util.EnumMap<>(Language.class);
        articles.findByStory(story).forEach(a -> editions.put(a.language(), listed(a)));
        return editions;
    }

    List<Draft> mine(long account) {
        return drafts(articles.draftsOf(account, SHORT));
    }

    List<Draft> lastSaved() {
        return drafts(articles.lastSaved(SHORT));
    }

    /** What waits for a reviewer, the longest first. */
    List<Draft> submitted() {
        return drafts(articles.submitted(SHORT));
    }

    /** What is to be published, and what should have been, the next first. */
    Map<Schedule, Draft> scheduled() {
        List<Schedule> next = schedules.next(Limit.of(20));
        Map<Long, Draft> found = drafts(
                        articles.findByIdIn(next.stream().map(Schedule::article).toList()))
                .stream()
                .collect(Collectors.toMap(Draft::id, draft -> draft));
        Map<Schedule, Draft> scheduled = new LinkedHashMap<>();
        next.forEach(schedule ->
                Optional.ofNullable(found.get(schedule.article())).ifPresent(draft -> scheduled.put(schedule, draft)));
        return scheduled;
    }

    /** Translations whose source has moved on. */
    List<Draft> behind() {
        return drafts(articles.behind(SHORT));
    }

    List<Draft> withOpenLinks() {
        return drafts(articles.withOpenLinks(SHORT));
    }

    /** The stories that carry these headlines, in the given language first, by headline as asked. */
    Map<String, Reference> byHeadline(Collection<String> headlines, Language language, long except) {
        Map<String, Reference> found = new HashMap<>();
        List<Article> candidates = headlines.isEmpty()
                ? List.of()
                : articles.findByHeadlines(headlines.stream().map(Folding::of).toList(), PageRequest.of(0, 100));
        for (String headline : headlines) {
            best(candidates, Folding.of(headline), language, except)
                    .ifPresent(a -> found.put(headline, new Reference(Kind.ARTICLE, a.id())));
        }
        return found;
    }

    private static Optional<Article> best(List<Article> candidates, String key, Language language, long except) {
        List<Article> same = candidates.stream()
                .filter(a -> a.id() != except
                        && !key.isEmpty()
                        && Folding.of(a.manuscript().headline()).equals(key))
                .toList();
        return same.stream()
                .filter(a -> a.language() == language && a.isPublicOnce())
                .findFirst()
                .or(() -> same.stream().filter(Article::isPublicOnce).findFirst())
                .or(() -> same.stream().findFirst());
    }

    private static List<Draft> drafts(List<Article> found) {
        return found.stream().map(Drafts::listed).toList();
    }

    /** As lists show it, which tell nothing of what is live, nor of its other editions. */
    private static Draft listed(Article article) {
        return Draft.of(article, null, article.embargoUntil());
    }
}
