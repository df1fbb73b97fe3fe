package id.rinews.site;

import id.rinews.articles.ArticleDesk;
import id.rinews.articles.Manuscript;
import id.rinews.articles.Publication;
import id.rinews.content.CreditRole;
import id.rinews.media.PictureDesk;
import id.rinews.media.PictureRefused;
import id.rinews.shared.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and publishes the starter stories; keys in their texts become the ids that the portal gave. */
@Component
class StarterStories {

    private static final Pattern KEY = Pattern.compile("\\((article|agreement):([a-z0-9-]+)\\)");
    private final ArticleDesk desk;
    private final PictureDesk pictures;

    StarterStories(ArticleDesk desk, PictureDesk pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    /** An edition by its story's key and its language. */
    private record Place(String story, Language language) {}

    void write(
            List<Starter.Story> stories,
            Map<String, Long> topics,
            Map<String, Long> people,
            Map<String, Long> agreements) {
        Map<Place, Long> ids = new HashMap<>();
        stories.forEach(story -> begin(story, ids));
        for (Starter.Story story : stories) {
            Long picture = kept(story.picture());
            story.editions().forEach((code, edition) -> {
                Language language = Starter.language(code);
                Manuscript text = manuscript(story, edition, topics, people, agreements)
                        .withBody(resolved(edition.body(), language, ids, agreements))
                        .withPicture(picture);
                desk.rewrite(id(ids, story.key(), language), _ -> text, null);
            });
        }
        stories.stream()
                .sorted(Comparator.comparing(Starter.Story::publishedAt))
                .forEach(story -> publish(story, ids));
    }

    private @Nullable Long kept(Starter.@Nullable Illustration picture) {
        try {
            return picture == null
                    ? null
                    : (Long) pictures.keep(picture.file(), picture.bytes(), picture.text(), null)
                            .id();
        } catch (PictureRefused broken) {
            throw new IllegalStateException("Not a picture: " + picture.file(), broken);
        }
    }

    private void begin(Starter.Story story, Map<Place, Long> ids) {
        Manuscript blank = Manuscript.blank(story.timeZone(), List.of());
        long first = 0;
        for (String code : story.editions().keySet()) {
            Language language = Starter.language(code);
            long id = first == 0
                    ? desk.create(language, blank, null, null)
                    : desk.createSibling(first, language, blank, null);
            first = first == 0 ? id : first;
            ids.put(new Place(story.key(), language), id);
        }
    }

    private static Manuscript manuscript(
            Starter.Story story,
            Starter.Edition edition,
            Map<String, Long> topics,
            Map<String, Long> people,
            Map<String, Long> agreements) {
        return new Manuscript(
                edition.headline(),
                edition.standfirst(),
                edition.slug(),
                Objects.requireNonNullElse(edition.place(), story.place()),
                story.date(),
                story.timeZone(),
                "",
                story.genre(),
                story.pairs().stream().map(StarterContent::pair).toList(),
                ids(story.topics(), topics),
                ids(story.people(), people),
                ids(story.agreements(), agreements),
                Stream.concat(
                                story.credits().stream(),
                                Stream.ofNullable(edition.credits()).flatMap(List::stream))
                        .toList(),
                List.of());
    }

    /** The original with its changes first: what somebody translated was made from the text as it stands now. */
    private void publish(Starter.Story story, Map<Place, Long> ids) {
        String original = story.editions().keySet().iterator().next();
        story.editions().forEach((code, edition) -> {
            long id = id(ids, story.key(), Starter.language(code));
            if (!code.equals(original) && isTranslated(edition)) {
                desk.follow(id, id(ids, story.key(), Starter.language(original)));
            }
            desk.publishAt(id, Publication.first(), null, story.publishedAt().toInstant());
            story.changes().stream()
                    .filter(change -> change.edition().equals(code))
                    .forEach(change -> publish(change, id));
        });
    }

    private static boolean isTranslated(Starter.Edition edition) {
        return Stream.ofNullable(edition.credits())
                .flatMap(List::stream)
                .anyMatch(credit -> credit.role() == CreditRole.TRANSLATOR);
    }

    private void publish(Starter.Change change, long id) {
        desk.rewrite(id, text -> text.withBody(text.body().replace(change.find(), change.replace())), null);
        desk.publishAt(
                id,
                new Publication(change.kind(), change.note(), change.passage(), ""),
                null,
                change.at().toInstant());
    }

    private static String resolved(String body, Language language, Map<Place, Long> ids, Map<String, Long> agreements) {
        Matcher key = KEY.matcher(body);
        return key.replaceAll(found -> "(%s:%d)"
                .formatted(
                        found.group(1),
                        found.group(1).equals("article")
                                ? id(ids, found.group(2), language)
                                : known(agreements, found.group(2))));
    }

    private static long id(Map<Place, Long> ids, String story, Language language) {
        return Objects.requireNonNull(ids.get(new Place(story, language)), () -> "No edition of " + story);
    }

    private static List<Long> ids(List<String> keys, Map<String, Long> ids) {
        return keys.stream().map(key -> known(ids, key)).toList();
    }

    private static Long known(Map<String, Long> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "Nothing is called " + key);
    }
}
