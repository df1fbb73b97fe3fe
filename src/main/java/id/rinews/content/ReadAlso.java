package id.rinews.content;

import id.rinews.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * "Baca juga": a reference to another story at its place in the text.
 *
 * @param target null while it is unresolved: an editor's to-do, invisible to readers
 * @param label the language in which its label was typed
 */
public record ReadAlso(String headline, @Nullable Reference target, Language label) implements Block {}
