package id.rinews.content;

import java.util.List;

/** Awkward sources made at random, for tests outside of this package. */
public final class Made {
    private Made() {}

    /** One with everything that confuses a parser, and one that our own writer wrote. */
    public static List<String> sources(long seed) {
        return List.of(
                new Stories(seed).source(),
                StoryText.of(new Stories(seed).blocks()).write());
    }
}
