package id.rinews.operations.generate;

import id.rinews.articles.Credit;
import id.rinews.articles.EndLink;
import id.rinews.articles.Genre;
import id.rinews.articles.LinkKind;
import id.rinews.articles.Manuscript;
import id.rinews.content.CreditRole;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A story before it is put into words.
 *
 * @param number from 0, unique in the corpus
 * @param day of its dateline
 * @param at when it is published
 * @param wrong what may be printed by mistake instead of the figure
 */
record Tale(
        int number,
        CountryPair pair,
        Genre genre,
        String place,
        ZoneId zone,
        LocalDate day,
        Instant at,
        Wording headline,
        Wording standfirst,
        List<Part> parts,
        Slots slots,
        Wording wrong,
        List<Long> topics,
        List<Long> people,
        List<Long> agreements,
        String reporter,
        String translator) {

    private static final Wording CITY = new Wording("{city}", "{city}", "{city}");

    private List<Credit> credits(Language language) {
        Credit author = new Credit(CreditRole.REPORTER, reporter);
        return language == Language.ID
                ? List.of(author)
                : List.of(author, new Credit(CreditRole.TRANSLATOR, translator));
    }

    /** The text in one language, with the figures that are given to it. */
    Manuscript in(Language language, Slots figures) {
        return new Manuscript(
                figures.tell(headline, language),
                figures.tell(standfirst, language),
                slug(language),
                slots.fill(CITY, language),
                day,
                zone,
                body(language, figures),
                genre,
                List.of(pair),
                topics,
                people,
                agreements,
                credits(language),
                links());
    }

    /** Of the headline as it first was. */
    private String slug(Language language) {
        return Slug.of(slots.tell(headline, language), "berita")
                .numbered(number + 2)
                .value();
    }

    private String body(Language language, Slots figures) {
        return parts.stream()
                .map(part -> part.in(language, figures))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** One story in eight names a page outside. */
    private List<EndLink> links() {
        if (number % 8 != 5) {
            return List.of();
        }
        String address = "https://example.org/berkas/" + number;
        return List.of(
                new EndLink(LinkKind.EXTERNAL, null, "Berkas contoh " + number, address, "example.org", "id", day));
    }
}
