package id.rinews.archive;

import id.rinews.agreements.AgreementCard;
import id.rinews.agreements.LiveAgreements;
import id.rinews.articles.Byline;
import id.rinews.articles.Edition;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.countries.Countries;
import id.rinews.people.People;
import id.rinews.people.PersonNow;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of topics, people and contributors. What nothing public names has no page: tags of drafts stay in the newsroom. */
@Service
@Transactional(readOnly = true)
class SubjectPages {

    private static final int SIZE = 20;
    private static final int SIGNED = 20;

    private final Topics topics;
    private final People people;
    private final LiveArticles live;
    private final LiveAgreements agreements;
    private final StoryCards cards;
    private final Countries countries;
    private final Clock clock;

    SubjectPages(
            Topics topics,
            People people,
            LiveArticles live,
            LiveAgreements agreements,
            StoryCards cards,
            Countries countries,
            Clock clock) {
        this.topics = topics;
        this.people = people;
        this.live = live;
        this.agreements = agreements;
        this.cards = cards;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * @throws NotFound where there is no such topic, or nothing public of it
     * @throws Renamed where it has another address by now
     */
    Subject topic(String slug, int page, Language reader) {
        Long id = topics.ids(List.of(slug)).get(slug);
        if (id == null) {
            String now = topics.renamed(slug).orElseThrow(() -> unknown(slug));
            topic(now, page, reader);
            throw new Renamed(Addresses.TOPICS.path(reader, now));
        }
        long count = live.countOfTopic(id);
        long agreed = agreements.countOfTopic(id);
        Paging paging = paging(slug, page, count, agreed);
        List<Edition> stories = live.ofTopic(id, reader, skipped(paging), SIZE);
        String register = agreed == 0 ? null : Addresses.AGREEMENTS.path(reader) + "?topic=" + slug;
        return new Subject(
                "topic",
                topics.named(List.of(id), reader).getFirst().name(),
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                agreed,
                register,
                pairs(stories, reader),
                count,
                days(stories),
                paging,
                pages(Addresses.TOPICS, slug, reader));
    }

    /**
     * @throws NotFound where there is no such person, or nothing public that names them
     * @throws Renamed where they have another address by now
     */
    Subject person(String slug, int page, Language reader) {
        Long id = people.ids(List.of(slug)).get(slug);
        if (id == null) {
            String now = people.renamed(slug).orElseThrow(() -> unknown(slug));
            person(now, page, reader);
            throw new Renamed(Addresses.PEOPLE.path(reader, now));
        }
        PersonNow person = people.now(List.of(id), LocalDate.now(clock), reader).getFirst();
        List<String> names = person.names();
        long count = live.countOfPerson(id);
        long signatures = agreements.countSignedBy(names, person.countries());
        Paging paging = paging(slug, page, count, signatures);
        List<AgreementCard> signed = signatures == 0 || paging.page() > 1
                ? List.of()
                : agreements.signedBy(names, person.countries(), SIGNED, reader);
        return new Subject(
                "person",
                person.name(),
                person.offices(),
                person.aliases(),
                List.of(),
                signed,
                signatures,
                0,
                null,
                List.of(),
                count,
                days(live.ofPerson(id, reader, skipped(paging), SIZE)),
                paging,
                pages(Addresses.PEOPLE, slug, reader));
    }

    /** @throws NotFound where no public story credits somebody of such a name */
    Subject contributor(String slug, int page, Language reader) {
        List<Byline> bylines = live.bylines(slug);
        long count = live.countByContributor(slug);
        Paging paging = paging(slug, page, count, 0);
        List<String> names = bylines.stream().map(Byline::name).distinct().toList();
        return new Subject(
                "contributor",
                names.getFirst(),
                null,
                names.subList(1, names.size()),
                bylines.stream()
                        .map(Byline::role)
                        .sorted()
                        .distinct()
                        .map(Enum::name)
                        .toList(),
                List.of(),
                0,
                0,
                null,
                List.of(),
                count,
                days(live.byContributor(slug, reader, skipped(paging), SIZE)),
                paging,
                pages(Addresses.CONTRIBUTORS, slug, reader));
    }

    private List<PairView> pairs(List<Edition> stories, Language reader) {
        return stories.stream()
                .flatMap(story -> story.text().pairs().stream())
                .distinct()
                .map(pair -> countries.view(pair, reader))
                .toList();
    }

    private static NotFound unknown(String slug) {
        return new NotFound("subject " + slug);
    }

    private static Paging paging(String slug, int page, long stories, long others) {
        if (stories + others == 0) {
            throw unknown(slug);
        }
        return Paging.of(page, SIZE, stories);
    }

    private static int skipped(Paging paging) {
        return (paging.page() - 1) * SIZE;
    }

    private static String pages(Addresses section, String slug, Language reader) {
        return section.path(reader, slug) + "?page=";
    }

    private Map<LocalDate, List<StoryCard>> days(List<Edition> stories) {
        return cards.cards(stories).stream()
                .collect(Collectors.groupingBy(
                        StoryCard::publishedOn, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
    }
}
