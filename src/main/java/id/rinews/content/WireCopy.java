package id.rinews.content;

import id.rinews.content.WireLine.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Agency text as pasted, and what can be recognised in it. Nothing is done unasked; what is not taken stays as typed, line
 * ends (which become newlines) apart.
 */
public final class WireCopy {
    private final WireLines text;
    private final Lead lead;
    private final String portal;

    private WireCopy(WireLines text, Lead lead, String portal) {
        this.text = text;
        this.lead = lead;
        this.portal = portal;
    }

    /**
     * Reads wire copy.
     *
     * @param portalName the name that may stand as a source tag before the first words
     * @param today in the newsroom's zone: a dateline without a year means the latest such date not after it
     */
    public static WireCopy recognise(String body, String portalName, LocalDate today) {
        WireLines text = WireLines.of(body);
        return new WireCopy(text, Lead.of(text.lines(), portalName, today), portalName);
    }

    /**
     * The body with its open read-also and agreement lines linked, every other line exactly as typed.
     *
     * @param byHeadline the publication of a headline; an agreement line takes nothing but an agreement
     */
    public static String link(String body, Function<String, Optional<Reference>> byHeadline) {
        return Links.resolve(body, byHeadline);
    }

    /** What is offered, in the order in which it stands in the text; paragraphs first. */
    public List<Offer> offers() {
        Map<OfferKind, List<String>> found = new LinkedHashMap<>();
        if (hangs()) {
            found.put(OfferKind.PARAGRAPHS, List.of(String.valueOf(Math.max(1, proseLines()))));
        }
        lead.pieces().forEach(piece -> found.put(piece.kind(), List.of(typed(piece))));
        List<WireLine> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            WireLine line = lines.get(i);
            boolean tail = line.role() == Role.CREDIT || line.role() == Role.COPYRIGHT;
            if (tail || isUntidy(i)) {
                found.computeIfAbsent(kind(line), _ -> new ArrayList<>())
                        .add(line.text().strip());
            }
        }
        return found.entrySet().stream()
                .map(e -> new Offer(e.getKey(), String.join("; ", e.getValue())))
                .toList();
    }

    /** The text with these offers taken; those that were not made change nothing. */
    public Structured apply(Set<OfferKind> kinds) {
        WireLines rest = new WireLines(new WireEdits(text.lines()).apply(kinds, lead), text.end());
        Optional<Dateline> dateline = lead.dateline().filter(_ -> kinds.contains(OfferKind.DATELINE));
        return new Structured(
                rest.lines().size() < text.lines().size() && rest.lines().isEmpty() ? "" : rest.body(),
                dateline.map(Dateline::place).orElse(null),
                dateline.map(Dateline::date).orElse(null),
                credits(kinds, dateline),
                kinds.contains(OfferKind.READ_ALSO) ? headlines() : List.of());
    }

    private static OfferKind kind(WireLine line) {
        return switch (line.role()) {
            case CREDIT -> OfferKind.CREDITS;
            case COPYRIGHT -> OfferKind.COPYRIGHT;
            case PROSE, STRUCTURE, LABEL -> OfferKind.READ_ALSO;
        };
    }

    private String typed(Lead.Piece piece) {
        return piece.dateline() == null ? portal.strip() : piece.dateline().typed();
    }

    /** Whether a line hangs on the one before it where both are to be paragraphs. */
    private boolean hangs() {
        List<WireLine> lines = text.lines();
        return IntStream.range(1, lines.size())
                .anyMatch(i -> lines.get(i).blanks() == 0 && lines.get(i).isParagraphAfter(lines.get(i - 1)));
    }

    private long proseLines() {
        return text.lines().stream().filter(line -> line.role() == Role.PROSE).count();
    }

    private boolean isUntidy(int i) {
        List<WireLine> lines = text.lines();
        LabelLine label =
                WireEdits.isReadAlso(lines.get(i)) ? LabelLine.of(lines.get(i).text()) : null;
        return label != null
                && (!label.canonical().equals(lines.get(i).text())
                        || (i > 0 && lines.get(i).blanks() == 0)
                        || (i + 1 < lines.size() && lines.get(i + 1).blanks() == 0));
    }

    private List<FoundCredit> credits(Set<OfferKind> kinds, Optional<Dateline> dateline) {
        Set<FoundCredit> credits = new LinkedHashSet<>();
        dateline.stream()
                .flatMap(d -> d.agencies().stream())
                .forEach(name -> credits.add(new FoundCredit(CreditRole.SOURCE_AGENCY, name)));
        for (WireLine line : text.lines()) {
            if (line.role() == Role.CREDIT && kinds.contains(OfferKind.CREDITS)) {
                CreditLine.of(line.text()).ifPresent(found -> credits.addAll(found.credits()));
            } else if (line.role() == Role.COPYRIGHT && kinds.contains(OfferKind.COPYRIGHT)) {
                CopyrightLine.of(line.text())
                        .map(CopyrightLine::holder)
                        .filter(holder -> !holder.isEmpty() && !holder.equalsIgnoreCase(portal.strip()))
                        .ifPresent(holder -> credits.add(new FoundCredit(CreditRole.SOURCE_AGENCY, holder)));
            }
        }
        return List.copyOf(credits);
    }

    private List<String> headlines() {
        return text.lines().stream()
                .filter(WireEdits::isReadAlso)
                .map(line -> LabelLine.of(line.text()))
                .flatMap(label -> Optional.ofNullable(label).stream())
                .map(label -> LabelReader.read(label, (_, _) -> {}))
                .filter(block -> block instanceof ReadAlso(String _, Reference target) && target == null)
                .map(block -> block == null ? "" : block.plain())
                .distinct()
                .toList();
    }
}
