package id.rinews.accounts;

import id.rinews.shared.Language;
import java.time.ZoneId;

/**
 * Somebody about to get an account.
 *
 * @param email to sign in with; its case does not matter
 * @param password in clear, never kept; at least 15 characters
 */
public record Newcomer(String displayName, String email, String password, Language language, ZoneId zone) {

    @Override
    public String toString() {
        return "Newcomer[%s]".formatted(email);
    }
}
