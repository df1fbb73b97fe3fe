package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.TextLanguage;
import id.rinews.media.Lack;
import id.rinews.media.Pictures;
import id.rinews.people.People;
import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final StoryTeasers teasers;
    private final Articles articles;
    private final Revisions revisions;
    private final Clock clock;

    Checks(
            People people,
            AgreementOptions agreements,
            Pictures pictures,
            SlugBook slugs,
            StoryTeasers teasers,
            Articles articles,
            Revisions revisions,
            Clock clock) {
        this.people = people;
        this.agreements = agreements;
        this.pictures = pictures;
        this.slugs = slugs;
        this.teasers = teasers;
        this.articles = articles;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What refuses publication first. */
    List<Obstacle> of(Draft draft, Language reader) {
        List<Obstacle> obstacles = new ArrayList<>(Readiness.obstacles(draft.text()));
        String wished = draft.text().wishedSlug();
        if (!wished.isEmpty() && !slugs.isUsable(draft.id(), draft.language(), new Slug(wished))) {
            obstacles.addFirst(Obstacle.refusal("slug", "slug"));
        }
        language(draft).ifPresent(obstacles::add);
        original(draft.text()).ifPresent(obstacles::add);
        obstacles.addAll(pictures(draft.text()));
        obstacles.addAll(hidden(draft, reader));
        obstacles.addAll(names(draft.text(), reader));
        obstacles.addAll(sources(draft.text(), reader));
        return obstacles;
    }

    /** A text that was pasted into an edition of another language. */
    private static Optional<Obstacle> language(Draft draft) {
        return TextLanguage.of(draft.text().body())
                .filter(language -> language != draft.language())
                .map(language -> Obstacle.thought(
                        "language." + language.name(), draft.firstPublishedAt() == null ? "language" : "body"));
    }

    /** The text that it was translated from was taken back. */
    private Optional<Obstacle> original(Manuscript text) {
        return Optional.ofNullable(text.translatedFrom())
                .flatMap(revisions::origin)
                .flatMap(origin -> Optional.ofNullable(origin.ended()))
                .map(ended -> Obstacle.thought("original." + ended, "sumber"));
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

    /** Links that readers will not see, because what they lead to is not public. */
    private List<Obstacle> hidden(Draft draft, Language reader) {
        Manuscript text = draft.text();
        Set<Reference> hidden = teasers.hidden(text, draft.language(), LocalDate.now(clock));
        if (hidden.isEmpty()) {
            return List.of();
        }
        Map<Reference, String> titles = titles(hidden, reader);
        Set<Reference> written = Set.copyOf(text.text().references());
        return hidden.stream()
                .map(reference -> Obstacle.thought(
                        "hidden." + reference.kind(),
                        field(reference, text, written),
                        titles.getOrDefault(reference, reference.address())))
                .toList();
    }

    private static String field(Reference reference, Manuscript text, Set<Reference> written) {
        if (written.contains(reference)) {
            return "body";
        }
        int link = text.links().stream().map(EndLink::target).toList().indexOf(reference);
        return link < 0 ? "agreements" : "links-" + link + "-target";
    }

    /** What the desk calls those of them that there are. */
    private Map<Reference, String> titles(Set<Reference> references, Language reader) {
        Map<Reference, String> titles = new HashMap<>();
        articles.findByIdIn(StoryTeasers.ids(references, Kind.ARTICLE))
                .forEach(a -> titles.put(
                        new Reference(Kind.ARTICLE, a.id()), a.manuscript().headline()));
        agreements
                .options(reader)
                .forEach(option ->
                        titles.put(new Reference(Kind.AGREEMENT, Long.parseLong(option.value())), option.label()));
        return titles;
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
                        Obstacle.thought("name", "body", "“%s” → “%s”".formatted(doubt.getKey(), doubt.getValue())))
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
