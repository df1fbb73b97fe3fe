package id.rinews.content;

import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as pages print it.
 *
 * @param alt without words for a decorative picture
 * @param caption without words where there is none
 * @param drawn whether it is credited as an illustration, not as a photograph
 * @param width of the original in pixels, upright
 * @param focusX where its subject is, in percent from the left; {@code focusY} from the top; null for the middle
 * @param shelf the address up to the width of a rendition, such as {@code /media/<hash>/w}
 * @param ending {@code .jpg} or {@code .png}
 */
public record Illustration(
        long id,
        Said alt,
        Said caption,
        String credit,
        boolean drawn,
        int width,
        int height,
        @Nullable Integer focusX,
        @Nullable Integer focusY,
        String shelf,
        String ending) {

    /** @param language null where it is that of the page */
    public record Said(String text, @Nullable Language language) {

        private Said or(Said other) {
            return text.isEmpty() ? other : this;
        }
    }

    private static final List<Integer> WIDTHS = List.of(320, 480, 640, 960, 1280);
    private static final int USUAL = 640;

    /** The widths in which a picture is kept, in pixels, the smallest first: never more than it has. */
    public static List<Integer> widths(int original) {
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width < original).toList());
        if (original <= WIDTHS.getLast()) {
            widths.add(original);
        }
        return widths;
    }

    /** The height that goes with a width, in pixels. */
    public static int height(int width, int originalWidth, int originalHeight) {
        return Math.max(1, Math.toIntExact(Math.round((double) originalHeight * width / originalWidth)));
    }

    /** The same with the words of the text that it stands in; where these say nothing, with its own. */
    Illustration in(String contextual, String below) {
        return new Illustration(
                id,
                new Said(contextual, null).or(alt),
                new Said(below, null).or(caption),
                credit,
                drawn,
                width,
                height,
                focusX,
                focusY,
                shelf,
                ending);
    }

    /** The rendition for browsers that cannot choose. */
    public String src() {
        return shelf + printedWidth() + ending;
    }

    /** The smallest one, for lists of the desk. */
    public String thumb() {
        return shelf + widths(width).getFirst() + ending;
    }

    public String srcset() {
        return widths(width).stream()
                .map(each -> "%s%d%s %dw".formatted(shelf, each, ending, each))
                .collect(Collectors.joining(", "));
    }

    /** Of {@link #src}, in pixels. */
    public int printedWidth() {
        return Math.min(USUAL, width);
    }

    public int printedHeight() {
        return height(printedWidth(), width, height);
    }

    /** The class that keeps the subject in sight where the picture is cropped; the policy forbids a style. */
    public @Nullable String focus() {
        return focusX == null || focusY == null ? null : "focus-x%d focus-y%d".formatted(tenth(focusX), tenth(focusY));
    }

    private static int tenth(int percent) {
        return Math.clamp((percent + 5) / 10, 0, 10);
    }

    /** The message that says whose it is; its argument is {@link #credit}. */
    public String creditKey() {
        return drawn ? "picture.credit.drawn" : "picture.credit";
    }

    public boolean isSaid() {
        return !caption.text().isEmpty() || !credit.isEmpty();
    }
}
