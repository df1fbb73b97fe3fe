package id.rinews.shared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The public addresses: one place that knows how each section is called in each language. */
public enum Addresses {
    ARTICLES("berita", "noticias", "news"),
    AGREEMENTS("perjanjian", "acuerdos", "agreements"),
    RELATIONS("hubungan", "relaciones", "relations"),
    TOPICS("topik", "temas", "topics"),
    PEOPLE("tokoh", "personas", "people"),
    CONTRIBUTORS("pewarta", "redactores", "reporters"),
    ARCHIVE("arsip", "archivo", "archive"),
    CORRECTIONS("koreksi", "correcciones", "corrections"),
    MASTHEAD("redaksi", "redaccion", "masthead"),
    GUIDELINES("pedoman", "normas", "guidelines"),
    ABOUT("tentang", "acerca", "about"),
    PRIVACY("privasi", "privacidad", "privacy"),
    ACCESSIBILITY("aksesibilitas", "accesibilidad", "accessibility");

    private final Map<Language, String> names;

    Addresses(String id, String es, String en) {
        this.names = new EnumMap<>(Map.of(Language.ID, id, Language.ES, es, Language.EN, en));
    }

    /** {@code /id/berita} */
    public String path(Language language) {
        return front(language) + "/" + names.get(language);
    }

    /** {@code /id/berita/slug} */
    public String path(Language language, String slug) {
        return path(language) + "/" + slug;
    }

    /** {@code /es/noticias/slug} for {@code berita/slug}, in whichever language the section is named; anything else as it is. */
    public static String translated(String rest, Language language) {
        String[] parts = rest.split("/", 2);
        String section = Arrays.stream(values())
                .filter(one -> one.names.containsValue(parts[0]))
                .findFirst()
                .map(one -> one.path(language))
                .orElseGet(() -> front(language) + (parts[0].isEmpty() ? "" : "/" + parts[0]));
        return parts.length == 1 ? section : section + "/" + parts[1];
    }

    /** The public history of a story. */
    public static String history(Language language, String slug) {
        return historyOf(ARTICLES.path(language, slug), language);
    }

    /** @param story the path of a story in that language */
    public static String historyOf(String story, Language language) {
        String name = switch (language) {
            case ID -> "riwayat";
            case ES -> "historial";
            case EN -> "history";
        };
        return story + "/" + name;
    }

    /** The form by which readers ask for a correction or a reply. */
    public static String request(Language language) {
        String name = switch (language) {
            case ID -> "permintaan";
            case ES -> "solicitud";
            case EN -> "request";
        };
        return CORRECTIONS.path(language, name);
    }

    public static String front(Language language) {
        return "/" + language.code();
    }

    /** The same page in every language. */
    public static Map<Language, String> everywhere(Function<Language, String> path) {
        Map<Language, String> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            editions.put(language, path.apply(language));
        }
        return editions;
    }
}
