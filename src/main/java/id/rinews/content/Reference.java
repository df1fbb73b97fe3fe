package id.rinews.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A publication or picture by identity: {@code article:42}. */
public record Reference(Kind kind, long id) implements Target {

    private static final Pattern SHAPE = Pattern.compile("(article|agreement|media):(\\d{1,18})");

    /** Reads {@code article:42}, {@code agreement:7} or {@code media:9}; empty for anything else. */
    public static Optional<Reference> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new Reference(
                        Kind.valueOf(shape.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(shape.group(2))))
                : Optional.empty();
    }

    @Override
    public String address() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
