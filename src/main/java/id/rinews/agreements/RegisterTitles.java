package id.rinews.agreements;

import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Paging;
import id.rinews.topics.TopicName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Titles of the register's pages: what was asked, and how many agreements there are of it. */
@Component
class RegisterTitles {

    private final ListTitles titles;
    private final Dates dates;

    RegisterTitles(ListTitles titles, Dates dates) {
        this.titles = titles;
        this.dates = dates;
    }

    String of(RegisterFilter asked, @Nullable TopicName topic, long total, Paging paging, Language language) {
        List<String> filters = asked.query().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(count(asked, total, language)),
                                asked.query().entrySet().stream()
                                        .filter(one -> !one.getKey().equals("pair"))
                                        .map(one -> filter(one, asked, topic, language)))
                        .toList();
        return titles.of(titles.say("register.title", language), filters, paging, language);
    }

    private String count(RegisterFilter asked, long total, Language language) {
        return asked.pair() == null
                ? titles.say("register.count", language, total)
                : titles.say(
                        "register.count.pair", language, total, asked.pair().name(language));
    }

    private String filter(
            Map.Entry<String, String> one, RegisterFilter asked, @Nullable TopicName topic, Language language) {
        return switch (one.getKey()) {
            case "q" -> "“" + one.getValue() + "”";
            case "designation", "status" -> titles.say(one.getKey() + "." + one.getValue(), language);
            case "on" -> asked.on() == null ? "" : titles.say("register.on", language, dates.day(asked.on(), language));
            case "topic" -> topic == null ? one.getValue() : topic.name();
            case "sort" -> titles.say("register.by." + asked.sort().name(), language);
            default -> one.getValue();
        };
    }
}
