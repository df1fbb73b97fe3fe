package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.media.Pictures;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which of the articles, agreements and pictures that a text refers to there are, public or not. */
@Component
class Targets {

    private final Articles articles;
    private final AgreementOptions agreements;
    private final Pictures pictures;

    Targets(Articles articles, AgreementOptions agreements, Pictures pictures) {
        this.articles = articles;
        this.agreements = agreements;
        this.pictures = pictures;
    }

    /** At most three statements, whatever the number. */
    Set<Reference> known(Collection<Reference> asked) {
        Set<Reference> known = new HashSet<>();
        List<Long> stories = ids(asked, Kind.ARTICLE);
        if (!stories.isEmpty()) {
            articles.known(stories).forEach(id -> known.add(new Reference(Kind.ARTICLE, id)));
        }
        agreements.known(ids(asked, Kind.AGREEMENT)).forEach(id -> known.add(new Reference(Kind.AGREEMENT, id)));
        pictures.known(ids(asked, Kind.MEDIA)).forEach(id -> known.add(new Reference(Kind.MEDIA, id)));
        return known;
    }

    private static List<Long> ids(Collection<Reference> asked, Kind kind) {
        return asked.stream()
                .filter(reference -> reference.kind() == kind)
                .map(Reference::id)
                .distinct()
                .toList();
    }
}
