package id.rinews.operations.generate;

import id.rinews.content.Kind;
import id.rinews.content.Label;
import id.rinews.content.Reference;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A block of a story that is told in several languages. */
sealed interface Part {

    /** Story text; empty where the language has nothing of it. */
    String in(Language language, Slots slots);

    /** A paragraph of some phrases. */
    record Said(List<Wording> phrases) implements Part {
        @Override
        public String in(Language language, Slots slots) {
            return phrases.stream().map(phrase -> slots.tell(phrase, language)).collect(Collectors.joining(" "));
        }
    }

    record Titled(Wording heading) implements Part {
        @Override
        public String in(Language language, Slots slots) {
            return "## " + slots.tell(heading, language);
        }
    }

    record Quoted(Wording words, Cast.Member speaker) implements Part {
        @Override
        public String in(Language language, Slots slots) {
            String said = slots.tell(words, language) + ".";
            String quoted = language == Language.ES ? "«" + said.replaceFirst("\\.$", "") + "»." : "“" + said + "”";
            return "> %s\n> — %s, %s".formatted(quoted, speaker.name(), slots.fill(speaker.title(), language));
        }
    }

    /** "Baca juga", where the other story is told in this language too. */
    record Also(Told other) implements Part {
        @Override
        public String in(Language language, Slots slots) {
            Told.Edition edition = other.editions().get(language);
            return edition == null
                    ? ""
                    : line(Label.READ_ALSO, edition.headline(), new Reference(Kind.ARTICLE, edition.id()), language);
        }
    }

    record Card(Treaty treaty) implements Part {
        @Override
        public String in(Language language, Slots slots) {
            String title = Objects.requireNonNull(treaty.title().in(language));
            return line(Label.AGREEMENT, title, new Reference(Kind.AGREEMENT, treaty.id()), language);
        }
    }

    private static String line(Label label, String title, Reference target, Language language) {
        return "%s: [%s](%s)".formatted(label.in(language), title, target.address());
    }
}
