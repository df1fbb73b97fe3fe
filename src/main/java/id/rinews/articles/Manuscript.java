package id.rinews.articles;

import id.rinews.content.Figure;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.StoryText;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Folding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything an editor writes of a story: the working copy is one, every revision keeps one.
 *
 * @param wishedSlug the address an editor asked for, or empty: then it follows from the headline
 * @param place of the dateline, or empty
 * @param filedOn the dateline's date
 * @param timeZone of the dateline
 * @param body story text as written
 * @param picture id of the lead picture
 * @param translatedFrom the sibling's revision that a translation follows; null for an original
 * @param topics ids, as {@code people} and {@code agreements}
 */
@Embeddable
public record Manuscript(
        String headline,
        String standfirst,
        @Column(name = "wished_slug") String wishedSlug,
        String place,
        @Nullable @Column(name = "filed_on") LocalDate filedOn,
        @Column(name = "time_zone") ZoneId timeZone,
        String body,
        @Enumerated(EnumType.STRING) Genre genre,
        @Convert(converter = Columns.Pairs.class) List<CountryPair> pairs,
        @Convert(converter = Columns.Ids.class) List<Long> topics,
        @Convert(converter = Columns.Ids.class) List<Long> people,
        @Convert(converter = Columns.Ids.class) List<Long> agreements,
        @Convert(converter = Columns.Credits.class) List<Credit> credits,
        @Convert(converter = Columns.Links.class) List<EndLink> links,
        @Nullable @Column(name = "picture_id") Long picture,
        @Enumerated(EnumType.STRING) Provenance provenance,
        @Nullable @Column(name = "translated_from") Long translatedFrom) {

    public static final int LONGEST_HEADLINE = 110;
    public static final int LONGEST_STANDFIRST = 200;

    public Manuscript {
        pairs = List.copyOf(pairs);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        agreements = List.copyOf(agreements);
        credits = List.copyOf(credits);
        links = List.copyOf(links);
        provenance = translatedFrom == null
                ? Provenance.ORIGINAL
                : provenance == Provenance.ORIGINAL ? Provenance.HUMAN : provenance;
    }

    /** An original without a picture. */
    public Manuscript(
            String headline,
            String standfirst,
            String wishedSlug,
            String place,
            @Nullable LocalDate filedOn,
            ZoneId timeZone,
            String body,
            Genre genre,
            List<CountryPair> pairs,
            List<Long> topics,
            List<Long> people,
            List<Long> agreements,
            List<Credit> credits,
            List<EndLink> links) {
        this(
                headline,
                standfirst,
                wishedSlug,
                place,
                filedOn,
                timeZone,
                body,
                genre,
                pairs,
                topics,
                people,
                agreements,
                credits,
                links,
                null,
                Provenance.ORIGINAL,
                null);
    }

    public static Manuscript blank(ZoneId zone, List<CountryPair> pairs) {
        return new Manuscript(
                "",
                "",
                "",
                "",
                null,
                zone,
                "",
                Genre.NEWS,
                pairs,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whom the credits name, as names are compared. */
    String bylineKey() {
        return credits.stream().map(credit -> Folding.of(credit.name())).collect(Collectors.joining(" | "));
    }

    public Manuscript withBody(String text) {
        return new Manuscript(
                headline,
                standfirst,
                wishedSlug,
                place,
                filedOn,
                timeZone,
                text,
                genre,
                pairs,
                topics,
                people,
                agreements,
                credits,
                links,
                picture,
                provenance,
                translatedFrom);
    }

    public Manuscript withPairs(List<CountryPair> chosen) {
        return new Manuscript(
                headline,
                standfirst,
                wishedSlug,
                place,
                filedOn,
                timeZone,
                body,
                genre,
                chosen,
                topics,
                people,
                agreements,
                credits,
                links,
                picture,
                provenance,
                translatedFrom);
    }

    /** What a translation begins with: the facts that all editions share, and none of the words. */
    Manuscript untold(long from) {
        return new Manuscript(
                "",
                "",
                "",
                place,
                filedOn,
                timeZone,
                "",
                genre,
                pairs,
                topics,
                people,
                agreements,
                credits.stream().filter(Manuscript::isShared).toList(),
                links,
                picture,
                Provenance.HUMAN,
                from);
    }

    private static boolean isShared(Credit credit) {
        return switch (credit.role()) {
            case REPORTER, PHOTOGRAPHER, SOURCE_AGENCY -> true;
            case EDITOR, TRANSLATOR -> false;
        };
    }

    Manuscript madeFrom(Provenance how, @Nullable Long from) {
        return new Manuscript(
                headline,
                standfirst,
                wishedSlug,
                place,
                filedOn,
                timeZone,
                body,
                genre,
                pairs,
                topics,
                people,
                agreements,
                credits,
                links,
                picture,
                how,
                from);
    }

    public Manuscript withPicture(@Nullable Long chosen) {
        return new Manuscript(
                headline,
                standfirst,
                wishedSlug,
                place,
                filedOn,
                timeZone,
                body,
                genre,
                pairs,
                topics,
                people,
                agreements,
                credits,
                links,
                chosen,
                provenance,
                translatedFrom);
    }

    public StoryText text() {
        return StoryText.parse(body);
    }

    /** The agreements named by the editor and those that the text itself refers to, each once. */
    public List<Long> citedAgreements() {
        LinkedHashSet<Long> ids = new LinkedHashSet<>(agreements);
        text().references().stream()
                .filter(r -> r.kind() == Kind.AGREEMENT)
                .map(Reference::id)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    /** The lead picture and those that stand in the text, each once. */
    public List<Long> pictures() {
        LinkedHashSet<Long> ids = new LinkedHashSet<>();
        if (picture != null) {
            ids.add(picture);
        }
        figures().forEach(figure -> ids.add(figure.media()));
        return List.copyOf(ids);
    }

    List<Figure> figures() {
        return text().blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }
}
