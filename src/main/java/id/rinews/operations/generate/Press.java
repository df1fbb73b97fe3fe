package id.rinews.operations.generate;

import id.rinews.articles.ArticleDesk;
import id.rinews.articles.ChangeKind;
import id.rinews.articles.Manuscript;
import id.rinews.articles.Passage;
import id.rinews.articles.Publication;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Publishes the stories of the corpus, and what has to be said about some of them afterwards. */
final class Press {

    private static final int WITHDRAWN_OF = 80;
    private static final int RETRACTED_OF = 150;

    private final ArticleDesk desk;
    private final Teller teller;
    private final Phrases phrases;
    private final long seed;
    private final Map<CountryPair, List<Told>> told = new HashMap<>();
    private int editions;

    Press(ArticleDesk desk, Teller teller, long seed) {
        this.desk = desk;
        this.teller = teller;
        this.phrases = teller.phrases();
        this.seed = seed;
    }

    int editions() {
        return editions;
    }

    /** Gives the story as it was told. */
    Tale publish(int number) {
        Tale tale = teller.think(number, pair -> told.getOrDefault(pair, List.of()));
        Dice dice = new Dice(seed, "afterwards", number);
        ChangeKind change = change(dice);
        Slots first = isWrong(change) ? mistaken(tale) : tale.slots();
        Map<Language, Told.Edition> made = new EnumMap<>(Language.class);
        for (Language language : languages(dice)) {
            Manuscript text = tale.in(language, first);
            long id = made.isEmpty()
                    ? desk.create(language, text, null, null)
                    : desk.createSibling(first(made), language, text, null);
            desk.publishAt(id, Publication.first(), null, tale.at().plusSeconds(1_800L * made.size()));
            made.put(language, new Told.Edition(id, text.headline()));
        }
        editions += made.size();
        told.computeIfAbsent(tale.pair(), _ -> new ArrayList<>()).add(new Told(tale.at(), made));
        if (change != ChangeKind.PUBLISHED) {
            change(tale, made, change, dice);
        }
        end(number, tale, made);
        return tale;
    }

    private static List<Language> languages(Dice dice) {
        List<Language> languages = new ArrayList<>(List.of(Language.ID));
        if (dice.chance(75)) {
            languages.add(Language.ES);
        }
        if (dice.chance(70)) {
            languages.add(Language.EN);
        }
        return languages;
    }

    private static long first(Map<Language, Told.Edition> made) {
        return Objects.requireNonNull(made.get(Language.ID)).id();
    }

    /** PUBLISHED where nothing is changed later. */
    private static ChangeKind change(Dice dice) {
        int throwOf = dice.below(1_000);
        if (throwOf < 60) {
            return ChangeKind.UPDATE;
        } else if (throwOf < 90) {
            return ChangeKind.ERRATUM;
        } else if (throwOf < 115) {
            return ChangeKind.CORRECTION;
        } else if (throwOf < 125) {
            return ChangeKind.CLARIFICATION;
        } else if (throwOf < 130) {
            return ChangeKind.RIGHT_OF_REPLY;
        }
        return throwOf < 170 ? ChangeKind.MINOR : ChangeKind.PUBLISHED;
    }

    private static boolean isWrong(ChangeKind change) {
        return change == ChangeKind.ERRATUM || change == ChangeKind.CORRECTION;
    }

    /** Ten times the amount, as it happens when a point is lost. */
    private static Slots mistaken(Tale tale) {
        return tale.slots().with("figure", tale.wrong());
    }

    private void change(Tale tale, Map<Language, Told.Edition> made, ChangeKind change, Dice dice) {
        Instant at = tale.at().plus(Duration.ofMinutes(dice.between(120, 14_000)));
        made.forEach((language, edition) -> {
            Manuscript text = tale.in(language, tale.slots());
            desk.rewrite(edition.id(), _ -> text.withBody(text.body() + addition(change, tale, language)), null);
            desk.publishAt(
                    edition.id(),
                    new Publication(change, note(change, tale, language), passage(change, tale, language), ""),
                    null,
                    at);
        });
    }

    private Passage passage(ChangeKind change, Tale tale, Language language) {
        return !isWrong(change)
                ? Passage.NONE
                : new Passage(
                        mistaken(tale).tell(phrases.amount(), language),
                        tale.slots().tell(phrases.amount(), language));
    }

    private String addition(ChangeKind change, Tale tale, Language language) {
        return switch (change) {
            case UPDATE, CLARIFICATION -> "\n\n" + tale.slots().tell(phrases.update(), language);
            case RIGHT_OF_REPLY -> "\n\n" + tale.slots().tell(phrases.reply(), language);
            case PUBLISHED, MINOR, ERRATUM, CORRECTION, WITHDRAWN, RETRACTED -> "";
        };
    }

    private String note(ChangeKind change, Tale tale, Language language) {
        Wording note = phrases.notes().get(change);
        return note == null ? "" : tale.slots().with("wrong", tale.wrong()).tell(note, language);
    }

    private void end(int number, Tale tale, Map<Language, Told.Edition> made) {
        Instant at = tale.at().plus(Duration.ofDays(20));
        if (number % RETRACTED_OF == RETRACTED_OF - 1) {
            made.forEach((language, edition) ->
                    desk.retractAt(edition.id(), note(ChangeKind.RETRACTED, tale, language), null, at));
        } else if (number % WITHDRAWN_OF == WITHDRAWN_OF / 2) {
            made.forEach((language, edition) ->
                    desk.withdrawAt(edition.id(), note(ChangeKind.WITHDRAWN, tale, language), null, at));
        }
    }
}
