package id.rinews.articles;

import java.time.LocalDate;

/** How many stories of a language appeared on a day. */
public record DayCount(LocalDate day, long count) {}
