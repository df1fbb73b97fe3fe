package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.media.Pictures;
import id.rinews.people.People;
import id.rinews.people.PersonNow;
import id.rinews.shared.Choice;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.topics.TopicName;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A manuscript in words, field by field and line by line, so that two can be laid side by side. */
@Component
class Telling {

    /** What each field is made of, in the order of the form. */
    private static final Map<String, Function<Manuscript, @Nullable Object>> PARTS = parts();

    private final Topics topics;
    private final People people;
    private final AgreementOptions agreements;
    private final Pictures pictures;
    private final Revisions revisions;
    private final Dates dates;
    private final MessageSource messages;
    private final Clock clock;

    Telling(
            Topics topics,
            People people,
            AgreementOptions agreements,
            Pictures pictures,
            Revisions revisions,
            Dates dates,
            MessageSource messages,
            Clock clock) {
        this.topics = topics;
        this.people = people;
        this.agreements = agreements;
        this.pictures = pictures;
        this.revisions = revisions;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    private static Map<String, Function<Manuscript, @Nullable Object>> parts() {
        Map<String, Function<Manuscript, @Nullable Object>> parts = new LinkedHashMap<>();
        parts.put("headline", Manuscript::headline);
        parts.put("standfirst", Manuscript::standfirst);
        parts.put("dateline", text -> Arrays.asList(text.place(), text.filedOn(), text.timeZone()));
        parts.put("body", Manuscript::body);
        parts.put("genre", Manuscript::genre);
        parts.put("pair", Manuscript::pairs);
        parts.put("agreements", Manuscript::agreements);
        parts.put("topics", Manuscript::topics);
        parts.put("people", Manuscript::people);
        parts.put("credits", Manuscript::credits);
        parts.put("links", Manuscript::links);
        parts.put("picture", Manuscript::picture);
        parts.put("provenance", Manuscript::provenance);
        parts.put("source", Manuscript::translatedFrom);
        parts.put("slug", Manuscript::wishedSlug);
        return parts;
    }

    /** The fields that two texts do not share, by the message {@code told.{field}}; they are not put into words for that. */
    static List<String> differing(Manuscript one, Manuscript other) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(one), part.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every field by the message {@code told.{field}}, in the order of the form. */
    Map<String, List<String>> of(Manuscript text, Language reader) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("headline", one(text.headline()));
        fields.put("standfirst", one(text.standfirst()));
        fields.put("dateline", dateline(text, reader));
        fields.put("body", paragraphs(text.body()));
        fields.put("genre", one(word("genre." + text.genre(), reader)));
        fields.put("pair", text.pairs().stream().map(pair -> pair.name(reader)).toList());
        fields.put("agreements", agreements(text.agreements(), reader));
        fields.put(
                "topics",
                topics.named(text.topics(), reader).stream()
                        .map(TopicName::name)
                        .toList());
        fields.put(
                "people",
                people.now(text.people(), LocalDate.now(clock), reader).stream()
                        .map(PersonNow::name)
                        .toList());
        fields.put(
                "credits",
                text.credits().stream()
                        .map(credit -> word("role." + credit.role(), reader) + ": " + credit.name())
                        .toList());
        fields.put(
                "links", text.links().stream().map(link -> link(link, reader)).toList());
        fields.put("picture", picture(text.picture()));
        fields.put("provenance", one(word("provenance." + text.provenance(), reader)));
        fields.put("source", source(text.translatedFrom(), reader));
        fields.put("slug", one(text.wishedSlug().isEmpty() ? word("told.slug.own", reader) : text.wishedSlug()));
        return fields;
    }

    /**
     * The text with what stands beside it.
     *
     * @param zone in which the embargo is told, the same for both sides
     */
    Map<String, List<String>> of(Writing writing, ZoneId zone, Language reader) {
        Map<String, List<String>> fields = of(writing.text(), reader);
        fields.put("language", one(word("language." + writing.language(), reader)));
        Instant embargo = writing.embargo();
        fields.put("embargo", embargo == null ? List.of() : one(dates.moment(embargo, zone, List.of(), reader)));
        return fields;
    }

    /** What stands between blank lines; lines are kept where the writer broke them, and indentation, which tells what belongs to an item of a list. */
    static List<String> paragraphs(String body) {
        return Stream.of(body.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.stripTrailing().replaceFirst("^\\n+", ""))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private List<String> source(@Nullable Long revision, Language reader) {
        return revision == null
                ? List.of()
                : revisions
                        .origin(revision)
                        .map(origin -> word("language." + origin.language(), reader) + ", "
                                + messages.getMessage(
                                        "revisions.number", new Object[] {origin.number()}, reader.locale()))
                        .map(List::of)
                        .orElse(List.of());
    }

    private List<String> picture(@Nullable Long id) {
        return id == null
                ? List.of()
                : List.of("media:%d%s"
                        .formatted(
                                id,
                                Optional.ofNullable(
                                                pictures.options(List.of(id)).get(id))
                                        .map(picture -> ", " + picture.title())
                                        .orElse("")));
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private List<String> dateline(Manuscript text, Language reader) {
        String day = text.filedOn() == null ? "" : dates.day(text.filedOn(), reader);
        return one(Stream.of(text.place(), day, dates.zoneName(text.timeZone(), reader))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private List<String> agreements(List<Long> ids, Language reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles = agreements.options(reader).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label, (one, _) -> one));
        return ids.stream()
                .map(id -> titles.getOrDefault(String.valueOf(id), "agreement:" + id))
                .toList();
    }

    private String link(EndLink link, Language reader) {
        String what = link.target() == null
                ? Stream.of(
                                link.title(),
                                link.publisher(),
                                link.url(),
                                link.language(),
                                Objects.toString(link.checkedOn(), ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : link.target().address();
        return word("linkkind." + link.kind(), reader) + ": " + what;
    }

    private String word(String key, Language reader) {
        return messages.getMessage(key, null, reader.locale());
    }
}
