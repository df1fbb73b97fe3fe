package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That a story, as written or as readers see it, is about a pair, a topic, a person or an agreement, or shows a picture. */
@Entity
class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_seq")
    @SequenceGenerator(name = "mention_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    private boolean live;
    private @Nullable String pair;

    @Column(name = "topic_id")
    private @Nullable Long topic;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "agreement_id")
    private @Nullable Long agreement;

    @Column(name = "picture_id")
    private @Nullable Long picture;

    protected Mention() {}

    private Mention(
            long article,
            boolean live,
            @Nullable String pair,
            @Nullable Long topic,
            @Nullable Long person,
            @Nullable Long agreement,
            @Nullable Long picture) {
        this.article = article;
        this.live = live;
        this.pair = pair;
        this.topic = topic;
        this.person = person;
        this.agreement = agreement;
        this.picture = picture;
    }

    /** All that a manuscript mentions, one row each; of agreements and pictures those that are known. */
    static List<Mention> of(long article, boolean live, Manuscript text, Set<Reference> known) {
        return Stream.of(
                        text.pairs().stream().map(p -> new Mention(article, live, p.slug(), null, null, null, null)),
                        text.topics().stream().map(t -> new Mention(article, live, null, t, null, null, null)),
                        text.people().stream().map(p -> new Mention(article, live, null, null, p, null, null)),
                        text.citedAgreements().stream()
                                .filter(a -> known.contains(new Reference(Kind.AGREEMENT, a)))
                                .map(a -> new Mention(article, live, null, null, null, a, null)),
                        text.pictures().stream()
                                .filter(p -> known.contains(new Reference(Kind.MEDIA, p)))
                                .map(p -> new Mention(article, live, null, null, null, null, p)))
                .flatMap(m -> m)
                .toList();
    }
}
