package id.rinews.agreements;

import id.rinews.shared.Citation;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of an agreement's particulars, as its public history names it.
 *
 * @param key message that names it
 * @param of what is compared
 * @param prefix of the messages that its words are; empty where they are words themselves
 * @param words what is told of it in a reader's language; none where it is too long
 */
record HistoryPart(
        String key,
        Function<Particulars, Object> of,
        String prefix,
        BiFunction<Particulars, Language, List<String>> words) {

    private static final Set<String> DETAILS = Set.of("agreement.history.sources", "agreement.history.notes");

    static final List<HistoryPart> ALL = List.of(
            worded("agreement.history.titles", Particulars::titles, sheet -> sheet.title().stream()),
            worded("agreement.history.summaries", Particulars::summaries, sheet -> sheet.summary().stream()),
            coded(
                    "agreement.designation",
                    "designation.",
                    sheet -> Objects.requireNonNullElse(sheet.designation(), "UNKNOWN")),
            coded("agreement.bindingness", "bindingness.", Particulars::bindingness),
            rows(
                    "agreement.bindingness.source",
                    sheet -> Stream.ofNullable(sheet.bindingnessSource()).toList(),
                    Citation::text),
            told(
                    "agreement.parties",
                    Particulars::allParties,
                    (sheet, reader) -> sheet.allParties().stream()
                            .map(party -> party.name(reader))
                            .toList()),
            rows("agreement.agencies", Particulars::agencies, Particulars.Agency::name),
            named("agreement.mode", sheet -> "%s %s %s".formatted(sheet.mode(), sheet.modeDays(), sheet.modeDate())),
            named("agreement.languages", Particulars::languages),
            named("agreement.acts", Particulars::knownActs),
            told(
                    "agreement.history.sources",
                    HistoryPart::sources,
                    (sheet, reader) -> sources(sheet).stream()
                            .map(source -> told(source, reader))
                            .toList()),
            worded("agreement.history.notes", HistoryPart::notes, sheet -> notes(sheet).stream()),
            rows("agreement.signatories", Particulars::signatories, Particulars.SignatoryEntry::name),
            rows("agreement.identifiers", Particulars::identifiers, number -> number.scheme() + " " + number.number()),
            named("agreement.related", Particulars::relations),
            rows("agreement.history.documents", Particulars::documents, Particulars.Paper::title),
            named("agreement.topics", Particulars::topics),
            named("agreement.history.address", sheet -> String.valueOf(sheet.slug())));

    /** With its address and the day of checking: either may be what changed. */
    private static String told(Act.Source source, Language reader) {
        LocalDate checked = source.checkedOn();
        return Stream.of(
                        Stream.of(source.title()),
                        Stream.ofNullable(source.url()),
                        Stream.ofNullable(checked)
                                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(reader.locale())
                                        .format(day)))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private static List<Act.Source> sources(Particulars sheet) {
        return sheet.knownActs().stream().map(Act::source).distinct().toList();
    }

    private static List<Wording> notes(Particulars sheet) {
        return sheet.knownActs().stream()
                .flatMap(act -> Stream.ofNullable(act.note()))
                .toList();
    }

    private static HistoryPart named(String key, Function<Particulars, Object> of) {
        return told(key, of, (_, _) -> List.of());
    }

    private static HistoryPart told(
            String key, Function<Particulars, Object> of, BiFunction<Particulars, Language, List<String>> words) {
        return new HistoryPart(key, of, "", words);
    }

    private static HistoryPart worded(
            String key, Function<Particulars, Object> of, Function<Particulars, Stream<Wording>> words) {
        return told(
                key,
                of,
                (sheet, reader) -> words.apply(sheet)
                        .map(wording -> wording.told(reader).text())
                        .toList());
    }

    private static <T> HistoryPart rows(String key, Function<Particulars, List<T>> of, Function<T, String> word) {
        return told(
                key, of::apply, (sheet, _) -> of.apply(sheet).stream().map(word).toList());
    }

    private static HistoryPart coded(String key, String prefix, Function<Particulars, Object> of) {
        return new HistoryPart(key, of, prefix, (sheet, _) -> List.of(String.valueOf(of.apply(sheet))));
    }

    /** Whether a line names it beside what else changed: where acts changed, their sources and notes need no second naming. */
    boolean isNamed() {
        return !DETAILS.contains(key);
    }

    boolean differs(Particulars old, Particulars now) {
        return !of.apply(old).equals(of.apply(now));
    }

    HistoryLine.Told between(Particulars old, Particulars now, Language reader) {
        List<String> was = words.apply(old, reader);
        List<String> became = words.apply(now, reader);
        return new HistoryLine.Told(key, prefix, without(was, became), without(became, was));
    }

    static <T> List<T> without(List<T> all, List<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
