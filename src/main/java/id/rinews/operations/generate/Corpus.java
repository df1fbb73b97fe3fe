package id.rinews.operations.generate;

import id.rinews.agreements.AgreementDesk;
import id.rinews.articles.ArticleDesk;
import id.rinews.countries.Countries;
import id.rinews.dossiers.RelationDesk;
import id.rinews.dossiers.RelationEntry;
import id.rinews.events.EventDesk;
import id.rinews.people.PeopleDesk;
import id.rinews.settings.Settings;
import id.rinews.shared.Cities;
import id.rinews.shared.Dates;
import id.rinews.topics.TopicDesk;
import id.rinews.topics.TopicEntry;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the portal with invented stories, agreements and all that belongs to them, through the verbs of their desks. */
@Component
public class Corpus {

    /** Things a transaction: each commit waits for the disk. */
    private static final int BATCH = 100;

    private static final int LINE = 1_000;

    /** So many relations have a word of introduction, and stand in the menu. */
    private static final int TOLD = 3;

    private static final String ACTOR = "generate";

    private final ArticleDesk articles;
    private final AgreementDesk agreements;
    private final EventDesk events;
    private final PeopleDesk people;
    private final TopicDesk topics;
    private final Countries countries;
    private final RelationDesk relations;
    private final Settings settings;
    private final Dates dates;
    private final Cities cities;
    private final TransactionTemplate transaction;
    private final EntityManager rows;

    Corpus(
            ArticleDesk articles,
            AgreementDesk agreements,
            EventDesk events,
            PeopleDesk people,
            TopicDesk topics,
            Countries countries,
            RelationDesk relations,
            Settings settings,
            Dates dates,
            Cities cities,
            TransactionTemplate transaction,
            EntityManager rows) {
        this.articles = articles;
        this.agreements = agreements;
        this.events = events;
        this.people = people;
        this.topics = topics;
        this.countries = countries;
        this.relations = relations;
        this.settings = settings;
        this.dates = dates;
        this.cities = cities;
        this.transaction = transaction;
        this.rows = rows;
    }

    /**
     * Makes what is ordered, and shows the public the notice of sample content.
     *
     * @param tell takes a line of progress each time some more is done
     */
    public Tally fill(Order order, Consumer<String> tell) {
        World world = World.read();
        Map<String, Long> topicIds = atOnce(() -> begin(world));
        Cast cast = atOnce(() -> new Cast(world, people, order.seed()));
        Treaties treaties = new Treaties(world, cast, agreements, order.seed());
        inBatches(order.agreements(), "agreements", tell, treaties::make);
        Teller teller = new Teller(world, cast, treaties, topicIds, dates, cities, order);
        Press press = new Press(articles, teller, order.seed());
        Diary diary = new Diary(world, events, order.seed());
        inBatches(order.articles(), "stories", tell, number -> diary.enter(press.publish(number)));
        return new Tally(
                order.articles(), press.editions(), order.agreements(), diary.size(), cast.size(), topicIds.size());
    }

    private Map<String, Long> begin(World world) {
        settings.showInventedNotice();
        world.relations().forEach(countries::ensure);
        world.relations().stream()
                .limit(TOLD)
                .forEach(pair -> relations.record(new RelationEntry(pair, null, null, world.dossier(pair)), ACTOR));
        Map<String, Long> ids = new HashMap<>();
        for (World.Subject topic : world.topics()) {
            ids.put(topic.slug(), topics.record(new TopicEntry(topic.slug(), topic.names(), topic.iptc()), ACTOR));
        }
        return ids;
    }

    private <T> T atOnce(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private void inBatches(int count, String what, Consumer<String> tell, IntConsumer make) {
        for (int from = 0; from < count; from += BATCH) {
            int start = from;
            int end = Math.min(count, from + BATCH);
            transaction.executeWithoutResult(_ -> makeAll(start, end, make));
            if (end % LINE == 0 || end == count) {
                tell.accept("%,d of %,d %s".formatted(end, count, what));
            }
        }
    }

    /** The rows of each thing are let go once they are written: checking them again and again would cost more than making them. */
    private void makeAll(int start, int end, IntConsumer make) {
        for (int number = start; number < end; number++) {
            make.accept(number);
            rows.flush();
            rows.clear();
        }
    }
}
