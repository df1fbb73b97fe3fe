package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Conflict;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StaffingTests {

    @Autowired
    Staffing staffing;

    @Autowired
    AccountDesk desk;

    @Test
    void isAloneWhileOneActiveAccountMayPublish() {
        Staff ana = staffing.registerFirst(People.named("ana"));
        staffing.register(People.named("reporter"), Role.REPORTER);
        assertThat(staffing.isAlone()).isTrue();

        Staff eva = staffing.register(People.named("eva"), Role.EDITOR);
        assertThat(staffing.isAlone()).isFalse();

        desk.deactivate(eva.id(), ana);
        assertThat(staffing.isAlone()).isTrue();
    }

    @Test
    void knowsEverybodysName() {
        Staff ana = staffing.registerFirst(People.named("ana"));

        assertThat(staffing.name(ana.id())).contains("ana");
        assertThat(staffing.name(-1)).isEmpty();
        assertThat(staffing.names(List.of(ana.id(), -1L))).isEqualTo(Map.of(ana.id(), "ana"));
        assertThat(staffing.names(List.of())).isEmpty();
    }

    @Test
    void registersNobodyTwice() {
        staffing.registerFirst(People.named("ana"));

        assertThatThrownBy(() -> staffing.registerFirst(People.named("eva"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staffing.register(People.named("ANA"), Role.EDITOR))
                .isInstanceOf(Conflict.class);
    }
}
