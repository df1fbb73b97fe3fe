package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line such as "(Reporte de A. Ruiz; editado por B. Quispe)" or "Reporting by A. Ruiz in Lima; Editing by B. Quispe". */
final class ReportedBy {
    private static final int LONGEST = 240;

    private static final String REPORTER = "(?:con )?reporte(?: adicional)? (?:de|por)|escrito por|redactado por"
            + "|(?:additional )?reporting by|written by|writing by|laporan oleh|dilaporkan oleh|ditulis oleh";
    private static final String EDITOR =
            "editado(?: en español)? por|edición(?: en español)? de|editing by|edited by|disunting oleh";
    private static final String TRANSLATOR =
            "traducido por|traducción de|translated by|translation by|diterjemahkan oleh";
    private static final Pattern DONE = Pattern.compile(
            "(?:(?<reporter>" + REPORTER + ")|(?<editor>" + EDITOR + ")|(?<translator>" + TRANSLATOR
                    + ")) (?<names>.+?)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            " *; *|\\. +(?=(?:" + REPORTER + "|" + EDITOR + "|" + TRANSLATOR + ") )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHERE = Pattern.compile(" (?:in|en|di|desde) \\p{Lu}[\\p{L} ]{1,30}$");

    private ReportedBy() {}

    /** The credits that a line names; empty where a part of it is in doubt. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<FoundCredit> credits = new ArrayList<>();
        for (String part : BETWEEN.split(bare(line.strip()))) {
            Matcher done = DONE.matcher(part);
            List<String> names = done.matches() ? CreditLine.names(done.group("names")) : List.of();
            for (String name : names) {
                credits.add(new FoundCredit(role(done), WHERE.matcher(name).replaceFirst("")));
            }
            if (names.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean sure = credits.stream().allMatch(credit -> CreditLine.isName(credit.name()));
        return sure ? Optional.of(new CreditLine(credits)) : Optional.empty();
    }

    private static String bare(String line) {
        String whole = line.endsWith(".") && line.startsWith("(") ? line.substring(0, line.length() - 1) : line;
        return whole.startsWith("(") && whole.endsWith(")") ? whole.substring(1, whole.length() - 1) : whole;
    }

    private static CreditRole role(Matcher done) {
        if (done.group("reporter") != null) {
            return CreditRole.REPORTER;
        }
        return done.group("editor") != null ? CreditRole.EDITOR : CreditRole.TRANSLATOR;
    }
}
