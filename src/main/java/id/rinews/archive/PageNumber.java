package id.rinews.archive;

/** The number of a page as an address has it. */
final class PageNumber {

    private PageNumber() {}

    /** Counted from 1; 1 for whatever is no number. */
    static int of(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
