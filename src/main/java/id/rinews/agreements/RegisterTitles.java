package id.rinews.agreements;

import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Paging;
import id.rinews.topics.TopicName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Titles of the register's pages: of which pair they are and what else was asked. */
@Component
class RegisterTitles {

    private final ListTitles titles;
    private final Dates dates;

    RegisterTitles(ListTitles titles, Dates dates) {
        this.titles = titles;
        this.dates = dates;
    }

    String of(RegisterFilter asked, @Nullable TopicName topic, long total, Paging paging, Language language) {
        List<String> filters = asked.query().entrySet().stream()
                .filter(one -> !one.getKey().equals("pair"))
                .map(one -> filter(one, asked, topic, total, language))
                .toList();
        String name = asked.pair() == null
                ? titles.say("title.register", language)
                : titles.say("register.title.pair", language, asked.pair().name(language));
        return titles.of(name, filters, paging, language);
    }

    private String filter(
            Map.Entry<String, String> one,
            RegisterFilter asked,
            @Nullable TopicName topic,
            long total,
            Language language) {
        return switch (one.getKey()) {
            case "q" -> "“" + one.getValue() + "”";
            case "designation" -> titles.say("designation." + one.getValue(), language);
            case "status" -> titles.say("dossier.tally." + one.getValue(), language, total);
            case "on" -> asked.on() == null ? "" : titles.say("register.on", language, dates.day(asked.on(), language));
            case "topic" -> topic == null ? one.getValue() : topic.name();
            case "sort" -> titles.say("register.by." + asked.sort().name(), language);
            default -> one.getValue();
        };
    }
}
