package id.rinews.content;

/**
 * The status of an agreement as a chip shows it; the word is the message {@code status.{name}}.
 *
 * @param name such as {@code IN_FORCE}
 * @param tone the chip's colour class
 */
public record StatusMark(String name, Tone tone) {

    /** Colour and sign of a chip, never without its word. */
    public enum Tone {
        TALK,
        SIGNED,
        LIVE,
        TEXT,
        HOLD,
        END,
        PAST
    }

    public String css() {
        return "chip chip-" + tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}
