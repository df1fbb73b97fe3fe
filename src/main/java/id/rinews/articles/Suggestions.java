package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Label;
import id.rinews.content.ReadAlso;
import id.rinews.content.Reference;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which live stories a draft could lead on to: those that share its agreements, people, topics and relation. */
@Component
@Transactional(readOnly = true)
class Suggestions {

    private static final int MOST = 5;
    private static final int CANDIDATES = 40;
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n");
    private static final int PARAGRAPHS_BEFORE = 3;

    private final Mentions mentions;
    private final Articles articles;
    private final LiveArticles live;

    Suggestions(Mentions mentions, Articles articles, LiveArticles live) {
        this.mentions = mentions;
        this.articles = articles;
        this.live = live;
    }

    /** @param path of the public page */
    record Suggestion(long article, Language language, String headline, String path) {}

    List<Suggestion> of(Draft draft) {
        Manuscript text = draft.text();
        List<Long> except = new ArrayList<>(
                articles.findByStory(draft.story()).stream().map(Article::id).toList());
        text.text().readAlsos().stream()
                .map(ReadAlso::target)
                .filter(Objects::nonNull)
                .filter(target -> target.kind() == Kind.ARTICLE)
                .map(Reference::id)
                .forEach(except::add);
        List<Long> found = mentions
                .sharing(
                        text.citedAgreements(),
                        text.people(),
                        text.topics(),
                        text.pairs().stream().map(CountryPair::slug).toList(),
                        except,
                        Limit.of(CANDIDATES))
                .stream()
                .map(Mentions.Shared::article)
                .toList();
        return found.isEmpty()
                ? List.of()
                : live.editionsOf(List.of(), found).stream()
                        .filter(edition -> edition.language() == draft.language() && found.contains(edition.id()))
                        .sorted(Comparator.comparingInt(edition -> found.indexOf(edition.id())))
                        .limit(MOST)
                        .map(e -> new Suggestion(e.id(), e.language(), e.text().headline(), e.path()))
                        .toList();
    }

    /** The text with a "read also" after its third paragraph, or at its end where it is shorter; as it was where the story is not live. */
    String insert(String body, long article, Language language) {
        return live.editionsOf(List.of(), List.of(article)).stream()
                .filter(edition -> edition.id() == article)
                .findFirst()
                .map(edition -> insert(body, line(edition, language)))
                .orElse(body);
    }

    private static String line(Edition edition, Language language) {
        String headline = edition.text().headline().replaceAll("([\\\\\\[\\]])", "\\\\$1");
        return "%s: [%s](article:%d)".formatted(Label.READ_ALSO.in(language), headline, edition.id());
    }

    private static String insert(String body, String line) {
        Matcher breaks = BREAK.matcher(body);
        int end = body.length();
        for (int i = 0; i < PARAGRAPHS_BEFORE && breaks.find(); i++) {
            end = i == PARAGRAPHS_BEFORE - 1 ? breaks.start() : end;
        }
        String before = body.substring(0, end).stripTrailing();
        String after = body.substring(end).strip();
        return (before.isEmpty() ? "" : before + "\n\n") + line + (after.isEmpty() ? "" : "\n\n" + after);
    }
}
