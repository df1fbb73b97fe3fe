package id.rinews.archive;

import id.rinews.articles.MonthCount;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.FuzzyDate.Precision;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;

/** A year of the archive: how many stories in which month, the newest first. */
record ArchiveYear(FuzzyDate date, String path, long count, List<Month> months) {

    /** @param name such as {@code Agustus 2025}; @param word {@code Agustus} */
    record Month(FuzzyDate date, String name, String word, String path, long count) {}

    static ArchiveYear of(int number, List<MonthCount> months, Dates dates, Language reader) {
        FuzzyDate year = new FuzzyDate(LocalDate.of(number, 1, 1), Precision.YEAR);
        return new ArchiveYear(
                year,
                Archive.path(year, reader),
                months.stream().mapToLong(MonthCount::count).sum(),
                months.stream().map(month -> month(month, dates, reader)).toList());
    }

    private static Month month(MonthCount found, Dates dates, Language reader) {
        FuzzyDate month = new FuzzyDate(LocalDate.of(found.year(), found.month(), 1), Precision.MONTH);
        return new Month(
                month,
                dates.day(month, reader),
                dates.month(month.firstDay(), reader),
                Archive.path(month, reader),
                found.count());
    }
}
