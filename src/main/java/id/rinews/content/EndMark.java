package id.rinews.content;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an agency puts under its last line: "(FIN) ABC/DEF", "(abc/def)", "(abc/DEF)", "(foto) (video)", and alone, in copy of
 * theirs, EFE and AFP "abc-def/ghi", Andina "ABC".
 * Initials are no names, and credit nobody.
 */
final class EndMark {
    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}]*+";
    private static final String END = " {0,3}\\((?:FIN|END|TAMAT)\\)";
    private static final String SMALL = "[a-z]{2,3}(?:-[a-z]{2,3}){0,3}";
    private static final Pattern WORD = Pattern.compile(END + BLANK);
    private static final Pattern SIGNED =
            Pattern.compile(END + "[ \\u00a0]{1,3}\\p{Lu}{2,5}(?:/\\p{Lu}{2,5}){0,4}" + BLANK);
    private static final Pattern BRACKETED = Pattern.compile(
            " {0,3}\\((?=[\\p{Lu}/]*+\\p{Ll})(?:\\p{Ll}{2,4}|\\p{Lu}{2,4})(?:/(?:\\p{Ll}{2,4}|\\p{Lu}{2,4})){1,3}\\)"
                    + BLANK);
    private static final Pattern BARE = Pattern.compile(" {0,3}" + SMALL + "(?:/" + SMALL + "){1,4}" + BLANK);
    private static final Pattern CAPITALS = Pattern.compile(" {0,3}\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}" + BLANK);
    private static final Pattern WITH = Pattern.compile(
            " {0,3}(?:\\((?:fotos?|v[ií]deos?|audio|infograf[ií]a|mapa)\\) {0,3}){1,4}+" + BLANK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    /** Those that sign with bare initials. */
    private static final Set<String> SIGN_BARE = Set.of("efe", "afp");

    private EndMark() {}

    static boolean is(String line) {
        return WORD.matcher(line).matches()
                || WITH.matcher(line).matches()
                || isSigned(line)
                || isInitials(BRACKETED, line);
    }

    /** Whether it says both that the copy ends and who wrote it: so much is no prose, whatever follows it. */
    static boolean isSigned(String line) {
        return SIGNED.matcher(line).matches();
    }

    /** Whether it is initials alone, which end the copy of some agencies and are words in that of others. */
    static boolean isBare(String line) {
        return isInitials(BARE, line);
    }

    /** Whether it is initials alone, in copy of an agency that signs so. */
    static boolean isOf(Collection<String> agencies, String line) {
        return isBare(line) && agencies.stream().map(Agencies::key).anyMatch(SIGN_BARE::contains)
                || isInitials(CAPITALS, line)
                        && agencies.stream().map(Agencies::key).anyMatch("andina"::equals);
    }

    /** "(dpa/afp)" names agencies, and nobody's initials. */
    private static boolean isInitials(Pattern mark, String line) {
        return mark.matcher(line).matches() && Stream.of(APART.split(line)).noneMatch(Agencies::isOne);
    }
}
