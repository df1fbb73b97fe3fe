package id.rinews.articles;

import id.rinews.content.Block;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** A correction quotes what stood in the story, and what stands there now: readers are shown no words that never did. */
@Component
class Quotations {

    private final Telling telling;

    Quotations(Telling telling) {
        this.telling = telling;
    }

    /** Marks signs and case aside, each stretch between two ellipses has to be found. */
    void check(PublicationForm form, Draft draft, Language reader, Errors errors) {
        Manuscript shown = draft.live();
        if (shown == null || !form.quotes()) {
            return;
        }
        if (!isFound(form.was(), shown, reader)) {
            errors.rejectValue("was", "publication.refused.passage.was");
        }
        if (!isFound(form.became(), draft.text(), reader)) {
            errors.rejectValue("became", "publication.refused.passage.became");
        }
    }

    private boolean isFound(String passage, Manuscript text, Language reader) {
        List<String> places = Stream.concat(
                        Stream.of(
                                text.text().blocks().stream().map(Block::plain).toList()),
                        telling.of(text, reader).values().stream())
                .map(lines -> letters(String.join(" ", lines)))
                .toList();
        return Stream.of(passage.split("…|\\.{3}"))
                .map(Quotations::letters)
                .allMatch(piece -> places.stream().anyMatch(place -> place.contains(piece)));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
