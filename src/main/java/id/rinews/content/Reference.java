package id.rinews.content;

import java.util.Optional;

/** A publication or picture of our own, kept by identity so that no rename breaks it: {@code article:42}. */
public record Reference(Kind kind, long id) implements Target {
    private static final int MAX_DIGITS = 18;

    public Reference {
        if (id < 1) {
            throw new IllegalArgumentException("A reference needs an id above zero, not " + id);
        }
    }

    /** The reference that an address such as {@code agreement:7} names; empty for anything else. */
    public static Optional<Reference> parse(String address) {
        int colon = address.indexOf(':');
        if (colon < 0 || !isId(address.substring(colon + 1))) {
            return Optional.empty();
        }
        long id = Long.parseLong(address.substring(colon + 1));
        return Kind.of(address.substring(0, colon)).map(kind -> new Reference(kind, id));
    }

    @Override
    public String address() {
        return kind.word() + ":" + id;
    }

    @Override
    public String toString() {
        return address();
    }

    private static boolean isId(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.chars().anyMatch(c -> c != '0');
    }
}
