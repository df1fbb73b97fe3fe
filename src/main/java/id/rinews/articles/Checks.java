package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.media.Lack;
import id.rinews.media.Pictures;
import id.rinews.people.People;
import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that is to be thought of before a draft is published: what it tells by itself, and what the registers know. */
@Component
class Checks {

    private final People people;
    private final AgreementOptions agreements;
    private final Pictures pictures;
    private final SlugBook slugs;
    private final Clock clock;

    Checks(People people, AgreementOptions agreements, Pictures pictures, SlugBook slugs, Clock clock) {
        this.people = people;
        this.agreements = agreements;
        this.pictures = pictures;
        this.slugs = slugs;
        this.clock = clock;
    }

    /** What refuses publication first. */
    List<Obstacle> of(Draft draft, Language reader) {
        List<Obstacle> obstacles = new ArrayList<>(Readiness.obstacles(draft.text()));
        String wished = draft.text().wishedSlug();
        if (!wished.isEmpty() && !slugs.isUsable(draft.id(), draft.language(), new Slug(wished))) {
            obstacles.addFirst(Obstacle.refusal("slug", "slug"));
        }
        obstacles.addAll(pictures(draft.text()));
        obstacles.addAll(names(draft.text(), reader));
        obstacles.addAll(sources(draft.text(), reader));
        return obstacles;
    }

    /** Alternative, credit and licence are asked before a picture is used, and not before it is uploaded. */
    private List<Obstacle> pictures(Manuscript text) {
        List<Long> shown = text.pictures();
        Map<Long, Pictures.Fitness> fitness = pictures.fitness(shown);
        List<Obstacle> found = new ArrayList<>();
        for (Long id : shown) {
            Pictures.Fitness one = fitness.get(id);
            if (one == null) {
                found.add(Obstacle.thought("picture.missing", "body", "media:" + id));
            } else {
                one.lacks().stream()
                        .filter(lack -> lack != Lack.ALT || !isDescribed(text, id))
                        .map(lack -> obstacle(lack, id, one.title()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether the text itself says what the picture shows, wherever it stands. */
    private static boolean isDescribed(Manuscript text, Long id) {
        return !id.equals(text.picture())
                && text.figures().stream()
                        .filter(figure -> figure.media() == id)
                        .noneMatch(figure -> figure.alt().isEmpty());
    }

    private static Obstacle obstacle(Lack lack, long id, String title) {
        String field = switch (lack) {
            case ALT -> "alt";
            case CREDIT -> "credit";
            case LICENCE -> "licence";
            case EXPIRED -> "licenceUntil";
        };
        return Obstacle.elsewhere("picture." + field, Pictures.DESK + "/" + id, field, title);
    }

    private List<Obstacle> names(Manuscript text, Language reader) {
        List<String> names = people.now(text.people(), LocalDate.now(clock), reader).stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream()))
                .toList();
        String all = text.headline() + " " + text.standfirst() + " " + text.body();
        Map<String, String> doubts = new LinkedHashMap<>(Spelling.doubts(all, names));
        new NearNames(people.spellings())
                .doubts(all).entrySet().stream()
                        .filter(near -> doubts.keySet().stream().noneMatch(near.getKey()::contains))
                        .toList()
                        .forEach(near -> doubts.put(near.getKey(), near.getValue()));
        return doubts.entrySet().stream()
                .map(doubt ->
                        Obstacle.thought("name", "body", "“%s”, “%s”".formatted(doubt.getKey(), doubt.getValue())))
                .toList();
    }

    private List<Obstacle> sources(Manuscript text, Language reader) {
        List<Long> cited = text.citedAgreements();
        if (cited.isEmpty()) {
            return List.of();
        }
        Set<Long> unsourced = agreements.unsourced(cited);
        return unsourced.isEmpty()
                ? List.of()
                : agreements.options(reader).stream()
                        .filter(option -> unsourced.contains(Long.valueOf(option.value())))
                        .map(Choice::label)
                        .map(title -> Obstacle.thought("unsourced", "agreements", title))
                        .toList();
    }
}
