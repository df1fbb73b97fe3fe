package id.rinews.content;

import java.util.regex.Pattern;

/** What an agency puts under its last line: "(FIN) ABC/DEF", "(abc/def)". Initials are no names, and credit nobody. */
final class EndMark {
    private static final Pattern MARK = Pattern.compile(
            " {0,3}(?:\\((?:FIN|END|TAMAT)\\)(?: {1,3}\\p{Lu}{2,5}(?:/\\p{Lu}{2,5}){0,4})?|\\(\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,3}\\)) {0,3}");

    private EndMark() {}

    static boolean is(String line) {
        return MARK.matcher(line).matches();
    }
}
