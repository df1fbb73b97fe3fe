package id.rinews.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a run of text is set: its importance, its stress and the link it belongs to. */
record Style(boolean strong, boolean emphasis, @Nullable Anchor anchor) {
    static final Style PLAIN = new Style(false, false, null);

    /** One link of the text; two links with the same target stay two. */
    static final class Anchor {
        private final Target target;

        Anchor(Target target) {
            this.target = target;
        }

        Target target() {
            return target;
        }
    }

    Style bold() {
        return new Style(true, emphasis, anchor);
    }

    Style italic() {
        return new Style(strong, true, anchor);
    }

    /** Within the link to a target; a link inside a link leads where the outer one does. */
    Style linked(Target target) {
        return anchor != null ? this : new Style(strong, emphasis, new Anchor(target));
    }

    /** What both share: the style of a space between them. */
    Style and(Style other) {
        return new Style(strong && other.strong, emphasis && other.emphasis, anchor == other.anchor ? anchor : null);
    }

    /** Its marks one by one, link first. */
    List<Style> marks() {
        return Stream.of(
                        new Style(false, false, anchor),
                        strong ? PLAIN.bold() : PLAIN,
                        emphasis ? PLAIN.italic() : PLAIN)
                .filter(mark -> !mark.equals(PLAIN))
                .toList();
    }

    Style without(Style mark) {
        return new Style(strong && !mark.strong, emphasis && !mark.emphasis, mark.anchor == null ? anchor : null);
    }
}
