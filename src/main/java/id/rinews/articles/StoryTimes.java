package id.rinews.articles;

import id.rinews.articles.ArticleView.ChangeView;
import id.rinews.articles.ArticleView.ClockView;
import id.rinews.articles.ArticleView.NoticeView;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The times of a story in its own zone, and in the other country's. */
@Component
class StoryTimes {

    /** Clocks beside the dateline's: those of two countries, or of three where a story is about two pairs. */
    private static final int OTHERS = 2;

    private final Dates dates;
    private final Zones zones;
    private final Countries countries;
    private final MessageSource messages;

    StoryTimes(Dates dates, Zones zones, Countries countries, MessageSource messages) {
        this.dates = dates;
        this.zones = zones;
        this.countries = countries;
        this.messages = messages;
    }

    /** The dateline's clock first, then those of the pair's other countries. */
    List<ClockView> clocks(Edition edition) {
        ZoneId home = edition.text().timeZone();
        LocalDate day = LocalDate.ofInstant(edition.publishedAt(), home);
        return Stream.concat(Stream.of(home), others(edition.text()).stream())
                .map(zone -> clock(edition, zone, day))
                .toList();
    }

    private ClockView clock(Edition edition, ZoneId zone, LocalDate home) {
        Instant at = edition.publishedAt();
        Language language = edition.language();
        LocalDate day = LocalDate.ofInstant(at, zone);
        return new ClockView(
                zones.city(zone, language),
                home(edition.text(), zone).map(countries::flag).orElse(null),
                dates.iso(at, zone),
                dates.clockBesideCity(at, zone, language),
                day.equals(home) ? null : dates.weekday(day, language),
                dates.zoneName(zone, language));
    }

    /** The zones of the story's countries that are not the dateline's own country's, at most {@value #OTHERS}. */
    List<ZoneId> others(Manuscript text) {
        CountryCode home = home(text, text.timeZone()).orElse(null);
        return countriesOf(text)
                .filter(country -> !country.equals(home))
                .flatMap(country -> Zones.of(country).stream())
                .filter(zone -> !zone.equals(text.timeZone()))
                .distinct()
                .limit(OTHERS)
                .toList();
    }

    private static Stream<CountryCode> countriesOf(Manuscript text) {
        return text.pairs().stream()
                .flatMap(p -> Stream.of(p.first(), p.second()))
                .distinct();
    }

    /** The story's country whose capital keeps this time. */
    private static Optional<CountryCode> home(Manuscript text, ZoneId zone) {
        return countriesOf(text)
                .filter(country -> Zones.of(country).filter(zone::equals).isPresent())
                .findFirst();
    }

    /** {@code 12 Agustus 2025, 09:00 WIB (11 Agustus, 21:00 PET)} */
    String stamp(Instant at, Edition edition) {
        return dates.stamp(at, edition.text().timeZone(), others(edition.text()), edition.language());
    }

    List<ChangeView> changes(Edition edition, List<PublicChange> history) {
        return history.stream().map(change -> line(change, edition)).toList();
    }

    private ChangeView line(PublicChange change, Edition edition) {
        return new ChangeView(
                change.kind().name(),
                dates.iso(change.happenedAt(), edition.text().timeZone()),
                stamp(change.happenedAt(), edition),
                change.note(),
                change.passage(),
                change.isUnreviewed(),
                change.forceReason());
    }

    /** What stands above the text: a withdrawal, then corrections, newest first. @param log where changes stand in it */
    List<NoticeView> notices(
            Edition edition, List<PublicChange> history, Found.@Nullable Withdrawn withdrawn, Map<Long, String> log) {
        List<NoticeView> notices = new ArrayList<>();
        if (withdrawn != null) {
            notices.add(new NoticeView(
                    "WITHDRAWN", stamp(withdrawn.at(), edition), withdrawn.reason(), endIn(log, history)));
        }
        history.stream()
                .filter(change -> change.kind().standsAbove())
                .map(c -> new NoticeView(c.kind().name(), stamp(c.happenedAt(), edition), c.note(), log.get(c.id())))
                .forEach(notices::add);
        return notices;
    }

    /** Where the end of a story stands in the log: it is what was told last. */
    static @Nullable String endIn(Map<Long, String> log, List<PublicChange> history) {
        return history.isEmpty() ? null : log.get(history.getFirst().id());
    }

    /** For how many whole years a story has been public, in words; null while it is less than one. */
    @Nullable
    String age(Edition edition, LocalDate today) {
        LocalDate published =
                LocalDate.ofInstant(edition.publishedAt(), edition.text().timeZone());
        int years = Period.between(published, today).getYears();
        return years < 1 ? null : say("article.age", edition.language(), years);
    }

    /** {@code Caretas, diperiksa 12 Agustus 2025} */
    String source(String publisher, String checked, Language language) {
        String when = checked.isEmpty() ? "" : say("article.link.checked", language, checked);
        return Stream.of(publisher, when).filter(s -> !s.isEmpty()).collect(java.util.stream.Collectors.joining(", "));
    }

    private String say(String key, Language language, Object... values) {
        Locale locale = language.locale();
        return messages.getMessage(key, values, locale);
    }
}
