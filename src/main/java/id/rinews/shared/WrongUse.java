package id.rinews.shared;

/** A command was called in a way that it does not know: its usage is shown, exit status 2. */
public final class WrongUse extends Refusal {

    public WrongUse(String sentence) {
        super(sentence);
    }
}
