package id.rinews.testing;

import id.rinews.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A visitor who follows every link from the three front pages, and notes whatever is not as it should be. */
public final class Crawl {

    /** Shorter words, such as names of languages, are the same by right. */
    private static final int SHORTEST_WORD = 4;

    private final MockMvcTester web;
    private final Map<Language, Set<String>> foreign = new HashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Set<String>> editions = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> twins = new ArrayList<>();

    private Crawl(MockMvcTester web) {
        this.web = web;
        Map<Language, Set<String>> words = new HashMap<>();
        for (Language language : Language.values()) {
            words.put(language, words(language));
        }
        for (Language language : Language.values()) {
            foreign.put(
                    language,
                    words.entrySet().stream()
                            .filter(other -> other.getKey() != language)
                            .flatMap(other -> other.getValue().stream())
                            .filter(word ->
                                    !words.getOrDefault(language, Set.of()).contains(word))
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * What the visitor saw.
     *
     * @param pages how many addresses there were
     * @param faults what is wrong, one line each
     * @param twins pages whose titles are the same in one language
     */
    public record Report(int pages, List<String> faults, List<String> twins) {}

    public static Report of(MockMvcTester web) {
        Crawl crawl = new Crawl(web);
        for (Language language : Language.values()) {
            crawl.meet("/" + language.code(), "the start");
        }
        while (!crawl.open.isEmpty()) {
            crawl.visit(crawl.open.remove());
        }
        crawl.compareEditions();
        return new Report(crawl.found.size(), List.copyOf(crawl.faults), List.copyOf(crawl.twins));
    }

    private void meet(String address, String from) {
        if (found.putIfAbsent(address, from) == null) {
            open.add(address);
        }
    }

    private void fault(String address, String what) {
        faults.add("%s (from %s): %s".formatted(address, found.get(address), what));
    }

    private void visit(String address) {
        MockHttpServletResponse response =
                web.get().uri(URI.create(address)).exchange().getResponse();
        if (response.getStatus() != 200 && response.getStatus() != 410) {
            fault(address, "answers " + response.getStatus());
            return;
        }
        if (!Objects.toString(response.getContentType(), "").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(text(response), "http://localhost" + address);
        look(address, page);
        for (Element link : page.select("a[href^=/]")) {
            String to = link.attr("href");
            if (!link.attr("rel").contains("nofollow")) {
                meet(to.replaceFirst("#.*", ""), address);
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            if (page.getElementById(link.attr("href").substring(1)) == null) {
                fault(address, "has no " + link.attr("href"));
            }
        }
    }

    private void look(String address, Document page) {
        Language language = Language.valueOf(address.substring(1, 3).toUpperCase(java.util.Locale.ROOT));
        if (!page.select("html").attr("lang").equals(language.code())) {
            fault(address, "is not in " + language);
        }
        if (page.select("h1").size() != 1) {
            fault(address, "has %d h1".formatted(page.select("h1").size()));
        }
        if (page.text().contains("??")) {
            fault(address, "lacks a word");
        }
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                fault(address, "has two #" + element.id());
            }
        });
        if (address.length() > 3
                && page.select(".crumbs, .story-pair").isEmpty()
                && page.select(".error").isEmpty()) {
            fault(address, "does not say where it is");
        }
        page.body().getAllElements().stream()
                .filter(element -> isIn(language, element))
                .map(Element::ownText)
                .filter(foreign.getOrDefault(language, Set.of())::contains)
                .distinct()
                .forEach(word -> fault(address, "says “%s”".formatted(word)));
        page.body().getAllElements().stream()
                .filter(element -> isIn(language, element))
                .flatMap(element -> Calendars.foreign(element.ownText(), language))
                .distinct()
                .forEach(date -> fault(address, "dates “%s”".formatted(date)));
        Element canonical = page.selectFirst("link[rel=canonical]");
        String known = canonical == null ? "" : path(canonical);
        boolean listed = page.select("meta[name=robots][content=noindex]").isEmpty();
        if (known.isEmpty() && page.select(".error").isEmpty()) {
            fault(address, "has no canonical link");
        }
        page.select(".mast-langs a[aria-current]").stream()
                .map(link -> link.attr("href"))
                .filter(here -> !here.equals(address) && !here.equals(known))
                .filter(here -> !address.startsWith(here + "?"))
                .forEach(here -> fault(address, "calls itself " + here + " in its language"));
        if (listed) {
            listed(address, known, page);
        } else if (address.contains("?")
                && !known.equals(address)
                && !known.equals(address.replaceFirst("\\?.*", ""))) {
            fault(address, "is a part of “%s”".formatted(known));
        }
        if (listed || address.contains("?")) {
            String other = titles.putIfAbsent(language + page.title(), address);
            if (other != null) {
                twins.add(address + " and " + other);
            }
        }
    }

    /** What search engines may list. */
    private void listed(String address, String canonical, Document page) {
        if (!canonical.equals(address)) {
            fault(address, "is a second address of " + canonical);
        }
        editions.put(
                address,
                page.select("link[rel=alternate][hreflang]:not([hreflang=x-default])").stream()
                        .map(Crawl::path)
                        .collect(Collectors.toCollection(TreeSet::new)));
        if (page.select("link[rel=alternate][hreflang=x-default]").size() != 1) {
            fault(address, "has no x-default");
        }
    }

    private void compareEditions() {
        editions.forEach((address, named) -> {
            if (!named.contains(address)) {
                fault(address, "does not name itself");
            }
            named.stream()
                    .filter(other -> !named.equals(editions.get(other)))
                    .forEach(other -> fault(address, "names %s, which names others".formatted(other)));
        });
    }

    private static boolean isIn(Language language, Element element) {
        Element marked = element.closest("[lang]");
        if (element.closest("[translate=no], .crumbs [aria-current]") != null) {
            return false;
        }
        return marked == null || marked.attr("lang").equals(language.code());
    }

    private static String path(Element link) {
        return link.attr("href").replaceFirst("^https?://[^/]*", "");
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Language language) {
        Properties messages = new Properties();
        String file = "/messages_%s.properties".formatted(language.code());
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Crawl.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.stringPropertyNames().stream()
                .map(name -> messages.getProperty(name).replace("''", "'"))
                .filter(word -> word.length() >= SHORTEST_WORD && !word.contains("{"))
                .flatMap(word -> Arrays.stream(new String[] {word, word.strip()}))
                .collect(Collectors.toSet());
    }
}
