package id.rinews.content;

import org.jspecify.annotations.Nullable;

/** "Baca juga": a pointer to another publication; without a target it is a to-do of the editor, and no reader's link. */
public record ReadAlso(String headline, @Nullable Reference target) implements Block {
    public ReadAlso {
        headline = Prose.visible(headline);
    }

    @Override
    public String plain() {
        return headline;
    }
}
