package id.rinews.accounts;

import id.rinews.shared.FirstSetUp;
import id.rinews.shared.PortalSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link for the operator's eyes while nobody has an account. */
@Component
class SetupLink implements FirstSetUp {

    private final Staffing staffing;
    private final SetupToken token;
    private final PortalSettings settings;

    SetupLink(Staffing staffing, SetupToken token, PortalSettings settings) {
        this.staffing = staffing;
        this.token = token;
        this.settings = settings;
    }

    @Override
    public Optional<String> address() {
        return staffing.isEmpty() ? Optional.of(settings.address(path())) : Optional.empty();
    }

    private String path() {
        return "/setup?token=" + URLEncoder.encode(token.value(), StandardCharsets.UTF_8);
    }
}
