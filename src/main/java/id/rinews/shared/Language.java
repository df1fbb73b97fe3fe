package id.rinews.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal's interface and of its stories, each with the locale that prints its dates and numbers. */
public enum Language {
    ID("id", "id"),
    ES("es", "es-PE"),
    EN("en", "en-GB");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language of a code such as {@code es}; case does not matter. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** Whether it is the code of a language in small letters, of the portal's or any other, such as {@code qu}. */
    public static boolean isCode(String text) {
        return !text.isEmpty()
                && Locale.availableLocales()
                        .anyMatch(locale -> locale.getLanguage().equals(text));
    }

    /** The language in which a locale reads, Indonesian where there is none. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ID);
    }

    /** All languages, this one first: the order in which a text is looked for. */
    public List<Language> preferences() {
        return Arrays.stream(values())
                .sorted((a, b) -> Boolean.compare(b == this, a == this))
                .toList();
    }

    /** The BCP 47 code, also the first segment of every public address. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }
}
