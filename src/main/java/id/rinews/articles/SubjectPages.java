package id.rinews.articles;

import id.rinews.people.People;
import id.rinews.people.PersonNow;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories of a topic or a person, by day. What no public story names has no page: tags of drafts stay in the newsroom. */
@Service
@Transactional(readOnly = true)
class SubjectPages {

    private static final int SIZE = 20;

    private final Topics topics;
    private final People people;
    private final LiveArticles live;
    private final StoryCards cards;
    private final Clock clock;

    SubjectPages(Topics topics, People people, LiveArticles live, StoryCards cards, Clock clock) {
        this.topics = topics;
        this.people = people;
        this.live = live;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * A subject as its page prints it.
     *
     * @param person null for a topic
     * @param days stories by the day of their publication, newest first, one edition each
     * @param pages this page's own address up to the number of a page
     */
    record Printed(
            String name,
            @Nullable PersonNow person,
            long count,
            Map<String, List<StoryCard>> days,
            Paging paging,
            String pages) {}

    /** @throws NotFound where there is no such topic, or no public story of it */
    Printed topic(String slug, int page, Language reader) {
        long id = known(topics.ids(List.of(slug)), slug);
        long count = live.countOfTopic(id);
        Paging paging = paging(slug, page, count);
        String name = topics.named(List.of(id), reader).getFirst().name();
        List<Edition> stories = live.ofTopic(id, reader, skipped(paging), SIZE);
        return new Printed(name, null, count, days(stories), paging, pages(Addresses.TOPICS, slug, reader));
    }

    /** @throws NotFound where there is no such person, or no public story that names them */
    Printed person(String slug, int page, Language reader) {
        long id = known(people.ids(List.of(slug)), slug);
        long count = live.countOfPerson(id);
        Paging paging = paging(slug, page, count);
        PersonNow person = people.now(List.of(id), LocalDate.now(clock), reader).getFirst();
        List<Edition> stories = live.ofPerson(id, reader, skipped(paging), SIZE);
        return new Printed(person.name(), person, count, days(stories), paging, pages(Addresses.PEOPLE, slug, reader));
    }

    private static long known(Map<String, Long> ids, String slug) {
        Long id = ids.get(slug);
        if (id == null) {
            throw new NotFound("subject " + slug);
        }
        return id;
    }

    private static Paging paging(String slug, int page, long count) {
        if (count == 0) {
            throw new NotFound("subject " + slug);
        }
        return Paging.of(page, SIZE, count);
    }

    private static int skipped(Paging paging) {
        return (paging.page() - 1) * SIZE;
    }

    private static String pages(Addresses section, String slug, Language reader) {
        return section.path(reader, slug) + "?page=";
    }

    private Map<String, List<StoryCard>> days(List<Edition> stories) {
        return cards.cards(stories).stream()
                .collect(Collectors.groupingBy(StoryCard::day, LinkedHashMap::new, Collectors.toList()));
    }
}
