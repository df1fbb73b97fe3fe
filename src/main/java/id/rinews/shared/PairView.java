package id.rinews.shared;

import java.util.List;

/**
 * A relation as pages show it: the flag bands, the names and the codes.
 *
 * @param slug such as {@code id-pe}
 * @param name both countries in the reader's language: {@code Indonesia–Peru}
 * @param code both codes: {@code ID·PE}
 * @param flags one a country, in the order of the pair
 * @param path of its dossier
 */
public record PairView(String slug, String name, String code, List<Flag> flags, String path) {

    /** The name for a running sentence: no line ends between the two countries. */
    public String whole() {
        return name.replace("–", "–\u2060");
    }
}
