package id.rinews.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of wire copy that is not blank.
 *
 * @param number of the line in the body, counted from 1
 * @param gap the blank lines before it, as typed, each with its line end
 */
record WireLine(int number, String gap, String text, Role role) {
    private static final Pattern LASTING = Pattern.compile(" {0,3}(?:>|[-*+](?: |$)|\\d{1,9}[.)](?: |$)|\\|).*+");
    private static final Pattern ALONE = Pattern.compile(" {0,3}(?:#{1,6}(?: |$)|[-=*_](?:[-=*_ ])*+$).*+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*+");

    /**
     * LEAD is nothing but what may be moved to the fields; PROSE may become a paragraph; STRUCTURE is part of a list, quote,
     * table, code or heading and is left alone.
     */
    enum Role {
        LEAD,
        PROSE,
        STRUCTURE,
        LABEL,
        CREDIT,
        COPYRIGHT,
        END_MARK
    }

    /** What begins a block that goes on until a blank line. */
    static boolean isLasting(String text) {
        return LASTING.matcher(text).matches();
    }

    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    static boolean isFence(String text) {
        return FENCE.matcher(text).matches();
    }

    /** The role of a line by its own words, without its neighbours. */
    static Role roleOf(String text) {
        if (WireLabel.of(text) != null) {
            return Role.LABEL;
        }
        if (CreditLine.of(text).isPresent()) {
            return Role.CREDIT;
        }
        if (CopyrightLine.of(text).isPresent()) {
            return Role.COPYRIGHT;
        }
        if (EndMark.is(text)) {
            return Role.END_MARK;
        }
        return isLasting(text) || isAlone(text) || isFence(text) ? Role.STRUCTURE : Role.PROSE;
    }

    int blanks() {
        return (int) gap.chars().filter(c -> c == '\n').count();
    }

    /** A block of its own, whatever stands around it. */
    boolean standsAlone() {
        return role != Role.PROSE && role != Role.STRUCTURE;
    }

    /** As what it is taken out of the text; null where it stays. */
    @Nullable
    OfferKind goesAs() {
        return switch (role) {
            case CREDIT -> OfferKind.CREDITS;
            case COPYRIGHT -> OfferKind.COPYRIGHT;
            case END_MARK -> OfferKind.END_MARK;
            case LEAD, PROSE, STRUCTURE, LABEL -> null;
        };
    }

    boolean isParagraphAfter(WireLine before) {
        return standsAlone() || before.standsAlone() || role == Role.PROSE && before.role == Role.PROSE;
    }

    WireLine spaced() {
        return blanks() == 0 ? withGap("\n") : this;
    }

    /** With the larger of both gaps: an order of removals does not matter. */
    WireLine merged(WireLine removed) {
        return withGap("\n".repeat(Math.max(blanks(), removed.blanks())));
    }

    WireLine withGap(String wanted) {
        return new WireLine(number, wanted, text, role);
    }

    WireLine withRole(Role wanted) {
        return new WireLine(number, gap, text, wanted);
    }

    WireLine withText(String wanted) {
        return new WireLine(number, gap, wanted, role);
    }
}
