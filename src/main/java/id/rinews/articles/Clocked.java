package id.rinews.articles;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date and time as a clock on the wall shows it: where the clock is put forward some never come, where it is put back some come twice. */
record Clocked(LocalDateTime at, ZoneId zone) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** Empty where it cannot be read, or lies beyond what anybody means: before 1900 or after 2200. */
    static Optional<Clocked> of(String at, ZoneId zone) {
        try {
            LocalDateTime read = LocalDateTime.parse(at);
            return isMeant(read.getYear()) ? Optional.of(new Clocked(read, zone)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** An instant by the clock that it comes by. */
    static Clocked of(Instant at, ZoneId zone) {
        return new Clocked(LocalDateTime.ofInstant(at, zone), zone);
    }

    /** Whether a text is a date that somebody may mean. */
    static boolean isDay(String text) {
        try {
            return isMeant(LocalDate.parse(text).getYear());
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isMeant(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** Whether no clock of the zone ever shows it. */
    boolean isSkipped() {
        return offsets().isEmpty();
    }

    /** The offset by which it is meant, the first of two; null where it comes but once. */
    @Nullable
    ZoneOffset offsetOfTwo() {
        return offsets().size() > 1 ? offsets().getFirst() : null;
    }

    private List<ZoneOffset> offsets() {
        return zone.getRules().getValidOffsets(at);
    }

    Instant instant() {
        return at.atZone(zone).toInstant();
    }
}
