package id.rinews.articles;

import id.rinews.content.ReadAlso;
import id.rinews.countries.Countries;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rows that follow from a manuscript: its links, what it mentions, as written and as readers see it, and who made it. */
@Component
class Traces {

    private final RelatedLinks links;
    private final Mentions mentions;
    private final Contributions contributions;
    private final Countries countries;

    Traces(RelatedLinks links, Mentions mentions, Contributions contributions, Countries countries) {
        this.links = links;
        this.mentions = mentions;
        this.contributions = contributions;
        this.countries = countries;
    }

    void working(long article, Manuscript text) {
        text.pairs().forEach(countries::ensure);
        links.deleteOf(article);
        links.saveAll(links(article, text));
        mention(article, false, text);
    }

    void live(long article, Manuscript text) {
        mention(article, true, text);
        credit(article, text);
    }

    /** Enters a live story under the names of its credits. */
    void credit(long article, Manuscript text) {
        contributions.deleteOf(article);
        contributions.saveAll(Contribution.of(article, text));
    }

    void nothingLive(long article) {
        mentions.deleteOf(article, true);
        contributions.deleteOf(article);
    }

    private void mention(long article, boolean live, Manuscript text) {
        mentions.deleteOf(article, live);
        mentions.saveAll(Mention.of(article, live, text));
    }

    private static List<RelatedLink> links(long article, Manuscript text) {
        List<RelatedLink> rows = new ArrayList<>();
        for (ReadAlso also : text.text().readAlsos()) {
            rows.add(new RelatedLink(
                    article,
                    RelatedLink.Placement.INLINE,
                    rows.size(),
                    LinkKind.READ_ALSO,
                    also.target(),
                    also.headline().substring(0, Math.min(300, also.headline().length()))));
        }
        for (EndLink link : text.links()) {
            rows.add(new RelatedLink(article, RelatedLink.Placement.END, rows.size(), link));
        }
        return rows;
    }
}
