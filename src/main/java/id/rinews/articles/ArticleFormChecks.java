package id.rinews.articles;

import id.rinews.content.CreditRole;
import id.rinews.content.StoryTextTooLarge;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.validation.Errors;

/** What makes a story form impossible to save: not what is missing, but what cannot be understood or kept. */
class ArticleFormChecks {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final int MOST_ROWS = 100;

    private ArticleFormChecks() {}

    static void check(ArticleForm form, ZoneId own, Errors errors) {
        refuse(errors, "language", Language.of(form.language()).isEmpty());
        refuse(errors, "headline", form.headline().length() > ArticleForm.LONGEST_HEADLINE);
        refuse(errors, "standfirst", form.standfirst().length() > ArticleForm.LONGEST_STANDFIRST);
        refuse(errors, "slug", !form.slug().isEmpty() && !Slug.isSlug(form.slug()));
        refuse(
                errors,
                "pair",
                form.pair().stream().anyMatch(p -> CountryPair.of(p).isEmpty()));
        refuse(errors, "place", form.place().length() > 80);
        refuse(errors, "date", !form.date().isEmpty() && !Clocked.isDay(form.date()));
        boolean zone = form.timeZone().isEmpty() || reads(ZoneId::of, form.timeZone());
        refuse(errors, "timeZone", !zone || form.timeZone().length() > 60);
        String how = form.provenance();
        refuse(errors, "provenance", how != null && !how.isEmpty() && isNone(Provenance.values(), how));
        refuse(errors, "genre", isNone(Genre.values(), form.genre()));
        if (!form.embargoUntil().isEmpty()) {
            embargo(form.embargoUntil(), zone ? form.zone(own) : own, errors);
        }
        refuse(errors, "version", !form.version().isEmpty() && !form.version().matches("\\d{1,18}"));
        refuse(errors, "agreements", form.agreements().stream().anyMatch(a -> !a.matches("\\d{1,18}")));
        String picture = form.picture();
        refuse(errors, "picture", picture != null && !picture.matches("|\\d{1,18}"));
        rows(form, errors);
        body(form, errors);
    }

    private static void embargo(String until, ZoneId zone, Errors errors) {
        Optional<Clocked> read = Clocked.of(until, zone);
        refuse(errors, "embargoUntil", read.isEmpty());
        refuse(
                errors,
                "embargoUntil.skipped",
                "embargoUntil",
                read.filter(Clocked::isSkipped).isPresent());
    }

    private static void rows(ArticleForm form, Errors errors) {
        most(errors, "credits", form.credits().size());
        most(errors, "links", form.links().size());
        for (int i = 0; i < form.credits().size(); i++) {
            CreditRow credit = form.credits().get(i);
            boolean role = isNone(CreditRole.values(), credit.role());
            refuse(
                    errors,
                    "credits",
                    "credits[%d].name".formatted(i),
                    !credit.isBlank() && (role || credit.name().length() > 120));
        }
        for (int i = 0; i < form.links().size(); i++) {
            LinkRow link = form.links().get(i);
            String at = "links[%d]".formatted(i);
            refuse(
                    errors,
                    "links.kind",
                    at + ".kind",
                    !link.kind().isEmpty() && isNone(LinkKind.values(), link.kind()));
            refuse(errors, "links.target", at + ".target", !link.target().isEmpty() && link.reference() == null);
            refuse(
                    errors,
                    "links.url",
                    at + ".url",
                    link.target().isEmpty() && !link.isBlank() && !isAddress(link.url()));
            refuse(
                    errors,
                    "links.title",
                    at + ".title",
                    link.target().isEmpty()
                            && !link.isBlank()
                            && (link.title().isEmpty() || link.title().length() > 300));
            refuse(
                    errors,
                    "links.publisher",
                    at + ".publisher",
                    link.publisher().length() > 200);
            refuse(errors, "links.language", at + ".language", link.language().length() > 10);
            refuse(
                    errors,
                    "links.checkedOn",
                    at + ".checkedOn",
                    !link.checkedOn().isEmpty() && !Clocked.isDay(link.checkedOn()));
        }
    }

    private static void most(Errors errors, String field, int rows) {
        if (rows > MOST_ROWS) {
            errors.rejectValue(field, "article.refused.rows", new Object[] {MOST_ROWS}, null);
        }
    }

    private static void body(ArticleForm form, Errors errors) {
        StoryTextTooLarge tooLarge = form.tooLarge();
        if (tooLarge != null) {
            errors.rejectValue(
                    "body", "article.refused.body." + tooLarge.kind(), new Object[] {tooLarge.limit()}, null);
        }
    }

    private static void refuse(Errors errors, String field, boolean wrong) {
        refuse(errors, field, field, wrong);
    }

    private static void refuse(Errors errors, String code, String field, boolean wrong) {
        if (wrong) {
            errors.rejectValue(field, "article.refused." + code);
        }
    }

    private static boolean isNone(Enum<?>[] values, String name) {
        return Arrays.stream(values).noneMatch(v -> v.name().equals(name));
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = URI.create(url);
            return url.length() <= 2000
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean reads(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
