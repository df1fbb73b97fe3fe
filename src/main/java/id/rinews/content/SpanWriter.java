package id.rinews.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes running text. Bold is {@code **}, italic {@code *}, or {@code _} where it touches or holds bold, so that no two
 * runs of asterisks meet; a letter that would keep a mark from opening or closing is written as an entity.
 */
final class SpanWriter {
    private enum Role {
        OPEN,
        CLOSE,
        FIXED,
        CHARACTER
    }

    private record Piece(String text, Role role, int character) {
        boolean isMark() {
            return role == Role.OPEN || role == Role.CLOSE;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private SpanWriter() {}

    static String write(List<Span> spans) {
        SpanWriter writer = new SpanWriter();
        writer.addAll(spans, false);
        writer.settle();
        return writer.text();
    }

    static String words(String text) {
        return write(List.of(new Words(text)));
    }

    private void addAll(List<Span> spans, boolean strong) {
        for (int i = 0; i < spans.size(); i++) {
            boolean beside = (i > 0 && spans.get(i - 1) instanceof Strong)
                    || (i + 1 < spans.size() && spans.get(i + 1) instanceof Strong);
            switch (spans.get(i)) {
                case Words(String text) -> addWords(text, i + 1 < spans.size() && spans.get(i + 1) instanceof Link);
                case Strong(List<Span> inner) -> addMarked("**", inner, true);
                case Emphasis(List<Span> inner) ->
                    addMarked(strong || beside || holdsStrong(inner) ? "_" : "*", inner, strong);
                case Link(List<Span> inner, Target target) -> addLink(inner, target, strong);
            }
        }
    }

    private void addMarked(String mark, List<Span> inner, boolean strong) {
        pieces.add(new Piece(mark, Role.OPEN, 0));
        addAll(inner, strong);
        pieces.add(new Piece(mark, Role.CLOSE, 0));
    }

    private void addLink(List<Span> inner, Target target, boolean strong) {
        pieces.add(new Piece("[", Role.FIXED, 0));
        addAll(inner, strong);
        pieces.add(new Piece("](" + Escapes.address(target.address()) + ")", Role.FIXED, 0));
    }

    private void addWords(String text, boolean beforeLink) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean bang = c == '!' && beforeLink && i == text.length() - 1;
            pieces.add(new Piece(bang ? "\\!" : Escapes.character(c, text, i), Role.CHARACTER, c));
        }
    }

    /** Entities may take other marks' letters away: forward for chains to the right, backward for those to the left. */
    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < pieces.size(); i++) {
                changed |= settle(i);
            }
            for (int i = pieces.size() - 1; i >= 0; i--) {
                changed |= settle(i);
            }
        }
    }

    private boolean settle(int i) {
        Piece piece = pieces.get(i);
        if (!piece.isMark()) {
            return false;
        }
        int inside = piece.role() == Role.OPEN ? i + 1 : i - 1;
        int outside = piece.role() == Role.OPEN ? i - 1 : i + 1;
        boolean inner = isSpace(edge(inside, i)) && encode(inside);
        boolean strict = piece.text().equals("_") || !Character.isLetterOrDigit(edge(inside, i));
        boolean outer = strict && !parts(edge(outside, i)) && encode(outside);
        return inner || outer;
    }

    /** The character of a piece that stands next to the mark. */
    private int edge(int at, int mark) {
        if (at < 0 || at >= pieces.size()) {
            return ' ';
        }
        String text = pieces.get(at).text();
        return at < mark ? text.codePointBefore(text.length()) : text.codePointAt(0);
    }

    private boolean encode(int at) {
        Piece piece = pieces.get(at);
        if (piece.role() != Role.CHARACTER
                || (piece.text().endsWith(";") && piece.text().length() > 1)) {
            return false;
        }
        pieces.set(at, new Piece(Escapes.entity(piece.character()), Role.CHARACTER, piece.character()));
        return true;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.text()));
        return out.toString();
    }

    private static boolean holdsStrong(List<Span> spans) {
        return spans.stream().anyMatch(span -> switch (span) {
            case Words _ -> false;
            case Strong _ -> true;
            case Emphasis(List<Span> inner) -> holdsStrong(inner);
            case Link(List<Span> inner, Target _) -> holdsStrong(inner);
        });
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c);
    }

    /** Whether a character parts a mark from the words before or after it. */
    private static boolean parts(int c) {
        return isSpace(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c < 0x80 && !Character.isLetterOrDigit(c) && !Character.isISOControl(c);
        };
    }
}
