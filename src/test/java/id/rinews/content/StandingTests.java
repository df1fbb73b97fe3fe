package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static boolean hasMoved(Standing.Moment then, Standing.Moment now) {
        return new Standing("TREATY", "BINDING", LocalDate.of(2017, 6, 1), then, now, List.of(), List.of()).hasMoved();
    }

    private static Standing.Moment moment(StatusMark mark, @Nullable String alone) {
        return new Standing.Moment(mark, List.of(), null, alone);
    }

    /** In force for one party then, for both now: a reader is told of it. */
    @Test
    void aStatusThatHoldsForOthersHasMoved() {
        StatusMark force = new StatusMark("IN_FORCE", StatusMark.Tone.LIVE);
        assertThat(hasMoved(moment(force, "Indonesia"), moment(force, null))).isTrue();
        assertThat(hasMoved(moment(force, "Indonesia"), moment(force, "Indonesia")))
                .isFalse();
        assertThat(hasMoved(moment(force, null), moment(force, null))).isFalse();
    }
}
