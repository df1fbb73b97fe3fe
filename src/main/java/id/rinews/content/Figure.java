package id.rinews.content;

/** A picture of the media library, by its id; an empty {@code alt} or caption leaves it to the picture's own. */
public record Figure(long media, String alt, String caption) implements Block {
    public Figure {
        if (media < 1) {
            throw new IllegalArgumentException("A figure needs a picture, not " + media);
        }
        alt = Prose.tidy(alt);
        caption = Prose.tidy(caption);
    }

    public Reference reference() {
        return new Reference(Kind.MEDIA, media);
    }

    @Override
    public String plain() {
        return (alt + "\n" + caption).strip();
    }
}
