package id.rinews.content;

import java.util.List;
import java.util.regex.Pattern;

/** Writes running text so that it reads as the same spans again. */
class SpanWriter {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&!]");
    private static final Pattern LINE_START = Pattern.compile("^(#|[-+=~>|]|(\\d{1,9})(?=[.)]))");

    private SpanWriter() {}

    static String write(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(write(span));
        }
        return text.toString();
    }

    private static String write(Span span) {
        return switch (span) {
            case Words(var text) -> escaped(text);
            case Strong(var inner) -> "**" + write(inner) + "**";
            case Emphasis(var inner) -> "*" + write(inner) + "*";
            case Link(var inner, var target) -> "[" + write(inner) + "](" + destination(target) + ")";
        };
    }

    private static String destination(Target target) {
        String address = target.address();
        return address.matches(".*[()\\s].*") ? "<" + address + ">" : address.replace("_", "\\_").replace("*", "\\*").replace("&", "&amp;");
    }

    static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0").replace("\u00A0", "&nbsp;");
    }

    /** A line that starts a paragraph, where some characters would start something else. */
    static String line(List<Span> spans) {
        String text = write(spans);
        String safe = LINE_START.matcher(text).find() ? startEscaped(text) : text;
        return Labels.read(safe).isPresent() ? safe.replaceFirst(":", "\\\\:") : safe;
    }

    private static String startEscaped(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(0, digits) + "\\" + text.substring(digits);
    }
}
