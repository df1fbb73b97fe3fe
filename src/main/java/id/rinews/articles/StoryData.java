package id.rinews.articles;

import id.rinews.content.CreditRole;
import id.rinews.shared.Addresses;
import id.rinews.shared.Dates;
import id.rinews.shared.PortalSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A story as machines read it: schema.org's NewsArticle with its corrections, as a data block of the page. */
@Component
class StoryData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PortalSettings portal;
    private final Dates dates;

    StoryData(PortalSettings portal, Dates dates) {
        this.portal = portal;
        this.dates = dates;
    }

    /** JSON that can stand inside of markup: without angle brackets and ampersands. */
    String of(Edition edition, ArticleView view) {
        Manuscript text = edition.text();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type(text.genre()));
        data.put("headline", text.headline());
        data.put("description", text.standfirst());
        data.put("inLanguage", edition.language().code());
        data.put("datePublished", dates.iso(edition.publishedAt(), text.timeZone()));
        data.put(
                "dateModified",
                dates.iso(edition.updatedAt() == null ? edition.publishedAt() : edition.updatedAt(), text.timeZone()));
        data.put("mainEntityOfPage", view.address());
        data.put("author", authors(text));
        data.put("publisher", publisher(edition));
        data.put("isAccessibleForFree", true);
        data.put("correction", corrections(view));
        data.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static String type(Genre genre) {
        return switch (genre) {
            case NEWS, INTERVIEW, PRESS_RELEASE -> "NewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case BACKGROUND -> "BackgroundNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case SPONSORED -> "AdvertiserContentArticle";
        };
    }

    private static List<Map<String, String>> authors(Manuscript text) {
        return text.credits().stream()
                .filter(credit -> credit.role() == CreditRole.REPORTER)
                .map(credit -> person(credit.name()))
                .toList();
    }

    private Map<String, String> publisher(Edition edition) {
        Map<String, String> publisher = new LinkedHashMap<>();
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", portal.name());
        publisher.put("correctionsPolicy", portal.address(Addresses.GUIDELINES.path(edition.language())));
        return publisher;
    }

    private static List<Map<String, String>> corrections(ArticleView view) {
        return view.changes().stream()
                .filter(change -> ChangeKind.valueOf(change.kind()).standsAbove())
                .map(change -> {
                    Map<String, String> comment = new LinkedHashMap<>();
                    comment.put("@type", "CorrectionComment");
                    comment.put("datePublished", change.iso());
                    comment.put("text", change.note());
                    return comment;
                })
                .toList();
    }

    /** In one order, so that the same page is the same bytes. */
    private static Map<String, String> person(String name) {
        return new TreeMap<>(Map.of("@type", "Person", "name", name));
    }
}
