package id.rinews.operations.generate;

import id.rinews.articles.ChangeKind;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Map;

/** What the stories of the corpus say, as {@code generate/phrases.yaml} lists it. */
record Phrases(
        Map<Angle, OfKind> kinds,
        List<Wording> paragraphs,
        List<Wording> quotes,
        List<Wording> headings,
        List<Wording> closers,
        Wording then,
        Wording update,
        Wording reply,
        Wording amount,
        Map<ChangeKind, Wording> notes) {

    /** What a story is about. */
    enum Angle {
        COOPERATION,
        TRADE,
        VISIT,
        NEGOTIATING,
        SIGNED,
        IN_FORCE,
        ENDED
    }

    /** How stories of a kind begin. */
    record OfKind(List<Wording> headlines, List<Wording> standfirsts, List<Wording> leads) {}

    static Phrases read() {
        return World.read("phrases", Phrases.class);
    }
}
