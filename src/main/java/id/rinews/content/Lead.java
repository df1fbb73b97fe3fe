package id.rinews.content;

import id.rinews.content.WireLine.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first words of wire copy: the portal's name, one dateline, bylines, and the names of agencies.
 *
 * @param roles of the lines that hold nothing else, by their places
 */
record Lead(List<Piece> pieces, Map<Integer, Role> roles) {

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
        Map<Integer, Role> roles = new LinkedHashMap<>();
        for (int i = 0; i < lines.size() && mayLead(lines.get(i)); i++) {
            String text = lines.get(i).text();
            if (lines.get(i).role() != Role.PROSE) {
                continue;
            }
            if (Byline.of(text).isPresent() || OutletLine.of(text).isPresent()) {
                roles.put(i, Role.CREDIT);
                continue;
            }
            int end = scan(text, i, portal, today, pieces);
            if (end < text.length()) {
                String first = text.substring(end);
                boolean goesOn = WireLine.roleOf(first) == Role.PROSE && !EndMark.isBare(first);
                return told(goesOn ? unambiguous(pieces, first) : List.of(), i, pieces, roles);
            }
        }
        return told(unambiguous(pieces, ""), lines.size(), pieces, roles);
    }

    /** A line before the first words is lead where every piece of it is offered. */
    private static Lead told(List<Piece> offered, int words, List<Piece> found, Map<Integer, Role> roles) {
        found.stream().map(Piece::line).filter(line -> line < words).forEach(line -> roles.put(line, Role.LEAD));
        Set<Piece> left = new HashSet<>(found);
        offered.forEach(left::remove);
        left.stream().map(Piece::line).forEach(roles::remove);
        return new Lead(offered, roles);
    }

    /** What may be taken away hides no lead beneath it. */
    private static boolean mayLead(WireLine line) {
        return line.role() == Role.PROSE || line.goesAs() != null;
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
