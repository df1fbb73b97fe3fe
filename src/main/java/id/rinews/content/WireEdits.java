package id.rinews.content;

import id.rinews.content.Lead.Piece;
import id.rinews.content.WireLine.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Carries out offers on the lines of wire copy; the order in which they are taken does not matter. */
final class WireEdits {
    private final List<WireLine> lines;

    WireEdits(List<WireLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<WireLine> apply(Taken taken, Lead lead) {
        if (taken.has(OfferKind.PARAGRAPHS)) {
            space();
        }
        canonise(taken);
        cut(lead.pieces().stream().filter(piece -> taken.has(piece.kind())).toList());
        remove(taken);
        return lines;
    }

    static boolean isReadAlso(WireLine line) {
        LabelLine label = line.role() == Role.LABEL ? WireLabel.of(line.text()) : null;
        return label != null && label.label() == Label.READ_ALSO;
    }

    private void space() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isParagraphAfter(lines.get(i - 1))) {
                lines.set(i, lines.get(i).spaced());
            }
        }
    }

    private void canonise(Taken taken) {
        for (int i = 0; i < lines.size(); i++) {
            WireLine line = lines.get(i);
            LabelLine label =
                    isReadAlso(line) && taken.has(OfferKind.READ_ALSO, line) ? WireLabel.of(line.text()) : null;
            if (label != null) {
                lines.set(i, line.withText(label.canonical()));
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

    private void remove(Taken taken) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            OfferKind kind = lines.get(i).goesAs();
            if (kind != null && taken.has(kind, lines.get(i))) {
                remove(i);
            }
        }
    }

    /**
     * The gap before the first line stays what it was, any other becomes the larger of the two that meet; words that were
     * apart are not joined, and none are beside a line that stands alone.
     */
    private void remove(int i) {
        WireLine removed = lines.remove(i);
        if (i < lines.size()) {
            WireLine next = lines.get(i);
            WireLine met = i == 0 ? next.withGap(removed.gap()) : next.merged(removed);
            boolean apart = i == 0 || next.standsAlone() || lines.get(i - 1).standsAlone();
            lines.set(i, apart ? met : met.spaced());
        }
    }

    private void cut(List<Piece> pieces) {
        pieces.stream()
                .collect(Collectors.groupingBy(Piece::line, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .forEach(this::cut);
    }

    private void cut(int number, List<Piece> pieces) {
        WireLine line = lines.get(number);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Piece piece : pieces) {
            rest.append(line.text(), from, piece.start());
            from = piece.end();
        }
        lines.set(number, line.withText(rest.append(line.text().substring(from)).toString()));
        if (Prose.isBlank(lines.get(number).text())) {
            remove(number);
        }
    }
}
