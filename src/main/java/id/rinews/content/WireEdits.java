package id.rinews.content;

import id.rinews.content.Lead.Piece;
import id.rinews.content.WireLine.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Carries out offers on the lines of wire copy; the order in which they are taken does not matter. */
final class WireEdits {
    private final List<WireLine> lines;

    WireEdits(List<WireLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<WireLine> apply(Set<OfferKind> kinds, Lead lead) {
        if (kinds.contains(OfferKind.PARAGRAPHS)) {
            space();
        }
        if (kinds.contains(OfferKind.READ_ALSO)) {
            canonise();
        }
        remove(Role.CREDIT, kinds.contains(OfferKind.CREDITS));
        remove(Role.COPYRIGHT, kinds.contains(OfferKind.COPYRIGHT));
        cut(lead.pieces().stream().filter(piece -> kinds.contains(piece.kind())).toList());
        return lines;
    }

    static boolean isReadAlso(WireLine line) {
        LabelLine label = line.role() == Role.LABEL ? LabelLine.of(line.text()) : null;
        return label != null && label.label() == Label.READ_ALSO;
    }

    private void space() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isParagraphAfter(lines.get(i - 1))) {
                lines.set(i, lines.get(i).spaced());
            }
        }
    }

    private void canonise() {
        for (int i = 0; i < lines.size(); i++) {
            LabelLine label =
                    isReadAlso(lines.get(i)) ? LabelLine.of(lines.get(i).text()) : null;
            if (label != null) {
                lines.set(i, lines.get(i).withText(label.canonical()));
                spaceAt(i);
                spaceAt(i + 1);
            }
        }
    }

    private void spaceAt(int i) {
        if (i > 0 && i < lines.size()) {
            lines.set(i, lines.get(i).spaced());
        }
    }

    private void remove(Role role, boolean wanted) {
        for (int i = lines.size() - 1; wanted && i >= 0; i--) {
            if (lines.get(i).role() == role) {
                remove(i);
            }
        }
    }

    /** The gap before the first line stays what it was, any other becomes the larger of the two that meet. */
    private void remove(int i) {
        WireLine removed = lines.remove(i);
        if (i < lines.size()) {
            WireLine next = lines.get(i);
            lines.set(i, i == 0 ? next.withGap(removed.gap()) : next.merged(removed));
        }
    }

    private void cut(List<Piece> pieces) {
        for (Piece piece : pieces.reversed()) {
            WireLine line = lines.get(piece.line());
            String rest = line.text().substring(0, piece.start()) + line.text().substring(piece.end());
            lines.set(piece.line(), line.withText(rest));
            if (Prose.isBlank(rest)) {
                remove(piece.line());
            }
        }
    }
}
