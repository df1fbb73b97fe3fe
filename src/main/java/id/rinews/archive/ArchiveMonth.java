package id.rinews.archive;

import id.rinews.articles.StoryCard;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Paging;
import java.time.LocalDate;
import java.util.List;

/**
 * A month of the archive.
 *
 * @param name such as {@code Agustus 2025}
 * @param count of the whole month
 * @param days with stories on this page, the newest first
 * @param pages the month's address up to the number of a page
 */
record ArchiveMonth(FuzzyDate date, String name, long count, List<Day> days, Paging paging, String pages) {

    /** @param count of the whole day, some of which may stand on another page */
    record Day(LocalDate date, long count, List<StoryCard> stories) {}
}
