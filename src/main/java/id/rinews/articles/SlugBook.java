package id.rinews.articles;

import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import org.springframework.stereotype.Component;

/** Gives a story its address, once for all of its time: an old one keeps pointing to it. */
@Component
class SlugBook {

    private final ArticleSlugs slugs;

    SlugBook(ArticleSlugs slugs) {
        this.slugs = slugs;
    }

    /** The address that the story is to have now, entered in the book. */
    Slug address(Article article, Manuscript text) {
        Slug address = wanted(article, text);
        if (isFree(article, address)) {
            slugs.save(new ArticleSlug(article.language(), address.value(), article.id()));
        }
        return address;
    }

    /** Keeps the address that a story asks for until it is published: a story that waits for its moment does not lose it to another. */
    void reserve(Article article, Manuscript text) {
        if (!article.isPublicOnce() && !text.wishedSlug().isEmpty()) {
            address(article, text);
        }
    }

    private Slug wanted(Article article, Manuscript text) {
        String wished = text.wishedSlug();
        if (!wished.isEmpty()) {
            return new Slug(wished);
        }
        return article.slug() == null ? fromHeadline(article, text.headline()) : new Slug(article.slug());
    }

    private Slug fromHeadline(Article article, String headline) {
        Slug plain = Slug.of(headline, "berita");
        Slug free = plain;
        for (int number = 2; !isUsable(article.id(), article.language(), free); number++) {
            free = plain.numbered(number);
        }
        return free;
    }

    /** Whether no other story has or had this address. */
    boolean isUsable(long article, Language language, Slug slug) {
        return slugs.findById(new ArticleSlug.Key(language, slug.value()))
                .map(s -> s.article() == article)
                .orElse(true);
    }

    private boolean isFree(Article article, Slug slug) {
        return slugs.findById(key(article, slug)).isEmpty();
    }

    private static ArticleSlug.Key key(Article article, Slug slug) {
        return new ArticleSlug.Key(article.language(), slug.value());
    }
}
