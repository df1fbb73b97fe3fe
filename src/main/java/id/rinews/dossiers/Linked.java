package id.rinews.dossiers;

import id.rinews.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a timeline names.
 *
 * @param language of the text
 * @param path null where there is no page
 */
record Linked(String text, Language language, @Nullable String path) {}
