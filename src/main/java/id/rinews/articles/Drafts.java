package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk reads of articles, public or not. */
@Service
@Transactional(readOnly = true)
class Drafts {

    static final int A_PAGE = 25;
    private static final PageRequest SHORT = PageRequest.of(0, 8);

    private final Articles articles;
    private final Revisions revisions;

    Drafts(Articles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    Draft find(long id) {
        Article article = articles.findById(id).orElseThrow(() -> new NotFound("article " + id));
        return Draft.of(article, live(article));
    }

    private @Nullable Revision live(Article article) {
        Long live = article.liveRevision();
        return live == null ? null : revisions.findById(live).orElse(null);
    }

    Page<Draft> search(@Nullable ArticleStatus status, @Nullable Language language, String words, int page) {
        return articles.search(status, language, Headlines.key(words), PageRequest.of(page, A_PAGE))
                .map(a -> Draft.of(a, null));
    }

    /** The editions of the stories of these drafts, by story. */
    Map<Language, Draft> editions(long story) {
        Map<Language, Draft> editions = new java.util.EnumMap<>(Language.class);
        articles.findByStory(story).forEach(a -> editions.put(a.language(), Draft.of(a, null)));
        return editions;
    }

    List<Draft> mine(long account) {
        return drafts(articles.draftsOf(account, SHORT));
    }

    List<Draft> lastSaved() {
        return drafts(articles.lastSaved(SHORT));
    }

    List<Draft> withOpenLinks() {
        return drafts(articles.withOpenLinks(SHORT));
    }

    /** The stories that carry these headlines, in the given language first, by headline as asked. */
    Map<String, Reference> byHeadline(Collection<String> headlines, Language language, long except) {
        Map<String, Reference> found = new HashMap<>();
        List<Article> candidates = headlines.isEmpty()
                ? List.of()
                : articles.findByHeadlines(
                        headlines.stream().map(Headlines::key).toList(), PageRequest.of(0, 100));
        for (String headline : headlines) {
            best(candidates, Headlines.key(headline), language, except)
                    .ifPresent(a -> found.put(headline, new Reference(Kind.ARTICLE, a.id())));
        }
        return found;
    }

    private static Optional<Article> best(List<Article> candidates, String key, Language language, long except) {
        List<Article> same = candidates.stream()
                .filter(a -> a.id() != except
                        && !key.isEmpty()
                        && Headlines.key(a.manuscript().headline()).equals(key))
                .toList();
        return same.stream()
                .filter(a -> a.language() == language && a.isPublicOnce())
                .findFirst()
                .or(() -> same.stream().filter(Article::isPublicOnce).findFirst())
                .or(() -> same.stream().findFirst());
    }

    private static List<Draft> drafts(List<Article> found) {
        return found.stream().map(a -> Draft.of(a, null)).toList();
    }
}
