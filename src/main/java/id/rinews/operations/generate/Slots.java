package id.rinews.operations.generate;

import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a phrase's <code>{slots}</code> are filled with, in three languages. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?] )\\p{Ll}");
    private final Map<String, Wording> words;

    Slots() {
        this(Map.of());
    }

    private Slots(Map<String, Wording> words) {
        this.words = new HashMap<>(words);
    }

    Slots with(String slot, Wording words) {
        Slots more = new Slots(this.words);
        more.words.put(slot, words);
        return more;
    }

    Slots with(String slot, Function<Language, String> words) {
        return with(slot, new Wording(words.apply(Language.ID), words.apply(Language.ES), words.apply(Language.EN)));
    }

    /** The phrase in one language, as part of a sentence. */
    String fill(Wording phrase, Language language) {
        Matcher slot = SLOT.matcher(said(phrase, language));
        String filled = slot.replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), language)));
        String plain = filled.replaceAll(",+([.,;:])", "$1");
        return language == Language.ES ? contracted(plain) : plain;
    }

    /** The phrase as sentences of their own, each with a capital. */
    String tell(Wording phrase, Language language) {
        return BEGINNING
                .matcher(fill(phrase, language))
                .replaceAll(found -> Matcher.quoteReplacement(raised(found.group())));
    }

    Wording fill(Wording phrase) {
        return new Wording(fill(phrase, Language.ID), fill(phrase, Language.ES), fill(phrase, Language.EN));
    }

    Wording tell(Wording phrase) {
        return new Wording(tell(phrase, Language.ID), tell(phrase, Language.ES), tell(phrase, Language.EN));
    }

    private String word(String slot, Language language) {
        Wording word = words.get(slot);
        if (word == null) {
            throw new IllegalArgumentException("Nothing fills {" + slot + "}");
        }
        return said(word, language);
    }

    private static String said(Wording wording, Language language) {
        return Objects.requireNonNull(wording.in(language), () -> "No " + language + " for " + wording);
    }

    /** {@code del}, {@code al}, and {@code e} before another i. */
    private static String contracted(String spanish) {
        return spanish.replace(" de el ", " del ").replace(" a el ", " al ").replace(" y I", " e I");
    }

    private static String raised(String beginning) {
        return beginning.toUpperCase(Locale.ROOT);
    }
}
