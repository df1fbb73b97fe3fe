package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "story_id")
    private @Nullable Long story;

    private @Nullable Instant publishedAt;
    private @Nullable LocalDate toldOn;
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
            @Nullable Shown shown,
            @Nullable String pair,
            @Nullable Long topic,
            @Nullable Long person,
            @Nullable Long agreement,
            @Nullable Long picture) {
        this.article = article;
        this.live = shown != null;
        if (shown != null) {
            this.story = shown.story();
            this.publishedAt = shown.publishedAt();
            this.toldOn = shown.toldOn();
        }
        this.pair = pair;
        this.topic = topic;
        this.person = person;
        this.agreement = agreement;
        this.picture = picture;
    }

    /**
     * What lists of live stories count and sort by.
     *
     * @param publishedAt for the first time
     * @param toldOn the day of the dateline, else of the first publication
     */
    record Shown(long story, Instant publishedAt, LocalDate toldOn) {}

    /** All that a manuscript mentions, one row each; of agreements and pictures those that are known. @param shown null for the working copy */
    static List<Mention> of(long article, @Nullable Shown shown, Manuscript text, Set<Reference> known) {
        return Stream.of(
                        text.pairs().stream().map(p -> new Mention(article, shown, p.slug(), null, null, null, null)),
                        text.topics().stream().map(t -> new Mention(article, shown, null, t, null, null, null)),
                        text.people().stream().map(p -> new Mention(article, shown, null, null, p, null, null)),
                        text.citedAgreements().stream()
                                .filter(a -> known.contains(new Reference(Kind.AGREEMENT, a)))
                                .map(a -> new Mention(article, shown, null, null, null, a, null)),
                        text.pictures().stream()
                                .filter(p -> known.contains(new Reference(Kind.MEDIA, p)))
                                .map(p -> new Mention(article, shown, null, null, null, null, p)))
                .flatMap(m -> m)
                .toList();
    }
}
