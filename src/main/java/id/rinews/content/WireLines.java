package id.rinews.content;

import id.rinews.content.WireLine.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of wire copy with their roles.
 *
 * @param end what stands after the last line, as typed
 */
record WireLines(List<WireLine> lines, String end) {
    private static final Set<Role> TAIL = Set.of(Role.CREDIT, Role.COPYRIGHT, Role.END_MARK, Role.LABEL);

    /**
     * Reads a body.
     *
     * @param agencies whose copy it is, as far as that is known
     */
    static WireLines of(String body, Collection<String> agencies) {
        List<WireLine> lines = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        String[] typed = Prose.LINE_END.split(body, -1);
        for (int i = 0; i < typed.length; i++) {
            String line = typed[i];
            if (Prose.isBlank(line)) {
                gap.append(line).append('\n');
            } else {
                lines.add(new WireLine(i + 1, gap.toString(), line, roleOf(line, agencies)));
                gap.setLength(0);
            }
        }
        String end = gap.isEmpty() ? "" : (lines.isEmpty() ? "" : "\n") + gap.substring(0, gap.length() - 1);
        return new WireLines(structured(lines), end);
    }

    private static Role roleOf(String line, Collection<String> agencies) {
        return EndMark.isOf(agencies, line) ? Role.END_MARK : WireLine.roleOf(line);
    }

    /** With the roles of lines, by their places, that only the whole text tells. */
    WireLines with(Map<Integer, Role> roles) {
        List<WireLine> told = new ArrayList<>(lines);
        roles.forEach((i, role) -> told.set(i, told.get(i).withRole(role)));
        return new WireLines(told, end);
    }

    /** With newlines for line ends, whatever was typed. */
    String body() {
        StringBuilder body = new StringBuilder();
        for (WireLine line : lines) {
            body.append(body.isEmpty() ? "" : "\n").append(line.gap()).append(line.text());
        }
        return body.append(end).toString();
    }

    /**
     * Where credits stand: everything from here on is credit, copyright, end mark or label, or a credit in words that we do
     * not know and leave among them.
     */
    private static int tail(List<WireLine> lines) {
        int tail = lines.size();
        while (tail > 0 && mayEnd(lines.get(tail - 1))) {
            tail--;
        }
        while (tail < lines.size() && !TAIL.contains(lines.get(tail).role())) {
            tail++;
        }
        return tail;
    }

    private static boolean mayEnd(WireLine line) {
        return TAIL.contains(line.role()) || line.role() == Role.PROSE && CreditLine.isLikeOne(line.text());
    }

    /** The roles that lines have beside each other. */
    private static List<WireLine> structured(List<WireLine> lines) {
        List<WireLine> roles = new ArrayList<>();
        int tail = tail(lines);
        boolean fenced = false;
        boolean lasting = false;
        for (int i = 0; i < lines.size(); i++) {
            WireLine line = lines.get(i);
            if (i == tail && fenced) {
                tail = lines.size();
            }
            boolean hangs = lasting && line.blanks() == 0;
            boolean own = line.role() == Role.LABEL || i >= tail || !fenced && !hangs && EndMark.isSigned(line.text());
            boolean fence = !own && WireLine.isFence(line.text());
            lasting = !own && (hangs || WireLine.isLasting(line.text()));
            boolean structure = fenced || fence || lasting || WireLine.isAlone(line.text());
            roles.add(own ? line : line.withRole(structure ? Role.STRUCTURE : Role.PROSE));
            fenced = !own && fenced != fence;
        }
        return roles;
    }
}
