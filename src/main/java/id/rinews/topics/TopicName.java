package id.rinews.topics;

import id.rinews.shared.Language;

/** A topic as a reader is shown it. @param language in which the name stands; the reader's where there is one */
public record TopicName(long id, String slug, String name, Language language) {

    static TopicName of(Topic topic, Language reader) {
        var told = topic.name().told(reader);
        return new TopicName(topic.id(), topic.slug(), told.text(), told.language());
    }
}
