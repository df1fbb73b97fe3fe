package id.rinews.site;

import id.rinews.articles.ChangeKind;
import id.rinews.articles.Credit;
import id.rinews.articles.Genre;
import id.rinews.articles.Passage;
import id.rinews.events.EventKind;
import id.rinews.events.EventStatus;
import id.rinews.media.PictureText;
import id.rinews.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The starter content as it stands in the files under {@code starter/}. */
record Starter(
        List<Topic> topics,
        List<Person> people,
        List<Event> events,
        List<Relation> relations,
        List<StarterAgreement> agreements,
        List<Story> stories) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Topic(
            String slug,
            Map<String, String> names,
            @Nullable String iptc) {}

    record Person(String slug, String name, List<String> aliases, List<Held> appointments) {}

    record Held(
            Map<String, String> office,
            String country,
            @Nullable String from,
            @Nullable String to,
            String source,
            @Nullable String sourceLanguage) {}

    record Event(
            String key,
            EventKind kind,
            EventStatus status,
            Map<String, String> titles,
            String start,
            String startPrecision,
            @Nullable String end,
            @Nullable String place,
            List<String> pairs,
            @Nullable String party,
            String source,
            @Nullable String sourceLanguage,
            List<String> agreements) {}

    record Relation(
            String pair,
            @Nullable String establishedOn,
            @Nullable String source,
            @Nullable String sourceLanguage,
            @Nullable Map<String, String> summaries) {}

    /** One story with its language editions; references in its texts are keys. */
    record Story(
            String key,
            List<String> pairs,
            Genre genre,
            String place,
            LocalDate date,
            ZoneId timeZone,
            OffsetDateTime publishedAt,
            List<String> topics,
            List<String> people,
            List<String> agreements,
            List<Credit> credits,
            @Nullable Illustration picture,
            Map<String, Edition> editions,
            List<Object> links,
            List<Change> changes) {}

    /**
     * Drawn by ourselves, as decoration.
     *
     * @param file below {@code starter/pictures/}
     */
    record Illustration(String file, String credit, String source, String licence) {

        PictureText text() {
            return new PictureText(Language.ID, "", true, true, "", credit, source, licence, null, null, null);
        }

        byte[] bytes() {
            try {
                return new ClassPathResource("starter/pictures/" + file).getContentAsByteArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** @param place as the edition's language calls it; null where it is as the story has it */
    record Edition(
            String headline,
            String standfirst,
            String slug,
            String body,
            @Nullable String place,
            @Nullable List<Credit> credits) {}

    /** A change published later, made by replacing some words; with the passage that readers are shown. */
    record Change(
            String edition,
            OffsetDateTime at,
            ChangeKind kind,
            String note,
            Passage passage,
            String find,
            String replace) {}

    static Starter read() {
        return new Starter(
                list("topics", Topic[].class),
                list("people", Person[].class),
                list("events", Event[].class),
                list("relations", Relation[].class),
                list("agreements", StarterAgreement[].class),
                storyFiles());
    }

    static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static <T> List<T> list(String file, Class<T[]> type) {
        return Arrays.asList(read(new ClassPathResource("starter/" + file + ".yaml"), type));
    }

    private static List<Story> storyFiles() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:starter/stories/*.yaml");
            return Arrays.stream(files).map(file -> read(file, Story.class)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
