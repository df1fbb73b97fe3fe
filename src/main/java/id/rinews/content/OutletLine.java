package id.rinews.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is nothing but an agency's name, "EFE", or the agency's picture desk, "ANDINA/Difusión". */
final class OutletLine {
    private static final Pattern OUTLET =
            Pattern.compile("\\s*(?<whole>(?<name>\\p{L}[^/()©]{1,40}?)(?<desk> ?/ ?\\p{Lu}[\\p{L}.' -]{1,60}+)?)\\s*");

    private OutletLine() {}

    static Optional<CreditLine> of(String line) {
        Matcher found = OUTLET.matcher(line);
        if (!found.matches() || !Agencies.isOne(found.group("name").strip())) {
            return Optional.empty();
        }
        CreditRole role = found.group("desk") == null ? CreditRole.SOURCE_AGENCY : CreditRole.PHOTOGRAPHER;
        return Optional.of(new CreditLine(
                List.of(new FoundCredit(role, found.group("whole").strip()))));
    }
}
