package id.rinews.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page's shell needs to know beside its content.
 *
 * @param editions path of this same page in each language that has it; a language without one is printed as plain text
 * @param path the canonical path of this page
 * @param description for search results and shared links
 * @param indexed whether search engines may list it
 * @param canonical the address under which they are to know it; null where there is none
 * @param ended editions of this same page that were taken back, by language
 */
public record Page(
        Language language,
        Area area,
        String path,
        Map<Language, String> editions,
        @Nullable String description,
        boolean indexed,
        @Nullable String canonical,
        Map<Language, Ended> ended) {

    /** An edition that was taken back. @param path of the notice; @param status message {@code edition.{status}} */
    public record Ended(String path, String status) {}

    public Page(
            Language language,
            Area area,
            String path,
            Map<Language, String> editions,
            @Nullable String description,
            boolean indexed,
            @Nullable String canonical) {
        this(language, area, path, editions, description, indexed, canonical, Map.of());
    }

    public Page(
            Language language,
            Area area,
            String path,
            Map<Language, String> editions,
            @Nullable String description,
            boolean indexed) {
        this(language, area, path, editions, description, indexed, indexed ? path : null);
    }

    /** The part of the site that the menu marks as current. */
    public enum Area {
        FRONT,
        ARTICLES,
        AGREEMENTS,
        RELATIONS,
        ARCHIVE,
        NONE
    }

    /** A page that stands in all three languages. */
    public static Page of(Area area, Language language, Map<Language, String> editions) {
        return new Page(language, area, editions.getOrDefault(language, ""), Map.copyOf(editions), null, true);
    }

    public Page describedAs(String text) {
        return new Page(language, area, path, editions, text, indexed, canonical, ended);
    }

    /** Where a reader goes whose language is none of ours: the front page asks the browser, others stand in the first language they have. */
    public @Nullable String fallback() {
        return area == Area.FRONT
                ? "/"
                : Arrays.stream(Language.values())
                        .map(editions::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The address that stands below a page on paper; null for stories, which print their own, and for what is no page to return to. */
    public @Nullable String printed() {
        boolean isPartOfThis = canonical != null && canonical.startsWith(path);
        return area == Area.ARTICLES || canonical == null ? null : isPartOfThis ? canonical : path;
    }

    public Page withEnded(Map<Language, Ended> takenBack) {
        return new Page(language, area, path, editions, description, indexed, canonical, takenBack);
    }

    public Page unlisted() {
        return new Page(language, area, path, editions, description, false, null, ended);
    }

    /** A page of a list that no search engine needs to list. @param known under which address they may know it */
    public Page unlisted(String known) {
        return new Page(language, area, path, editions, description, false, known, ended);
    }

    /** The same as it is for the first page of a list; its later pages are known by their own addresses and listed nowhere. */
    public Page at(Paging paging) {
        return paging.page() == 1 ? this : unlisted(paging.address(path));
    }
}
