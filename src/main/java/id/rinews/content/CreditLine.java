package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line such as "Pewarta : A. Putri / B. Quispe": who made the story, as typed. */
record CreditLine(List<FoundCredit> credits) {
    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 10;
    private static final Pattern BETWEEN = Pattern.compile("/|,|&| dan | y | and ");
    private static final Pattern DEGREE = Pattern.compile("(?:\\p{L}{1,4}\\.){1,3}\\p{L}{0,3}\\.?");

    private static final Map<String, CreditRole> ROLES = Map.ofEntries(
            Map.entry("pewarta", CreditRole.REPORTER),
            Map.entry("wartawan", CreditRole.REPORTER),
            Map.entry("reporter", CreditRole.REPORTER),
            Map.entry("redactor", CreditRole.REPORTER),
            Map.entry("redactora", CreditRole.REPORTER),
            Map.entry("penulis", CreditRole.REPORTER),
            Map.entry("reportero", CreditRole.REPORTER),
            Map.entry("reportera", CreditRole.REPORTER),
            Map.entry("periodista", CreditRole.REPORTER),
            Map.entry("redacción", CreditRole.REPORTER),
            Map.entry("edición", CreditRole.EDITOR),
            Map.entry("traducción", CreditRole.TRANSLATOR),
            Map.entry("fotos", CreditRole.PHOTOGRAPHER),
            Map.entry("fotografía", CreditRole.PHOTOGRAPHER),
            Map.entry("photos", CreditRole.PHOTOGRAPHER),
            Map.entry("editor", CreditRole.EDITOR),
            Map.entry("editora", CreditRole.EDITOR),
            Map.entry("penyunting", CreditRole.EDITOR),
            Map.entry("penerjemah", CreditRole.TRANSLATOR),
            Map.entry("traductor", CreditRole.TRANSLATOR),
            Map.entry("traductora", CreditRole.TRANSLATOR),
            Map.entry("translator", CreditRole.TRANSLATOR),
            Map.entry("foto", CreditRole.PHOTOGRAPHER),
            Map.entry("pewarta foto", CreditRole.PHOTOGRAPHER),
            Map.entry("fotografer", CreditRole.PHOTOGRAPHER),
            Map.entry("fotógrafo", CreditRole.PHOTOGRAPHER),
            Map.entry("fotógrafa", CreditRole.PHOTOGRAPHER),
            Map.entry("photo", CreditRole.PHOTOGRAPHER),
            Map.entry("photographer", CreditRole.PHOTOGRAPHER),
            Map.entry("sumber", CreditRole.SOURCE_AGENCY),
            Map.entry("fuente", CreditRole.SOURCE_AGENCY),
            Map.entry("source", CreditRole.SOURCE_AGENCY));

    private static final Pattern LABELLED = Pattern.compile(
            "\\p{Lu}\\p{L}{1,20}(?: \\p{L}{1,20}){0,2} {0,2}: {0,2}(?<value>[^:]{1,80}|\\d[\\d:./ ]{3,30})");
    private static final String CAPITAL = "\\(?[\\p{Lu}\\p{Nd}]\\S*+";
    private static final String SMALL = "(?:bin|binti|da|de|del|der|di|do|dos|e|el|la|las|los|of|the|van|von|y)(?!\\S)";
    private static final Pattern NAME =
            Pattern.compile("(?:" + CAPITAL + "|" + SMALL + ")(?: +(?:" + CAPITAL + "|" + SMALL + "))*+");

    /** The credits that a line names; empty where it is no such line or its names are in doubt. */
    static Optional<CreditLine> of(String line) {
        return labelled(line)
                .or(() -> ReportedBy.of(line))
                .or(() -> Byline.of(line))
                .or(() -> OutletLine.of(line));
    }

    /** Whether it looks like a credit in words that we do not know, "Uploader : A. Putri": it stays, among those we do. */
    static boolean isLikeOne(String line) {
        Matcher labelled = LABELLED.matcher(line.strip());
        if (!labelled.matches()) {
            return false;
        }
        String value = labelled.group("value");
        return Character.isDigit(value.charAt(0)) || names(value).stream().allMatch(CreditLine::isName);
    }

    private static Optional<CreditLine> labelled(String line) {
        int colon = line.length() > LONGEST ? -1 : line.indexOf(':');
        if (colon < 0 || line.indexOf(':', colon + 1) >= 0) {
            return Optional.empty();
        }
        CreditRole role = ROLES.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        List<String> names = names(line.substring(colon + 1));
        if (role == null
                || names.isEmpty()
                || names.size() > MOST_NAMES
                || !names.stream().allMatch(CreditLine::isName)) {
            return Optional.empty();
        }
        return Optional.of(new CreditLine(
                names.stream().map(name -> new FoundCredit(role, name)).toList()));
    }

    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            String name = part.strip();
            if (!names.isEmpty() && DEGREE.matcher(name).matches()) {
                names.set(names.size() - 1, names.getLast() + ", " + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Words in capital letters, with the small ones that names have between them: "tres imágenes" names nobody. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && name.codePoints().anyMatch(Character::isLetter)
                && NAME.matcher(name).matches();
    }
}
