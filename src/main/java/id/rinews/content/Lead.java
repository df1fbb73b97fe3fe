package id.rinews.content;

import id.rinews.content.WireLine.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands before the first words of wire copy: the portal's name, and one dateline. */
record Lead(List<Piece> pieces) {

    /** A stretch of a line; without a dateline it is the portal's name. */
    record Piece(int line, int start, int end, @Nullable Dateline dateline) {
        OfferKind kind() {
            return dateline == null ? OfferKind.SOURCE_TAG : OfferKind.DATELINE;
        }
    }

    Optional<Dateline> dateline() {
        return pieces.stream()
                .flatMap(piece -> Stream.ofNullable(piece.dateline()))
                .findFirst();
    }

    boolean hasTag() {
        return pieces.stream().anyMatch(piece -> piece.dateline() == null);
    }

    static Lead of(List<WireLine> lines, String portal, LocalDate today) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size() && lines.get(i).role() == Role.PROSE; i++) {
            String text = lines.get(i).text();
            int end = scan(text, i, portal, today, pieces);
            if (end < text.length()) {
                boolean goesOn = WireLine.roleOf(text.substring(end)) == Role.PROSE;
                return new Lead(goesOn ? unambiguous(pieces, text.substring(end)) : List.of());
            }
        }
        return new Lead(unambiguous(pieces, ""));
    }

    private static int scan(String text, int line, String portal, LocalDate today, List<Piece> pieces) {
        int at = skip(text, 0);
        while (at < text.length()) {
            int tag = tagEnd(text, at, portal);
            Dateline dateline = tag > at ? null : Dateline.at(text, at, today).orElse(null);
            int end = dateline == null ? tag : at + dateline.length();
            if (end == at) {
                return Prose.isBlank(text.substring(at)) ? text.length() : at;
            }
            pieces.add(new Piece(line, at, end, dateline));
            at = end;
        }
        return at;
    }

    /** Two datelines contradict each other: neither is offered; nor is one before what is no lead. */
    private static List<Piece> unambiguous(List<Piece> pieces, String lead) {
        List<Dateline> datelines = pieces.stream()
                .flatMap(piece -> Stream.ofNullable(piece.dateline()))
                .toList();
        boolean one = datelines.size() == 1 && datelines.getFirst().mayStandBefore(lead);
        return pieces.stream().filter(piece -> one || piece.dateline() == null).toList();
    }

    private static int tagEnd(String text, int at, String portal) {
        String tag = portal.strip() + ".";
        int end = at + tag.length();
        boolean found = tag.length() > 1 && text.regionMatches(true, at, tag, 0, tag.length());
        return found && (end == text.length() || text.charAt(end) == ' ') ? skip(text, end) : at;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
