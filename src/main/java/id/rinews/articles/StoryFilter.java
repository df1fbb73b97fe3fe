package id.rinews.articles;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stories the desk's list shows. What cannot be read is not asked.
 *
 * @param q words of the headline
 * @param reporter part of a credited name
 */
public record StoryFilter(
        String q,
        @Nullable ArticleStatus status,
        @Nullable Language language,
        @Nullable CountryPair pair,
        String reporter) {

    private static final String LIST = "/desk/articles";
    private static final int LONGEST = 100;

    static StoryFilter read(Map<String, String> asked) {
        return new StoryFilter(
                words(asked, "q"),
                Arrays.stream(ArticleStatus.values())
                        .filter(status -> status.name().equals(asked.get("status")))
                        .findFirst()
                        .orElse(null),
                Language.of(asked.getOrDefault("language", "")).orElse(null),
                CountryPair.of(asked.getOrDefault("pair", "")).orElse(null),
                words(asked, "reporter"));
    }

    private static String words(Map<String, String> asked, String name) {
        String typed =
                asked.getOrDefault(name, "").replaceAll("\\p{Cntrl}+", " ").strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    public boolean isSet() {
        return !path().equals(LIST);
    }

    /** The list's address with what is asked, without the number of a page. */
    public String path() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", q);
        query.put("status", status == null ? "" : status.name());
        query.put("language", language == null ? "" : language.code());
        query.put("pair", pair == null ? "" : pair.slug());
        query.put("reporter", reporter);
        query.values().removeIf(String::isEmpty);
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(LIST);
        query.keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(query).toUriString();
    }

    /** The same as a file. */
    public String file() {
        return path() + (isSet() ? "&" : "?") + "format=csv";
    }
}
