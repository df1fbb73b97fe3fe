package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.ReadAlso;
import id.rinews.content.Reference;
import id.rinews.countries.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that follow from a manuscript: its links, what it mentions, as written and as readers see it, and who made it. */
@Component
class Traces {

    private final RelatedLinks links;
    private final Mentions mentions;
    private final Contributions contributions;
    private final Targets targets;
    private final Countries countries;

    Traces(RelatedLinks links, Mentions mentions, Contributions contributions, Targets targets, Countries countries) {
        this.links = links;
        this.mentions = mentions;
        this.contributions = contributions;
        this.targets = targets;
        this.countries = countries;
    }

    void working(long article, Manuscript text) {
        text.pairs().forEach(countries::ensure);
        Set<Reference> known = known(text);
        links.deleteOf(article);
        links.saveAll(links(article, text, known));
        mention(article, null, text, known);
    }

    /** After it was published. @param text as readers see it */
    void live(Article article, Manuscript text) {
        LocalDate filed = text.filedOn();
        Mention.Shown shown = new Mention.Shown(
                article.story(),
                Objects.requireNonNull(article.firstPublishedAt()),
                filed != null ? filed : Objects.requireNonNull(article.publishedOn()));
        mention(article.id(), shown, text, known(text));
        credit(article, text);
    }

    /** Enters a live story under the names of its credits. */
    void credit(Article article, Manuscript text) {
        contributions.deleteOf(article.id());
        contributions.saveAll(Contribution.of(article, text));
    }

    void nothingLive(long article) {
        mentions.deleteOf(article, true);
        contributions.deleteOf(article);
    }

    /** What the text refers to and is there: a number that nothing answers to is as good as not written. */
    private Set<Reference> known(Manuscript text) {
        List<Reference> asked = new ArrayList<>(text.text().references());
        text.citedAgreements().forEach(id -> asked.add(new Reference(Kind.AGREEMENT, id)));
        text.pictures().forEach(id -> asked.add(new Reference(Kind.MEDIA, id)));
        text.links().stream().map(EndLink::target).filter(Objects::nonNull).forEach(asked::add);
        return targets.known(asked);
    }

    private void mention(long article, Mention.@Nullable Shown shown, Manuscript text, Set<Reference> known) {
        mentions.deleteOf(article, shown != null);
        mentions.saveAll(Mention.of(article, shown, text, known));
    }

    private static List<RelatedLink> links(long article, Manuscript text, Set<Reference> known) {
        List<RelatedLink> rows = new ArrayList<>();
        for (ReadAlso also : text.text().readAlsos()) {
            rows.add(new RelatedLink(
                    article,
                    RelatedLink.Placement.INLINE,
                    rows.size(),
                    LinkKind.READ_ALSO,
                    known.contains(also.target()) ? also.target() : null,
                    also.headline().substring(0, Math.min(300, also.headline().length()))));
        }
        for (EndLink link : text.links()) {
            if (link.target() != null && !known.contains(link.target())) {
                continue;
            }
            rows.add(new RelatedLink(article, RelatedLink.Placement.END, rows.size(), link));
        }
        return rows;
    }
}
