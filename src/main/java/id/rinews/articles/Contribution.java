package id.rinews.articles;

import id.rinews.content.CreditRole;
import id.rinews.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That a live story names somebody in its credits. */
@Entity
class Contribution {

    /** Of a name without a Latin letter or digit: no address can be made of it. */
    private static final String NONE = "0";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_seq")
    @SequenceGenerator(name = "contribution_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "story_id")
    private long story;

    private Instant publishedAt;
    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private CreditRole role;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    private Contribution(Article article, String slug, Credit credit) {
        this.article = article.id();
        this.story = article.story();
        this.publishedAt = Objects.requireNonNull(article.firstPublishedAt());
        this.slug = slug;
        this.name = credit.name();
        this.role = credit.role();
    }

    /** One row a role and name, names being the same where their addresses are. */
    static List<Contribution> of(Article article, Manuscript text) {
        Map<Credit, Contribution> rows = new LinkedHashMap<>();
        text.credits()
                .forEach(credit -> slug(credit.name())
                        .ifPresent(slug -> rows.putIfAbsent(
                                new Credit(credit.role(), slug), new Contribution(article, slug, credit))));
        return List.copyOf(rows.values());
    }

    /** The last part of the address of somebody's page; empty for a name that has none. */
    static Optional<String> slug(String name) {
        return Stream.of(Slug.of(name, NONE).value())
                .filter(slug -> !slug.equals(NONE))
                .findFirst();
    }
}
