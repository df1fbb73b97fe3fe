package id.rinews.archive;

import id.rinews.articles.LiveArticles;
import id.rinews.people.People;
import id.rinews.people.PersonNow;
import id.rinews.shared.Language;
import id.rinews.shared.Leaf;
import id.rinews.topics.TopicName;
import id.rinews.topics.Topics;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All topics and people that have a page, by name as the reader's language sorts, {@value #SIZE} a page; at most two thousand of each. */
@Service
@Transactional(readOnly = true)
class Directory {

    private static final int MOST = 2_000;
    private static final int SIZE = 100;

    private final Topics topics;
    private final People people;
    private final LiveArticles live;
    private final Clock clock;

    Directory(Topics topics, People people, LiveArticles live, Clock clock) {
        this.topics = topics;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /** Those of live stories: tags of drafts stay in the newsroom. */
    Leaf<TopicName> topics(int page, Language reader) {
        List<TopicName> all = topics.named(live.topics(MOST), reader).stream()
                .sorted(Comparator.comparing(TopicName::name, order(reader)))
                .toList();
        return Leaf.of(all, page, SIZE);
    }

    /** Those of live stories. */
    Leaf<PersonNow> people(int page, Language reader) {
        List<Long> all = people.names(live.people(MOST)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order(reader)))
                .map(Map.Entry::getKey)
                .toList();
        Leaf<Long> leaf = Leaf.of(all, page, SIZE);
        return leaf.with(people.now(leaf.shown(), LocalDate.now(clock), reader));
    }

    private static Comparator<Object> order(Language reader) {
        return Collator.getInstance(reader.locale());
    }
}
