package id.rinews.shared;

/**
 * Where a list stands.
 *
 * @param page counted from 1
 * @param pages at least 1, also for an empty list
 */
public record Paging(int page, int pages) {

    private static final int DIGITS = 7;
    /** Beyond every list. */
    private static final int FAR = 9_999_999;

    public Paging {
        if (page < 1 || pages < 1 || page > pages) {
            throw new IllegalArgumentException("There is no page %d of %d".formatted(page, pages));
        }
    }

    /** The place of a page in a list of {@code total} things, {@code size} a page. */
    public static Paging of(int page, int size, long total) {
        int pages = Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
        return new Paging(Math.clamp(page, 1, pages), pages);
    }

    /** The number of a page as an address has it, counted from 1, however large; 1 for whatever is no number. */
    public static int number(String asked) {
        return !asked.matches("[1-9][0-9]*") ? 1 : asked.length() > DIGITS ? FAR : Integer.parseInt(asked);
    }

    /** A list's address up to the number of a page. @param list with its filters, where there are some */
    public static String upToNumber(String list) {
        return list + (list.contains("?") ? "&page=" : "?page=");
    }

    /** The one address of this page of a list; that of the first has no number. */
    public String address(String list) {
        return page == 1 ? list : upToNumber(list) + page;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    /** @param base a list's address up to the number of a page; that of the first page has no number */
    public String before(String base) {
        return page == 2 ? base.replaceFirst("[?&]page=$", "") : base + (page - 1);
    }

    public boolean hasNext() {
        return page < pages;
    }
}
