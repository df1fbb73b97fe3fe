package id.rinews.articles;

/** How many stories of a language appeared in a month of a year. */
public record MonthCount(int year, int month, long count) {}
