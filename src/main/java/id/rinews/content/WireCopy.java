package id.rinews.content;

import id.rinews.content.WireLine.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Agency text as pasted, and what can be recognised in it. Nothing is done unasked; what is not taken stays as typed. Line
 * ends become newlines once anything is taken, and stay where nothing is.
 */
public final class WireCopy {
    /** More is recognised, and taken by the name of its kind; a page with more boxes is of no use. */
    static final int MOST_OFFERS = 100;

    private final String typed;
    private final WireLines text;
    private final Lead lead;
    private final String portal;

    private WireCopy(String typed, WireLines text, Lead lead, String portal) {
        this.typed = typed;
        this.text = text;
        this.lead = lead;
        this.portal = portal;
    }

    /**
     * Reads wire copy.
     *
     * @param portalName the name that may stand as a source tag before the first words
     * @param today in the newsroom's zone: a dateline without a year means the date nearest to it
     * @param agencies that the story credits already: some sign their copy in ways that are no signature in other copy
     */
    public static WireCopy recognise(String body, String portalName, LocalDate today, Collection<String> agencies) {
        WireCopy copy = read(body, portalName, today, agencies);
        List<String> named = copy.apply(EnumSet.of(OfferKind.DATELINE, OfferKind.CREDITS, OfferKind.COPYRIGHT))
                .agencies();
        if (named.isEmpty()) {
            return copy;
        }
        return read(
                body,
                portalName,
                today,
                Stream.concat(agencies.stream(), named.stream()).toList());
    }

    private static WireCopy read(String body, String portalName, LocalDate today, Collection<String> agencies) {
        WireLines text = WireLines.of(body, agencies);
        Lead lead = Lead.of(text.lines(), portalName, today);
        return new WireCopy(body, text.with(lead.roles()), lead, portalName);
    }

    /**
     * The body with its open read-also and agreement lines linked, every other line exactly as typed.
     *
     * @param isWanted whether a line, counted from 1, is to be linked
     * @param byHeadline the publication of a headline; an agreement line takes nothing but an agreement
     */
    public static String link(String body, IntPredicate isWanted, Function<String, Optional<Reference>> byHeadline) {
        return Links.resolve(body, isWanted, byHeadline);
    }

    /** What is offered, in the order in which it stands in the text; paragraphs first. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        if (hangs()) {
            offers.add(new Offer(OfferKind.PARAGRAPHS, 0, String.valueOf(Math.max(1, proseLines()))));
        }
        Map<OfferKind, String> head = new LinkedHashMap<>();
        lead.pieces().forEach(piece -> head.put(piece.kind(), typed(piece)));
        head.forEach((kind, typed) -> offers.add(new Offer(kind, 0, typed)));
        List<WireLine> lines = text.lines();
        for (int i = 0; i < lines.size() && offers.size() < MOST_OFFERS; i++) {
            WireLine line = lines.get(i);
            OfferKind kind = isUntidy(i) ? OfferKind.READ_ALSO : line.goesAs();
            if (kind != null) {
                offers.add(new Offer(kind, line.number(), line.text().strip()));
            }
        }
        return offers;
    }

    /** The text with all offers of these kinds taken; those that were not made change nothing. */
    public Structured apply(Set<OfferKind> kinds) {
        return take(kinds.stream().map(OfferKind::name).collect(Collectors.toSet()));
    }

    /** The text with offers taken by their names, or by a kind's name for all of that kind. */
    public Structured take(Set<String> names) {
        Taken taken = new Taken(names);
        Optional<Dateline> dateline = lead.dateline().filter(_ -> taken.has(OfferKind.DATELINE));
        return new Structured(
                body(new WireEdits(text.lines()).apply(taken, lead)),
                dateline.map(Dateline::place).orElse(null),
                dateline.map(Dateline::date).orElse(null),
                dateline.map(Dateline::isYearless).orElse(false),
                credits(taken, dateline));
    }

    private String body(List<WireLine> rest) {
        if (rest.equals(text.lines())) {
            return typed;
        }
        return rest.isEmpty() ? "" : new WireLines(rest, text.end()).body();
    }

    /** The headlines of read-also lines without a link, by the line in which they stand. */
    public Map<Integer, String> openHeadlines() {
        Map<Integer, String> open = new LinkedHashMap<>();
        for (WireLine line : text.lines()) {
            LabelLine label = WireEdits.isReadAlso(line) ? WireLabel.of(line.text()) : null;
            if (label != null
                    && LabelReader.read(label, (_, _) -> {}) instanceof ReadAlso(String headline, Reference target)
                    && target == null) {
                open.put(line.number(), headline);
            }
        }
        return open;
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
                WireEdits.isReadAlso(lines.get(i)) ? WireLabel.of(lines.get(i).text()) : null;
        return label != null
                && (!label.canonical().equals(lines.get(i).text())
                        || (i > 0 && lines.get(i).blanks() == 0)
                        || (i + 1 < lines.size() && lines.get(i + 1).blanks() == 0));
    }

    private List<FoundCredit> credits(Taken taken, Optional<Dateline> dateline) {
        List<FoundCredit> credits = new ArrayList<>();
        dateline.stream()
                .flatMap(d -> d.agencies().stream())
                .forEach(name -> credits.add(new FoundCredit(CreditRole.SOURCE_AGENCY, name)));
        for (WireLine line : text.lines()) {
            if (line.role() == Role.CREDIT && taken.has(OfferKind.CREDITS, line)) {
                CreditLine.of(line.text()).ifPresent(found -> credits.addAll(found.credits()));
            } else if (line.role() == Role.COPYRIGHT && taken.has(OfferKind.COPYRIGHT, line)) {
                CopyrightLine.of(line.text())
                        .map(CopyrightLine::holder)
                        .filter(holder -> !holder.isEmpty() && !holder.equalsIgnoreCase(portal.strip()))
                        .ifPresent(holder -> credits.add(new FoundCredit(CreditRole.SOURCE_AGENCY, holder)));
            }
        }
        return eachOnce(credits);
    }

    private static List<FoundCredit> eachOnce(Collection<FoundCredit> credits) {
        List<FoundCredit> once = new ArrayList<>();
        for (FoundCredit credit : credits) {
            if (once.stream().noneMatch(other -> other.isSameAs(credit.role(), credit.name()))) {
                once.add(credit);
            }
        }
        return once;
    }
}
