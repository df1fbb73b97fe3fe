package id.rinews.site;

import id.rinews.agreements.AgreementCard;
import id.rinews.agreements.LiveAgreements;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.countries.Countries;
import id.rinews.events.EventCard;
import id.rinews.events.Timeline;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the front page: one lead with weight, what stands beside it, the rest by day. */
@Component
class FrontPage {

    private static final int STORIES = 30;
    private static final int BESIDE = 2;
    private static final int BELOW = 3;
    /** Fewer stories than this leave room for those in other languages. */
    private static final int THIN = 8;

    private static final int ELSEWHERE = 6;
    private static final int AGREEMENTS = 4;
    private static final int EVENTS = 4;
    private static final int PAIRS = 3;

    private final StoryCards stories;
    private final LiveAgreements agreements;
    private final Timeline timeline;
    private final Countries countries;

    FrontPage(StoryCards stories, LiveAgreements agreements, Timeline timeline, Countries countries) {
        this.stories = stories;
        this.agreements = agreements;
        this.timeline = timeline;
        this.countries = countries;
    }

    /**
     * What the front page prints.
     *
     * @param lead null on a site without stories
     * @param more a further story from the relation of the lead
     * @param elsewhere where the language is thin: the latest that stand in other languages alone
     * @param days the latest stories by the day of their publication, newest first
     */
    record Printed(
            @Nullable StoryCard lead,
            List<StoryCard> more,
            List<StoryCard> beside,
            List<StoryCard> below,
            List<StoryCard> elsewhere,
            List<AgreementCard> agreements,
            List<Strip> pairs,
            Map<String, List<StoryCard>> days) {}

    /** The strip of one relation. */
    record Strip(PairView pair, List<StoryCard> stories, List<EventCard> events) {}

    @Transactional(readOnly = true)
    public Printed print(Language language) {
        List<StoryCard> latest = stories.cards(language, STORIES);
        List<StoryCard> rest = new ArrayList<>(latest);
        StoryCard lead = latest.stream()
                .filter(StoryCard::isNews)
                .findFirst()
                .orElse(latest.isEmpty() ? null : latest.getFirst());
        rest.remove(lead);
        List<StoryCard> others = new ArrayList<>(part(rest, BESIDE + BELOW, STORIES));
        List<StoryCard> more = more(lead, others);
        others.removeAll(more);
        return new Printed(
                lead,
                more,
                part(rest, 0, BESIDE),
                part(rest, BESIDE, BELOW),
                latest.size() < THIN ? stories.elsewhere(language, ELSEWHERE) : List.of(),
                agreements.latest(AGREEMENTS, language),
                strips(latest, others, language),
                days(latest));
    }

    private static List<StoryCard> more(@Nullable StoryCard lead, List<StoryCard> others) {
        return lead == null
                ? List.of()
                : others.stream()
                        .filter(story -> lead.pairs().stream()
                                .anyMatch(pair -> story.pairs().contains(pair)))
                        .limit(1)
                        .toList();
    }

    private static <T> List<T> part(List<T> all, int from, int most) {
        return all.stream().skip(from).limit(most).toList();
    }

    /** The relation in the news last comes first; what stands on the page already is not told twice. */
    private List<Strip> strips(List<StoryCard> latest, List<StoryCard> others, Language language) {
        return countries.pairs().stream()
                .sorted(Comparator.comparingInt(pair -> place(pair, latest)))
                .map(pair -> strip(pair, others, language))
                .filter(strip -> !strip.stories().isEmpty() || !strip.events().isEmpty())
                .limit(PAIRS)
                .toList();
    }

    private Strip strip(CountryPair pair, List<StoryCard> others, Language language) {
        List<StoryCard> about =
                others.stream().filter(story -> isAbout(story, pair)).toList();
        return new Strip(
                countries.view(pair, language),
                about.stream().limit(BELOW).toList(),
                timeline.latest(pair, EVENTS, language));
    }

    /** Where the first story about the pair stands; behind all others for a pair without one. */
    private static int place(CountryPair pair, List<StoryCard> latest) {
        return (int) latest.stream().takeWhile(story -> !isAbout(story, pair)).count();
    }

    private static boolean isAbout(StoryCard story, CountryPair pair) {
        return story.pairs().stream().anyMatch(p -> p.slug().equals(pair.slug()));
    }

    private static Map<String, List<StoryCard>> days(List<StoryCard> latest) {
        return latest.stream().collect(Collectors.groupingBy(StoryCard::day, LinkedHashMap::new, Collectors.toList()));
    }
}
