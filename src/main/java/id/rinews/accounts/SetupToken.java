package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the first set-up: the operator's, or 256 random bits made at each start. */
@Component
class SetupToken {

    private final String value;

    SetupToken(PortalSettings settings) {
        String given = settings.setupToken();
        this.value = given == null || given.isBlank() ? OneTimeKey.random() : given.strip();
    }

    /** In a time that does not tell how much of it was right. */
    boolean is(@Nullable String offered) {
        return offered != null && MessageDigest.isEqual(bytes(value), bytes(offered));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String value() {
        return value;
    }
}
