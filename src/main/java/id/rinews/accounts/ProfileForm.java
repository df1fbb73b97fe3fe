package id.rinews.accounts;

import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How a member of staff is called, and how the desk speaks to them. */
record ProfileForm(
        @NotBlank(message = "{account.displayName.blank}")
        @Size(max = 120, message = "{account.displayName.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{account.displayName.odd}")
        String displayName,

        String language,
        String timeZone) {

    ProfileForm(@Nullable String displayName, @Nullable String language, @Nullable String timeZone) {
        this.displayName = Objects.requireNonNullElse(displayName, "").strip();
        this.language = Objects.requireNonNullElse(language, "").toLowerCase(java.util.Locale.ROOT);
        this.timeZone = Objects.requireNonNullElse(timeZone, "");
    }

    static ProfileForm of(Staff staff) {
        return new ProfileForm(
                staff.name(), staff.language().code(), staff.zone().getId());
    }

    void check(Errors errors) {
        if (Language.of(language).isEmpty()) {
            errors.rejectValue("language", "account.language.unknown");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            errors.rejectValue("timeZone", "account.timeZone.unknown");
        }
    }

    Profile profile() {
        return new Profile(displayName, Language.of(language).orElseThrow(), ZoneId.of(timeZone));
    }
}
