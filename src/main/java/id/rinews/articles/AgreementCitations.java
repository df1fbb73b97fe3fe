package id.rinews.articles;

import id.rinews.content.Citations;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The stories that cite an agreement, one edition each. */
@Component
class AgreementCitations implements Citations {

    private static final int EDITIONS = Language.values().length;
    private final LiveArticles live;

    AgreementCitations(LiveArticles live) {
        this.live = live;
    }

    @Override
    public List<Citing> citing(Reference target, Language reader, int limit) {
        if (target.kind() != Kind.AGREEMENT) {
            return List.of();
        }
        Map<Long, Edition> stories = new LinkedHashMap<>();
        for (Edition edition : live.citingAgreement(target.id(), limit * EDITIONS)) {
            stories.merge(edition.story(), edition, (a, b) -> b.language() == reader ? b : a);
        }
        return stories.values().stream()
                .limit(limit)
                .map(e -> new Citing(ArticleTeasers.of(e), e.day()))
                .toList();
    }
}
