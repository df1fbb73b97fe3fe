package id.rinews.archive;

import id.rinews.agreements.LiveAgreements;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final LiveAgreements agreements;
    private final Clock clock;

    Directory(Topics topics, People people, LiveArticles live, LiveAgreements agreements, Clock clock) {
        this.topics = topics;
        this.people = people;
        this.live = live;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Those of live stories and agreements: tags of drafts stay in the newsroom. */
    Leaf<TopicName> topics(int page, Language reader) {
        Set<Long> ids = new HashSet<>(live.topics(MOST));
        ids.addAll(agreements.topics(MOST));
        List<TopicName> all = topics.named(ids, reader).stream()
                .sorted(Comparator.comparing(TopicName::name, order(reader)))
                .toList();
        return Leaf.of(all, page, SIZE);
    }

    /** Those of live stories, and who signed a live agreement. */
    Leaf<PersonNow> people(int page, Language reader) {
        Map<Long, String> names = new HashMap<>(people.names(live.people(MOST)));
        names.putAll(people.named(agreements.signers(MOST)));
        List<Long> all = names.entrySet().stream()
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
