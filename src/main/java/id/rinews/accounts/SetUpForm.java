package id.rinews.accounts;

import id.rinews.shared.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the first administrator says about themselves; {@code token} comes back with every try. */
record SetUpForm(
        String token,
        String language,
        String timeZone,

        @NotBlank(message = "{account.displayName.blank}")
        @Size(max = 120, message = "{account.displayName.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.displayName.odd}")
        String displayName,

        @NotBlank(message = "{account.email.blank}")
        @Size(max = 254, message = "{account.email.odd}")
        @Email(message = "{account.email.odd}")
        String email,

        String password) {

    SetUpForm(
            @Nullable String token,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String password) {
        this.token = Objects.requireNonNullElse(token, "");
        this.language = Objects.requireNonNullElse(language, "").toLowerCase(java.util.Locale.ROOT);
        this.timeZone = Objects.requireNonNullElse(timeZone, "");
        this.displayName = Objects.requireNonNullElse(displayName, "").strip();
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }

    /** The form as it is first shown, in the visitor's language and the zone of most who speak it. */
    static SetUpForm blank(String token, Language language) {
        return new SetUpForm(token, language.code(), TimeZones.usual(language), "", "", "");
    }

    /** What the annotations cannot say. */
    void check(Errors errors, String portalName) {
        if (Language.of(language).isEmpty()) {
            errors.rejectValue("language", "account.language.unknown");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            errors.rejectValue("timeZone", "account.timeZone.unknown");
        }
        Optional<Weakness> weakness = Weakness.of(password, email, portalName);
        weakness.ifPresent(reason -> errors.rejectValue("password", "password." + reason));
    }

    Newcomer newcomer() {
        return new Newcomer(displayName, email, password, Language.of(language).orElseThrow(), ZoneId.of(timeZone));
    }

    @Override
    public String toString() {
        return "SetUpForm[%s]".formatted(email);
    }
}
