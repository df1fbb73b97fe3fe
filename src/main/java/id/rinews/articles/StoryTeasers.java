package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.StoryText;
import id.rinews.content.Teaser;
import id.rinews.content.TeaserSource;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a story leads to, as its readers are shown it. */
@Component
class StoryTeasers {

    private final List<TeaserSource> sources;

    StoryTeasers(List<TeaserSource> sources) {
        this.sources = sources;
    }

    /** Everything that the story leads to or cites. */
    static Set<Reference> wanted(Manuscript text, StoryText story) {
        Set<Reference> wanted = new LinkedHashSet<>(story.references());
        text.agreements().forEach(id -> wanted.add(new Reference(Kind.AGREEMENT, id)));
        text.links().stream().map(EndLink::target).filter(Objects::nonNull).forEach(wanted::add);
        return wanted;
    }

    /** One statement a kind; what is not public is left out. @param related live editions that are known already */
    Map<Reference, Teaser> of(Set<Reference> wanted, List<Edition> related, Edition edition) {
        Map<Reference, Teaser> teasers = new HashMap<>();
        put(teasers, Kind.ARTICLE, ArticleTeasers.among(related, ids(wanted, Kind.ARTICLE), edition.language()));
        for (TeaserSource source : sources) {
            if (source.kind() != Kind.ARTICLE) {
                put(
                        teasers,
                        source.kind(),
                        source.teasers(ids(wanted, source.kind()), edition.language(), edition.day()));
            }
        }
        return teasers;
    }

    /** What the story leads to and readers are not shown, pictures apart. */
    Set<Reference> hidden(Manuscript text, Language reader, LocalDate day) {
        Set<Reference> hidden = wanted(text, text.text());
        hidden.removeIf(reference -> reference.kind() == Kind.MEDIA);
        for (TeaserSource source : sources) {
            List<Long> asked = ids(hidden, source.kind());
            if (!asked.isEmpty()) {
                source.teasers(asked, reader, day)
                        .keySet()
                        .forEach(id -> hidden.remove(new Reference(source.kind(), id)));
            }
        }
        return hidden;
    }

    private static void put(Map<Reference, Teaser> teasers, Kind kind, Map<Long, Teaser> found) {
        found.forEach((id, teaser) -> teasers.put(new Reference(kind, id), teaser));
    }

    static List<Long> ids(Set<Reference> wanted, Kind kind) {
        return wanted.stream().filter(r -> r.kind() == kind).map(Reference::id).toList();
    }
}
