package id.rinews.articles;

import id.rinews.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An address that a story has or once had: kept for ever, so that old links find it. */
@Entity
class ArticleSlug {

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private long article;

    @SuppressWarnings("NullAway.Init")
    protected ArticleSlug() {}

    ArticleSlug(Language language, String slug, long article) {
        this.key = new Key(language, slug);
        this.article = article;
    }

    long article() {
        return article;
    }

    /** Slugs are unique within a language. */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Language language, String slug) {}
}
