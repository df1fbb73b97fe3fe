package id.rinews.content;

import id.rinews.shared.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that newsrooms type before a reference, in the three languages. */
class Labels {

    enum Sort {
        READ_ALSO,
        AGREEMENT
    }

    /** @param rest what stands behind the colon */
    record Labelled(Sort sort, Language language, String rest) {}

    private static final Pattern LINE = Pattern.compile(
            " {0,3}(?:\\*\\*|__)?(baca juga|lea también|lea tambien|read also|perjanjian|acuerdo|agreement)(?:\\*\\*|__)?[ \\u00A0]{0,4}:(?:\\*\\*|__)?\\s*+(.*+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Labels() {}

    /** The label with which a line begins, if it does. */
    static Optional<Labelled> read(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(switch (match.group(1).toLowerCase(Locale.ROOT)) {
            case "baca juga" -> labelled(Sort.READ_ALSO, Language.ID, match);
            case "read also" -> labelled(Sort.READ_ALSO, Language.EN, match);
            case "perjanjian" -> labelled(Sort.AGREEMENT, Language.ID, match);
            case "acuerdo" -> labelled(Sort.AGREEMENT, Language.ES, match);
            case "agreement" -> labelled(Sort.AGREEMENT, Language.EN, match);
            default -> labelled(Sort.READ_ALSO, Language.ES, match);
        });
    }

    private static Labelled labelled(Sort sort, Language language, Matcher match) {
        return new Labelled(sort, language, match.group(2).strip());
    }

    static String word(Sort sort, Language language) {
        return switch (sort) {
            case READ_ALSO ->
                switch (language) {
                    case ID -> "Baca juga";
                    case ES -> "Lea también";
                    case EN -> "Read also";
                };
            case AGREEMENT ->
                switch (language) {
                    case ID -> "Perjanjian";
                    case ES -> "Acuerdo";
                    case EN -> "Agreement";
                };
        };
    }
}
