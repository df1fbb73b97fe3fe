package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.shared.Dates;
import id.rinews.shared.Folding;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stories and agreements whose titles hold what was typed; eight at most. */
@Component
@Transactional(readOnly = true)
class LinkChoices {

    private static final int MOST = 8;

    private final Articles articles;
    private final AgreementOptions agreements;
    private final Dates dates;
    private final MessageSource messages;

    LinkChoices(Articles articles, AgreementOptions agreements, Dates dates, MessageSource messages) {
        this.articles = articles;
        this.agreements = agreements;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * One that can be chosen.
     *
     * @param target such as {@code article:42}
     * @param note when it was published, or else saved last; in words, the language and the state where they are others
     * @param language of its title
     */
    record Hit(String target, String title, String note, String language) {}

    /** Those in the language of the story first, then the last saved; what was taken back is not offered. */
    List<Hit> stories(String words, Language spoken, Staff staff) {
        return articles.linkable(Folding.of(words), spoken, PageRequest.of(0, MOST)).stream()
                .map(article -> hit(article, spoken, staff))
                .toList();
    }

    /** Those with a title in any language that holds the words, told in that of the story. */
    List<Hit> agreements(String words, Language spoken) {
        String wanted = Folding.of(words);
        Set<String> found = new HashSet<>();
        for (Language language : Language.values()) {
            agreements.options(language).stream()
                    .filter(option -> Folding.of(option.label()).contains(wanted))
                    .forEach(option -> found.add(option.value()));
        }
        return agreements.options(spoken).stream()
                .filter(option -> found.contains(option.value()))
                .limit(MOST)
                .map(option -> new Hit(
                        new Reference(Kind.AGREEMENT, Long.parseLong(option.value())).address(),
                        option.label(),
                        "",
                        ""))
                .toList();
    }

    private Hit hit(Article article, Language spoken, Staff staff) {
        Instant at = Objects.requireNonNullElse(article.firstPublishedAt(), article.savedAt());
        List<String> note = new ArrayList<>(List.of(dates.brief(at, staff.zone(), staff.language())));
        if (article.language() != spoken) {
            note.add(word("story.in." + article.language(), staff));
        }
        if (article.status() != ArticleStatus.PUBLISHED) {
            note.add(word("state." + article.status(), staff));
        }
        return new Hit(
                new Reference(Kind.ARTICLE, article.id()).address(),
                article.manuscript().headline(),
                String.join(" · ", note),
                article.language().code());
    }

    private String word(String key, Staff staff) {
        return messages.getMessage(key, null, staff.language().locale());
    }
}
