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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the front page: one lead with weight, what stands beside it, the rest by day. No story stands on it twice. */
@Component
class FrontPage {

    private static final int STORIES = 30;
    private static final int MORE = 3;
    private static final int BESIDE = 2;
    private static final int BELOW = 3;
    private static final int OF_A_PAIR = 3;
    private static final int LATEST = 10;
    /** Fewer stories than this leave room for those in other languages. */
    private static final int THIN = 8;

    private static final int ELSEWHERE = 6;
    private static final int AGREEMENTS = 4;
    private static final int EVENTS = 3;
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
     * @param more further stories from the relation of the lead
     * @param isOneFile whether those below are from that relation too
     * @param elsewhere where the language is thin: the latest that stand in other languages alone
     * @param days the latest of the others by the day of their publication, newest first
     */
    record Printed(
            @Nullable StoryCard lead,
            List<StoryCard> more,
            List<StoryCard> beside,
            List<StoryCard> below,
            boolean isOneFile,
            List<StoryCard> elsewhere,
            List<AgreementCard> agreements,
            List<Strip> pairs,
            Map<String, List<StoryCard>> days) {}

    /**
     * The strip of one relation.
     *
     * @param events the earliest first
     * @param awaited of which nobody knows when it is to be in force; null where there is none
     */
    record Strip(
            PairView pair,
            List<StoryCard> stories,
            List<EventCard> events,
            @Nullable AgreementCard awaited) {}

    @Transactional(readOnly = true)
    public Printed print(Language language) {
        List<StoryCard> latest = stories.cards(language, STORIES);
        List<StoryCard> rest = new ArrayList<>(latest);
        StoryCard lead = latest.stream()
                .filter(StoryCard::isNews)
                .findFirst()
                .orElse(latest.isEmpty() ? null : latest.getFirst());
        rest.remove(lead);
        List<StoryCard> beside = taken(rest, BESIDE, _ -> true);
        List<StoryCard> below = taken(rest, BELOW, _ -> true);
        List<StoryCard> more = lead == null ? List.of() : taken(rest, MORE, story -> sharesPair(story, lead));
        List<Strip> strips = strips(latest, rest, language);
        return new Printed(
                lead,
                more,
                beside,
                below,
                lead != null && below.stream().allMatch(story -> sharesPair(story, lead)),
                latest.size() < THIN ? stories.elsewhere(language, ELSEWHERE) : List.of(),
                agreements.latest(AGREEMENTS, language),
                strips,
                days(rest.stream().limit(LATEST).toList()));
    }

    /** The first that are wanted, which stand in the rest no longer. */
    private static List<StoryCard> taken(List<StoryCard> rest, int most, Predicate<StoryCard> wanted) {
        List<StoryCard> taken = rest.stream().filter(wanted).limit(most).toList();
        rest.removeAll(taken);
        return taken;
    }

    private static boolean sharesPair(StoryCard story, StoryCard lead) {
        return lead.pairs().stream().anyMatch(pair -> story.pairs().contains(pair));
    }

    /** The relation in the news last comes first. */
    private List<Strip> strips(List<StoryCard> latest, List<StoryCard> rest, Language language) {
        List<LiveAgreements.Awaited> awaited = agreements.awaited(language);
        return countries.pairs().stream()
                .filter(pair -> latest.stream().anyMatch(story -> isAbout(story, pair)))
                .sorted(Comparator.comparingInt(pair -> place(pair, latest)))
                .limit(PAIRS)
                .map(pair -> strip(pair, rest, awaited, language))
                .filter(strip -> !strip.stories().isEmpty() || !strip.events().isEmpty())
                .toList();
    }

    private Strip strip(
            CountryPair pair, List<StoryCard> rest, List<LiveAgreements.Awaited> awaited, Language language) {
        return new Strip(
                countries.view(pair, language),
                taken(rest, OF_A_PAIR, story -> isAbout(story, pair)),
                timeline.latest(pair, EVENTS, language).reversed(),
                awaited.stream()
                        .filter(agreement -> agreement.isBetween(pair))
                        .map(LiveAgreements.Awaited::card)
                        .findFirst()
                        .orElse(null));
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
