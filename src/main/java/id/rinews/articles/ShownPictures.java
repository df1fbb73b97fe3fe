package id.rinews.articles;

import id.rinews.content.PictureUses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which stories show a picture, as their lead or in their text. */
@Component
@Transactional(readOnly = true)
class ShownPictures implements PictureUses {

    private final LiveArticles live;
    private final Mentions mentions;
    private final Articles articles;
    private final Revisions revisions;

    ShownPictures(LiveArticles live, Mentions mentions, Articles articles, Revisions revisions) {
        this.live = live;
        this.mentions = mentions;
        this.articles = articles;
        this.revisions = revisions;
    }

    @Override
    public boolean isPublic(long picture) {
        return live.isShown(picture);
    }

    @Override
    public Map<Long, Long> stories(Collection<Long> pictures) {
        return pictures.isEmpty()
                ? Map.of()
                : mentions.stories(pictures).stream()
                        .collect(Collectors.toMap(Mentions.Shows::picture, Mentions.Shows::stories));
    }

    @Override
    public List<Use> uses(long picture, int most) {
        return articles.showing(picture, Limit.of(most)).stream()
                .map(a -> new Use(a.id(), a.language(), a.manuscript().headline()))
                .toList();
    }

    @Override
    public boolean isKept(long picture) {
        return revisions.mayShow(picture, "%media:" + picture + "%").stream()
                .anyMatch(revision -> revision.manuscript().pictures().contains(picture));
    }
}
