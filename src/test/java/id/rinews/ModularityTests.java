package id.rinews;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyModuleImportsOnlyFromLowerFloors() {
        ApplicationModules.of(Portal.class).verify();
    }
}
