package id.rinews.requests;

import id.rinews.agreements.PublicRegister;
import id.rinews.articles.PublicRecord;
import id.rinews.shared.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories and agreements, as far as readers ask about them. */
@Component
class Matters {

    private final PublicRecord stories;
    private final PublicRegister register;

    Matters(PublicRecord stories, PublicRegister register) {
        this.stories = stories;
        this.register = register;
    }

    /** What the public sees at an address of this portal. */
    Optional<Matter> at(String address) {
        return stories.at(address)
                .map(Matter::article)
                .or(() -> register.at(address).map(Matter::agreement));
    }

    /** What a text names: by its number, its address at the desk, or that which readers know. */
    Optional<Matter> named(String text) {
        return stories.named(text)
                .map(Matter::article)
                .or(() -> register.named(text).map(Matter::agreement));
    }

    /** Empty while nobody knows what the request is about. */
    Optional<Matter.About> about(ReaderRequest request, Language reader) {
        Instant asked = request.receivedAt();
        return request.matter()
                .tell(
                        id -> stories.about(id).map(story -> story(story, asked)),
                        id -> register.about(id, reader).map(pact -> pact(pact, asked)))
                .flatMap(found -> found);
    }

    private Matter.About story(PublicRecord.About story, Instant asked) {
        return new Matter.About(
                "/desk/articles/" + story.article(),
                story.headline(),
                story.language(),
                "state." + story.status(),
                story.isEnded(),
                false,
                story.pairs().stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .distinct()
                        .toList(),
                stories.toldBefore(story, asked));
    }

    private Matter.About pact(PublicRegister.About pact, Instant asked) {
        return new Matter.About(
                "/desk/agreements/" + pact.agreement(),
                pact.title().text(),
                pact.title().language(),
                "state." + (pact.isLive() ? "PUBLISHED" : "WITHDRAWN"),
                !pact.isLive(),
                true,
                pact.states().stream().distinct().toList(),
                register.toldBefore(pact.agreement(), asked).orElse(asked));
    }

    /** What could answer the request, newest first. */
    List<Matter.Entry> since(ReaderRequest request, Language reader) {
        Instant asked = request.receivedAt();
        return request.matter()
                .tell(
                        id -> stories.since(id, asked).stream()
                                .map(Matters::entry)
                                .toList(),
                        id -> register.since(id, asked, reader).stream()
                                .map(Matters::entry)
                                .toList())
                .orElse(List.of());
    }

    /** What answered it; null where it was refused, or waits. */
    Matter.@Nullable Entry answer(ReaderRequest request, Language reader) {
        Optional<Matter.Entry> told = Optional.ofNullable(request.change())
                .flatMap(change -> Optional.ofNullable(stories.entry(change)))
                .map(Matters::entry);
        return told.or(() -> changed(request, reader)).orElse(null);
    }

    private Optional<Matter.Entry> changed(ReaderRequest request, Language reader) {
        Long agreement = request.matter().agreement();
        Instant at = request.registerChangedAt();
        return agreement == null || at == null
                ? Optional.empty()
                : Optional.ofNullable(register.entry(agreement, at, reader)).map(Matters::entry);
    }

    private static Matter.Entry entry(PublicRecord.Entry entry) {
        return new Matter.Entry(
                String.valueOf(entry.id()), "change." + entry.kind(), entry.at(), List.of(), entry.note());
    }

    private static Matter.Entry entry(PublicRegister.Entry entry) {
        return new Matter.Entry(micros(entry.at()), entry.word(), entry.at(), entry.changed(), entry.reason());
    }

    /** A line of an agreement's history has no number of its own, and no two have one moment. */
    private static String micros(Instant at) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
}
