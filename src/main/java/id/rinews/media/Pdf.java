package id.rinews.media;

import java.nio.charset.StandardCharsets;

/** What makes a file a PDF, and what it may be called. */
final class Pdf {

    /** Readers look for the mark in so many first bytes (ISO 32000-1, implementation note 13). */
    private static final int HEAD = 1024;

    private static final int LONGEST_NAME = 200;

    private Pdf() {}

    static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /** The last part of a path, without what could steer a terminal, a header or a file system; ends in {@code .pdf}. */
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("(?i)\\.pdf$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;]", "")
                .strip();
        String name = plain.isEmpty() ? "document" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - 4)) + ".pdf";
    }
}
