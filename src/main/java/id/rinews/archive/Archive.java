package id.rinews.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.rinews.articles.DayCount;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.MonthCount;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.shared.Addresses;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and lists a language's stories by the day on which they first appeared. */
@Service
@Transactional(readOnly = true)
class Archive {

    private static final int A_PAGE = 60;

    private final LiveArticles live;
    private final StoryCards cards;
    private final Dates dates;

    Archive(LiveArticles live, StoryCards cards, Dates dates) {
        this.live = live;
        this.cards = cards;
        this.dates = dates;
    }

    /** All years, the newest first; none on a site without stories. */
    List<ArchiveYear> years(Language reader) {
        return live.months(reader).stream()
                .collect(groupingBy(MonthCount::year, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> ArchiveYear.of(year.getKey(), year.getValue(), dates, reader))
                .toList();
    }

    /** @throws NotFound where no story of the language appeared in the year */
    ArchiveYear year(FuzzyDate year, Language reader) {
        return years(reader).stream()
                .filter(one -> one.date().equals(year))
                .findFirst()
                .orElseThrow(() -> new NotFound("archive " + year));
    }

    /**
     * @param page of the month's stories, counted from 1; one that is too high is the last
     * @throws NotFound where no story of the language appeared in the month
     */
    ArchiveMonth month(FuzzyDate month, int page, Language reader) {
        LocalDate first = month.firstDay();
        LocalDate last = month.lastDay();
        Map<LocalDate, Long> counts =
                live.days(reader, first, last).stream().collect(toMap(DayCount::day, DayCount::count));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            throw new NotFound("archive " + month);
        }
        Paging paging = Paging.of(page, A_PAGE, total);
        List<StoryCard> stories = cards.cards(live.within(reader, first, last, (paging.page() - 1) * A_PAGE, A_PAGE));
        return new ArchiveMonth(
                month, dates.day(month, reader), total, days(stories, counts), paging, path(month, reader) + "?page=");
    }

    private static List<ArchiveMonth.Day> days(List<StoryCard> stories, Map<LocalDate, Long> counts) {
        return stories.stream()
                .collect(groupingBy(StoryCard::publishedOn, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new ArchiveMonth.Day(day.getKey(), counts.getOrDefault(day.getKey(), 0L), day.getValue()))
                .toList();
    }

    /** The same year or month in each language that has stories of it. */
    Map<Language, String> editions(FuzzyDate period) {
        Map<Language, String> editions = new EnumMap<>(Language.class);
        live.languages(period.firstDay(), period.lastDay())
                .forEach(language -> editions.put(language, path(period, language)));
        return editions;
    }

    /** {@code /id/arsip/2025} or {@code /id/arsip/2025/08} */
    static String path(FuzzyDate period, Language language) {
        return Addresses.ARCHIVE.path(language, period.toString().replace('-', '/'));
    }
}
