package id.rinews.site;

import id.rinews.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser asks for, by its quality values (RFC 9110, 12.5.4). */
class AcceptLanguage {

    private AcceptLanguage() {}

    /** The best of our languages; Indonesian where none is asked for. */
    static Language best(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> language(range).stream())
                .findFirst()
                .orElse(Language.ID);
    }

    private static Optional<Language> language(LanguageRange range) {
        return Language.of(range.getRange().split("-", 2)[0]);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
