package id.rinews.content;

import id.rinews.shared.Folding;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** News agencies and papers as wire copy names them; one agency has several names, and is credited once. */
final class Agencies {
    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\d-]{2,30}(?:\\.(?:com|co|id|pe|net|org|tv|news)){1,2}", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("agence france presse", "afp"),
            Map.entry("agencia efe", "efe"),
            Map.entry("efe s a", "efe"),
            Map.entry("agencia efe s a", "efe"),
            Map.entry("associated press", "ap"),
            Map.entry("the associated press", "ap"),
            Map.entry("thomson reuters", "reuters"),
            Map.entry("deutsche presse agentur", "dpa"),
            Map.entry("antara news", "antara"),
            Map.entry("lkbn antara", "antara"),
            Map.entry("perum lkbn antara", "antara"),
            Map.entry("kantor berita antara", "antara"),
            Map.entry("agencia andina", "andina"),
            Map.entry("agencia peruana de noticias", "andina"),
            Map.entry("agencia peruana de noticias andina", "andina"),
            Map.entry("agencia de noticias andina", "andina"),
            Map.entry("xinhua news agency", "xinhua"),
            Map.entry("agencia xinhua", "xinhua"),
            Map.entry("kantor berita xinhua", "xinhua"));

    private static final Set<String> KNOWN = Set.of(
            "afp",
            "andina",
            "ansa",
            "antara",
            "ap",
            "bernama",
            "cnbc indonesia",
            "cnn indonesia",
            "dpa",
            "efe",
            "europa press",
            "kompas",
            "kyodo",
            "media indonesia",
            "republika",
            "reuters",
            "tempo",
            "xinhua");

    private Agencies() {}

    /** What is the same for all names of one agency. */
    static String key(String name) {
        String folded = Folding.of(name);
        return SHORT.getOrDefault(folded, folded);
    }

    /** Whether it names an agency or paper and no place: "KOMPAS", "TEMPO.CO", "Agence France-Presse". */
    static boolean isOne(String name) {
        return KNOWN.contains(key(name)) || DOMAIN.matcher(name).matches();
    }
}
