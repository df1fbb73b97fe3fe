package id.rinews.topics;

import id.rinews.shared.Difference;
import id.rinews.shared.Slug;
import id.rinews.shared.Typed;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A topic as it is typed. @param version the counter of saves that the form was filled from; empty for a new topic */
record TopicForm(String nameId, String nameEs, String nameEn, String slug, String iptc, String version) {

    static final TopicForm BLANK = new TopicForm("", "", "", "", "", "");

    TopicForm(
            @Nullable String nameId,
            @Nullable String nameEs,
            @Nullable String nameEn,
            @Nullable String slug,
            @Nullable String iptc,
            @Nullable String version) {
        this.nameId = Typed.line(nameId);
        this.nameEs = Typed.line(nameEs);
        this.nameEn = Typed.line(nameEn);
        this.slug = Typed.line(slug).toLowerCase(Locale.ROOT);
        this.iptc = Typed.line(iptc);
        this.version = Typed.line(version);
    }

    static TopicForm of(Topic topic) {
        Wording name = topic.name();
        return new TopicForm(
                name.id(), name.es(), name.en(), topic.slug(), topic.iptcCode(), String.valueOf(topic.version()));
    }

    /** Whether it can be saved, as far as the form alone can tell. */
    void check(Errors errors) {
        if (nameId.isEmpty() && nameEs.isEmpty() && nameEn.isEmpty()) {
            errors.rejectValue("nameId", "topic.name.missing");
        }
        for (String name : List.of("nameId", "nameEs", "nameEn")) {
            if (Objects.toString(errors.getFieldValue(name), "").length() > TopicEntry.LONGEST_NAME) {
                errors.rejectValue(name, "topic.name.long");
            }
        }
        if (!slug.isEmpty() && !Slug.isSlug(slug)) {
            errors.rejectValue("slug", "slug.odd");
        }
        if (!iptc.isEmpty() && !iptc.matches("[0-9]{8}")) {
            errors.rejectValue("iptc", "topic.iptc.odd");
        }
    }

    TopicEntry entry() {
        return new TopicEntry(slug, new Wording(nameId, nameEs, nameEn), iptc.isEmpty() ? null : iptc);
    }

    /** The save it was filled from; none where the field was tampered with, which no topic matches. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    TopicForm at(String fresh) {
        return new TopicForm(nameId, nameEs, nameEn, slug, iptc, fresh);
    }

    List<Difference> against(TopicForm stored) {
        return Stream.of(
                        Difference.of("topic.nameId", stored.nameId, nameId),
                        Difference.of("topic.nameEs", stored.nameEs, nameEs),
                        Difference.of("topic.nameEn", stored.nameEn, nameEn),
                        Difference.of("topic.slug", stored.slug, slug),
                        Difference.of("topic.iptc", stored.iptc, iptc))
                .filter(Difference::isReal)
                .toList();
    }
}
