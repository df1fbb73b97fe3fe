package id.rinews.content;

/** A publication or picture by identity: {@code article:42}. */
public record Reference(Kind kind, long id) {

    public String address() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
