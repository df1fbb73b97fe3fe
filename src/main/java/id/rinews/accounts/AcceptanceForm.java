package id.rinews.accounts;

import id.rinews.shared.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody who was asked in says about themselves; without a language or a zone, those of the page. */
record AcceptanceForm(
        String language,
        String timeZone,

        @NotBlank(message = "{account.displayName.blank}")
        @Size(max = 120, message = "{account.displayName.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.displayName.odd}")
        String displayName,

        String password) {

    AcceptanceForm(
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String displayName,
            @Nullable String password) {
        this.language = Objects.requireNonNullElse(language, "").toLowerCase(java.util.Locale.ROOT);
        this.timeZone = Objects.requireNonNullElse(timeZone, "");
        this.displayName = Objects.requireNonNullElse(displayName, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }

    static AcceptanceForm blank(Language language) {
        return new AcceptanceForm(language.code(), TimeZones.usual(language), "", "");
    }

    void check(Errors errors, String email, String portalName) {
        if (!language.isEmpty() && Language.of(language).isEmpty()) {
            errors.rejectValue("language", "account.language.unknown");
        }
        if (!timeZone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            errors.rejectValue("timeZone", "account.timeZone.unknown");
        }
        Weakness.of(password, email, portalName)
                .ifPresent(reason -> errors.rejectValue("password", "password." + reason));
    }

    Newcomer newcomer(String email, Language page) {
        Language chosen = Language.of(language).orElse(page);
        String zone = timeZone.isEmpty() ? TimeZones.usual(chosen) : timeZone;
        return new Newcomer(displayName, email, password, chosen, ZoneId.of(zone));
    }

    @Override
    public String toString() {
        return "AcceptanceForm[%s]".formatted(displayName);
    }
}
