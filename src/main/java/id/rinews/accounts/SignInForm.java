package id.rinews.accounts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to come in.
 *
 * @param username the e-mail address
 */
record SignInForm(String username, String password) {

    SignInForm(@Nullable String username, @Nullable String password) {
        this.username = Objects.requireNonNullElse(username, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "SignInForm[%s]".formatted(username);
    }
}
