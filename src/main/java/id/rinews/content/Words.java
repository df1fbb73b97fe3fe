package id.rinews.content;

/** Plain text, never markup. */
public record Words(String text) implements Span {

    @Override
    public String plain() {
        return text;
    }
}
