package id.rinews.topics;

import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import java.util.List;

/** A page of the desk's list of topics. @param mayWrite whether the one who looks may change them */
record TopicList(long total, Paging paging, List<Row> rows, boolean mayWrite) {

    /** @param name in the reader's language, else in {@code language}; @param others in the remaining languages */
    record Row(long id, String name, Language language, List<TopicName> others, String slug, String iptc) {

        static Row of(Topic topic, Language reader) {
            TopicName name = TopicName.of(topic, reader);
            List<TopicName> others = reader.preferences().stream()
                    .filter(language ->
                            language != name.language() && topic.name().in(language) != null)
                    .map(language -> TopicName.of(topic, language))
                    .toList();
            String iptc = topic.iptcCode() == null ? "" : topic.iptcCode();
            return new Row(topic.id(), name.name(), name.language(), others, topic.slug(), iptc);
        }
    }
}
