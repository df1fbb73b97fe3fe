package id.rinews.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of its own that says by whom, "Oleh Ana Putri": the one credit that may stand before the first words too. */
final class Byline {
    private static final int LONGEST = 160;
    private static final Pattern BY = Pattern.compile("\\s*+(?:Oleh|OLEH)(?: {0,2}(?<colon>:) {0,3}| )(?<names>[^:]+)");
    private static final Pattern WHOLE = Pattern.compile("[^\\p{Nd} ]+(?: [^\\p{Nd} ]+){1,4}(?<!\\.)");

    private Byline() {}

    /** Without a colon whoever is named has more than one name: "Oleh Pemerintah" is no byline. */
    static Optional<CreditLine> of(String line) {
        Matcher by = BY.matcher(line);
        if (line.length() > LONGEST || !by.matches()) {
            return Optional.empty();
        }
        List<String> names = CreditLine.names(by.group("names"));
        boolean sure = !names.isEmpty()
                && names.stream().allMatch(CreditLine::isName)
                && (by.group("colon") != null
                        || names.stream().allMatch(name -> WHOLE.matcher(name).matches()));
        return sure
                ? Optional.of(new CreditLine(names.stream()
                        .map(name -> new FoundCredit(CreditRole.REPORTER, name))
                        .toList()))
                : Optional.empty();
    }
}
