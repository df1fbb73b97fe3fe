package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.Teaser;
import id.rinews.content.TeaserSource;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What links to stories show: the current headline, in the reader's language where that edition is live. */
@Component
class ArticleTeasers implements TeaserSource {

    private final LiveArticles live;

    ArticleTeasers(LiveArticles live) {
        this.live = live;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public Map<Long, Teaser> teasers(Collection<Long> ids, Language reader, LocalDate asOf) {
        return ids.isEmpty() ? Map.of() : among(live.editionsOf(List.of(), ids), ids, reader);
    }

    /** Those of the ids that are live, each shown by its sibling in the reader's language if there is one. */
    static Map<Long, Teaser> among(List<Edition> editions, Collection<Long> ids, Language reader) {
        Map<Long, Teaser> teasers = new HashMap<>();
        for (Edition edition : editions) {
            if (ids.contains(edition.id())) {
                teasers.put(edition.id(), of(inLanguage(editions, edition, reader)));
            }
        }
        return teasers;
    }

    private static Edition inLanguage(List<Edition> editions, Edition edition, Language reader) {
        return editions.stream()
                .filter(e -> e.story() == edition.story() && e.language() == reader)
                .findFirst()
                .orElse(edition);
    }

    static Teaser of(Edition edition) {
        return new Teaser(
                new Reference(Kind.ARTICLE, edition.id()),
                edition.language(),
                edition.text().headline(),
                edition.path(),
                edition.publishedAt(),
                edition.text().timeZone(),
                null);
    }
}
