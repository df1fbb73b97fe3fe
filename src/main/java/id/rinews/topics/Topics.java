package id.rinews.topics;

import static java.util.stream.Collectors.toMap;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Topics as other modules ask for them. */
@Service
@Transactional(readOnly = true)
public class Topics {

    private static final Limit OFFERED = Limit.of(1_000);

    private final TopicRows rows;

    Topics(TopicRows rows) {
        this.rows = rows;
    }

    /** Their names in the order of the ids, in one statement; ids that are not known are left out. */
    public List<TopicName> named(Collection<Long> ids, Language reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Topic> found = rows.findByIdIn(ids).stream().collect(toMap(Topic::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(topic -> TopicName.of(topic, reader))
                .toList();
    }

    /** Those of these slugs, in their order; one statement. */
    public List<TopicName> of(Collection<String> slugs, Language reader) {
        return slugs.isEmpty()
                ? List.of()
                : rows.findBySlugIn(slugs).stream()
                        .sorted(Comparator.comparingInt(
                                topic -> List.copyOf(slugs).indexOf(topic.slug())))
                        .map(topic -> TopicName.of(topic, reader))
                        .toList();
    }

    /** Ids by slug; slugs that are not known are left out. */
    public Map<String, Long> ids(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : rows.findBySlugIn(slugs).stream().collect(toMap(Topic::slug, Topic::id));
    }

    /** The address of the topic that once had this one. */
    public Optional<String> renamed(String slug) {
        return rows.findByFormerSlug(slug).map(Topic::slug);
    }

    /** Slug and name of each topic for a form, by name; at most a thousand. */
    public List<Choice> options(Language reader) {
        return rows.findByOrderBySlug(OFFERED).stream()
                .map(topic -> new Choice(topic.slug(), topic.name().told(reader).text()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())))
                .toList();
    }
}
