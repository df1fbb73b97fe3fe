package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link from the working copy, at its place in the text or at the end; rewritten at each save. */
@Entity
class RelatedLink {

    enum Placement {
        INLINE,
        END
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "related_link_seq")
    @SequenceGenerator(name = "related_link_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    @Enumerated(EnumType.STRING)
    private Placement placement;

    private int position;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "target_article_id")
    private @Nullable Long targetArticle;

    @Column(name = "target_agreement_id")
    private @Nullable Long targetAgreement;

    private String title;
    private String url;
    private String publisher;
    private String language;
    private @Nullable LocalDate checkedOn;

    @SuppressWarnings("NullAway.Init")
    protected RelatedLink() {}

    RelatedLink(long article, Placement placement, int position, EndLink link) {
        this(article, placement, position, link.kind(), link.target(), link.title());
        this.url = link.url();
        this.publisher = link.publisher();
        this.language = link.language();
        this.checkedOn = link.checkedOn();
    }

    RelatedLink(
            long article, Placement placement, int position, LinkKind kind, @Nullable Reference target, String title) {
        this.article = article;
        this.placement = placement;
        this.position = position;
        this.kind = kind;
        this.targetArticle = target != null && target.kind() == Kind.ARTICLE ? (Long) target.id() : null;
        this.targetAgreement = target != null && target.kind() == Kind.AGREEMENT ? (Long) target.id() : null;
        this.title = title;
        this.url = "";
        this.publisher = "";
        this.language = "";
    }
}
