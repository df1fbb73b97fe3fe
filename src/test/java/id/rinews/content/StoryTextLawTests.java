package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written reads back as the same blocks, whatever they are. */
class StoryTextLawTests {
    private static final int TEXTS = 6_000;

    @Test
    void anySourceReadsTheSameAfterItWasWritten() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String source = new Stories(seed).source();

            List<Block> blocks = StoryText.parse(source).blocks();
            String written = StoryText.of(blocks).write();

            assertThat(StoryText.parse(written).blocks())
                    .as("seed %d%nsource:%n%s%nwritten:%n%s", seed, source, written)
                    .isEqualTo(blocks);
        }
    }

    @Test
    void anyBlocksReadTheSameAfterTheyWereWritten() {
        for (long seed = 0; seed < TEXTS; seed++) {
            List<Block> blocks = new Stories(seed).blocks();

            String written = StoryText.of(blocks).write();

            assertThat(StoryText.parse(written).blocks())
                    .as("seed %d%nwritten:%n%s", seed, written)
                    .isEqualTo(blocks);
        }
    }

    @Test
    void whatIsWrittenIsCanonical() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String written = StoryText.parse(new Stories(seed).source()).write();

            assertThat(StoryText.parse(written).write()).as("seed %d", seed).isEqualTo(written);
        }
    }
}
