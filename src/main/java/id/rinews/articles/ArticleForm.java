package id.rinews.articles;

import id.rinews.content.StoryTextTooLarge;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The story form as it was sent: text throughout, so that whatever was typed can be shown again.
 *
 * @param picture id of the lead picture, empty for none; null where the form did not ask
 * @param provenance of a translation; null where the form did not ask
 * @param source id of the revision that the translation follows; null where the form did not ask
 */
public record ArticleForm(
        String language,
        String headline,
        String standfirst,
        String slug,
        List<String> pair,
        String place,
        String date,
        String timeZone,
        String body,
        String genre,
        List<String> topics,
        List<String> agreements,
        List<String> people,
        List<CreditRow> credits,
        List<LinkRow> links,
        @Nullable String picture,
        String embargoUntil,
        @Nullable String provenance,
        @Nullable String source,
        String version) {

    static final int LONGEST_HEADLINE = 300;
    static final int LONGEST_STANDFIRST = 600;
    private static final int SPARE_CREDITS = 2;
    private static final int SPARE_LINKS = 1;

    @SuppressWarnings("NullAway")
    public ArticleForm {
        language = text(language);
        headline = line(headline);
        standfirst = line(standfirst);
        slug = text(slug);
        pair = list(pair);
        place = line(place);
        date = text(date);
        timeZone = text(timeZone);
        body = body == null ? "" : body;
        genre = text(genre).isEmpty() ? Genre.NEWS.name() : text(genre);
        topics = list(topics);
        agreements = list(agreements);
        people = list(people);
        credits = rows(credits, CreditRow::isBlank, CreditRow.EMPTY, SPARE_CREDITS);
        links = rows(links, LinkRow::isBlank, LinkRow.EMPTY, SPARE_LINKS);
        embargoUntil = text(embargoUntil);
        version = text(version);
    }

    /** Without the one character that no database takes in a text. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "").strip();
    }

    static String line(@Nullable String value) {
        return text(value).replaceAll("\\s+", " ");
    }

    private static List<String> list(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The rows that say something, and a few empty ones to go on with. */
    private static <T> List<T> rows(@Nullable List<T> rows, Predicate<T> blank, T empty, int spare) {
        Stream<T> filled = rows == null
                ? Stream.of()
                : rows.stream().filter(Objects::nonNull).filter(blank.negate());
        return Stream.concat(filled, Stream.generate(() -> empty).limit(spare)).toList();
    }

    /** Why this cannot be saved, field by field; a draft may lack anything but a language. */
    void check(ZoneId own, Errors errors) {
        ArticleFormChecks.check(this, own, errors);
    }

    Language spoken() {
        return Language.of(language).orElseThrow();
    }

    /** The zone of the dateline, or the editor's own where none was sent. */
    ZoneId zone(ZoneId own) {
        return timeZone.isEmpty() ? own : ZoneId.of(timeZone);
    }

    long counted() {
        return version.isEmpty() ? 0 : Long.parseLong(version);
    }

    @Nullable
    LocalDate filedOn() {
        return date.isEmpty() ? null : LocalDate.parse(date);
    }

    @Nullable
    Instant embargo(ZoneId own) {
        return embargoUntil.isEmpty()
                ? null
                : LocalDateTime.parse(embargoUntil).atZone(zone(own)).toInstant();
    }

    List<CountryPair> pairs() {
        return pair.stream()
                .map(slug -> CountryPair.of(slug).orElseThrow())
                .distinct()
                .toList();
    }

    List<Credit> credited() {
        return credits.stream().filter(c -> !c.isBlank()).map(CreditRow::credit).toList();
    }

    List<EndLink> linked() {
        return links.stream().filter(l -> !l.isBlank()).map(LinkRow::link).toList();
    }

    @Nullable
    StoryTextTooLarge tooLarge() {
        return ArticleDesk.refusal(body);
    }

    boolean hasSlug() {
        return !slug.isEmpty() && Slug.isSlug(slug);
    }
}
