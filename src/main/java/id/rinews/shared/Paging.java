package id.rinews.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a list stands.
 *
 * @param page counted from 1
 * @param pages at least 1, also for an empty list
 */
public record Paging(int page, int pages) {

    private static final int NEAR = 2;
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

    /**
     * The address of a page; that of the first has no number.
     *
     * @param base a list's address up to the number of a page
     */
    public String at(String base, int number) {
        return number == 1 ? base.replaceFirst("[?&][a-z]+=$", "") : base + number;
    }

    /** The numbers that are worth a link: the first, the last and two on either side of this page; 0 for those left out. */
    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= NEAR) {
                numbers.add(number);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
