package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OddityTests {

    @Test
    void anOrderlyLifeHasNone() {
        assertThat(Oddity.of(new Sheet()
                        .signed("2024", "Lima")
                        .act(ActKind.ENTERED_INTO_FORCE, null, "2024", null)
                        .done()))
                .isEmpty();
    }

    @Test
    void forceBeforeSignatureIsOdd() {
        assertThat(Oddity.of(new Sheet()
                        .signed("2024-05", "Lima")
                        .act(ActKind.ENTERED_INTO_FORCE, null, "2023", null)
                        .done()))
                .containsExactly(new Oddity("beforeSigned", "ENTERED_INTO_FORCE"));
    }

    @Test
    void soAreTwoDatesAResumptionOfNothingAndAStranger() {
        assertThat(Oddity.of(new Sheet()
                        .signed("2013", "Lima")
                        .signed("2021", "Lima")
                        .act(ActKind.RESUMED, null, "2022", null)
                        .act(ActKind.NOTIFIED, "CL", "2023", null)
                        .done()))
                .extracting(Oddity::name)
                .containsExactly("clash", "resumed", "stranger");
    }
}
