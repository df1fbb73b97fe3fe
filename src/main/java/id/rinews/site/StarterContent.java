package id.rinews.site;

import id.rinews.agreements.AgreementDesk;
import id.rinews.countries.Countries;
import id.rinews.dossiers.RelationDesk;
import id.rinews.dossiers.RelationEntry;
import id.rinews.events.EventDesk;
import id.rinews.events.EventEntry;
import id.rinews.people.PeopleDesk;
import id.rinews.people.PersonEntry;
import id.rinews.settings.Settings;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import id.rinews.topics.TopicDesk;
import id.rinews.topics.TopicEntry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty portal with the starter content, once, through the same verbs as everybody: all of it or nothing, and before
 * the first visitor is let in.
 */
@Component
@Profile("demo")
public class StarterContent implements SmartLifecycle {

    private static final String ACTOR = "portal";
    private static final String LOADED = "starter-content";

    private final Settings settings;
    private final Countries countries;
    private final TopicDesk topics;
    private final PeopleDesk people;
    private final EventDesk events;
    private final RelationDesk relations;
    private final AgreementDesk agreements;
    private final StarterStories stories;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StarterContent(
            Settings settings,
            Countries countries,
            TopicDesk topics,
            PeopleDesk people,
            EventDesk events,
            RelationDesk relations,
            AgreementDesk agreements,
            StarterStories stories,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.countries = countries;
        this.topics = topics;
        this.people = people;
        this.events = events;
        this.relations = relations;
        this.agreements = agreements;
        this.stories = stories;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before the web server, whose phase is later. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (!settings.has(LOADED)) {
            transaction.executeWithoutResult(_ -> load(Starter.read()));
        }
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    private void load(Starter starter) {
        starter.events().stream()
                .flatMap(e -> e.pairs().stream())
                .distinct()
                .map(StarterContent::pair)
                .forEach(countries::ensure);
        Map<String, Long> topicIds = new HashMap<>();
        starter.topics()
                .forEach(t -> topicIds.put(
                        t.slug(), topics.record(new TopicEntry(t.slug(), wording(t.names()), t.iptc()), ACTOR)));
        Map<String, Long> peopleIds = new HashMap<>();
        starter.people().forEach(p -> peopleIds.put(p.slug(), people.record(entry(p), ACTOR)));
        starter.relations().forEach(r -> relations.record(entry(r), ACTOR));
        Map<String, Long> agreementIds = new HashMap<>();
        starter.agreements().forEach(a -> agreementIds.put(a.key(), register(a)));
        starter.events().forEach(e -> events.record(entry(e, agreementIds), ACTOR));
        stories.write(starter.stories(), topicIds, peopleIds, agreementIds);
        settings.showSampleNotice(true);
        settings.put(LOADED, clock.instant().toString());
    }

    private long register(StarterAgreement agreement) {
        long id = agreements.create(agreement.particulars(), null);
        agreements.publish(id, null, agreement.publishedAt().toInstant());
        return id;
    }

    private static PersonEntry entry(Starter.Person person) {
        List<PersonEntry.Held> offices = person.appointments().stream()
                .map(h -> new PersonEntry.Held(
                        wording(h.office()),
                        CountryCode.of(h.country()),
                        date(h.from()),
                        date(h.to()),
                        new Citation(h.source(), h.sourceLanguage())))
                .toList();
        return new PersonEntry(person.slug(), person.name(), person.aliases(), offices);
    }

    private static EventEntry entry(Starter.Event event, Map<String, Long> agreements) {
        return new EventEntry(
                new Slug(event.key()),
                event.kind(),
                event.status(),
                wording(event.titles()),
                FuzzyDate.parse(event.start()).orElseThrow(),
                date(event.end()),
                event.place(),
                event.pairs().stream().map(StarterContent::pair).toList(),
                event.party() == null ? null : CountryCode.of(event.party()),
                event.agreements().stream()
                        .map(key -> Objects.requireNonNull(agreements.get(key), key))
                        .toList(),
                new Citation(event.source(), event.sourceLanguage()));
    }

    private static RelationEntry entry(Starter.Relation relation) {
        return new RelationEntry(
                pair(relation.pair()),
                date(relation.establishedOn()),
                Citation.of(relation.source(), relation.sourceLanguage()),
                relation.summaries() == null ? null : wording(relation.summaries()));
    }

    private static @Nullable FuzzyDate date(@Nullable String text) {
        return text == null ? null : FuzzyDate.parse(text).orElseThrow();
    }

    static CountryPair pair(String slug) {
        return CountryPair.of(slug).orElseThrow();
    }

    private static Wording wording(Map<String, String> texts) {
        return new Wording(texts.get("id"), texts.get("es"), texts.get("en"));
    }
}
