package id.rinews.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a password is refused. Any characters will do; only length counts, what an attacker would try first, and whether the
 * whole holds more than a pattern (NIST SP 800-63B, 3.1.1.2). Nothing is asked of the network.
 */
enum Weakness {
    SHORT,
    LONG,
    REVEALING,
    TRIVIAL;

    static final int SHORTEST = 15;
    static final int LONGEST = 1000;

    /** Steps from one character to the next that no pattern foretells: fewer than this is a pattern with a flourish. */
    private static final int FEWEST_SURPRISES = 4;

    private static final List<String> ROWS = List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** What the lists of leaked passwords are made of, and the words of this newsroom. */
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "administrator",
            "admin",
            "letmein",
            "welcome",
            "iloveyou",
            "monkey",
            "dragon",
            "football",
            "princess",
            "sunshine",
            "master",
            "secret",
            "changeme",
            "katasandi",
            "rahasia",
            "sayang",
            "selamat",
            "datang",
            "bismillah",
            "contraseña",
            "contrasena",
            "secreto",
            "bienvenido",
            "tequiero",
            "indonesia",
            "jakarta",
            "peru",
            "perú",
            "lima",
            "portal",
            "berita",
            "noticias",
            "news",
            "redaksi",
            "editor");

    static Optional<Weakness> of(String password, String email, String portalName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(LONG);
        }
        if (reveals(password, email) || reveals(password, portalName)) {
            return Optional.of(REVEALING);
        }
        return isTrivial(password.toLowerCase(Locale.ROOT), email) ? Optional.of(TRIVIAL) : Optional.empty();
    }

    private static boolean reveals(String password, String known) {
        String word = squeezed(known);
        return word.length() >= 5 && squeezed(password).contains(word);
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isTrivial(String password, String email) {
        return isRepetition(password) || surprises(withoutCommonWords(password, email)) < FEWEST_SURPRISES;
    }

    /** Whether the whole is one piece again and again, such as {@code abc123abc123abc}. */
    private static boolean isRepetition(String text) {
        return Stream.iterate(1, length -> length <= text.length() / 2, length -> length + 1)
                .anyMatch(length -> text.startsWith(text.substring(length)));
    }

    private static String withoutCommonWords(String password, String email) {
        String name = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        String rest = name.length() < 3 ? password : password.replace(name, "");
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** Counts steps that are neither a repetition nor to a neighbour in the alphabet, among the digits or on the keyboard. */
    private static int surprises(String text) {
        int found = 0;
        for (int at = 1; at < text.length(); at++) {
            found += isForetold(text.charAt(at - 1), text.charAt(at)) ? 0 : 1;
        }
        return found;
    }

    private static boolean isForetold(char one, char next) {
        return Math.abs(one - next) <= 1 || ROWS.stream().anyMatch(row -> areNeighbours(row, one, next));
    }

    private static boolean areNeighbours(String row, char one, char next) {
        int first = row.indexOf(one);
        int second = row.indexOf(next);
        return first >= 0 && second >= 0 && Math.abs(first - second) == 1;
    }
}
