package id.rinews.content;

import java.util.regex.Pattern;

/** Characters that would be read as markup, written so that they are read as themselves. */
final class Escapes {
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
    private static final String ALWAYS = "\\`*_[]<";

    private Escapes() {}

    /** One character of running text; {@code rest} is the text from it on. */
    static String character(int c, String text, int at) {
        if (ALWAYS.indexOf(c) >= 0) {
            return "\\" + Character.toString(c);
        }
        return c == '&' && isEntity(text, at) ? "\\&" : Character.toString(c);
    }

    static String entity(int c) {
        return "&#" + c + ";";
    }

    static String title(String caption) {
        return ENTITY.matcher(caption.replace("\\", "\\\\").replace("\"", "\\\""))
                .replaceAll("&amp;");
    }

    static String address(String address) {
        return ENTITY.matcher(address).replaceAll("&amp;").replace("(", "\\(").replace(")", "\\)");
    }

    private static boolean isEntity(String text, int at) {
        return ENTITY.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
