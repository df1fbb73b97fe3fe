package id.rinews.site;

import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.SampleNotice;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's shell is told: the language, what the portal is called, whether its content is a sample. */
@ControllerAdvice
class ShellModel {

    private final PortalSettings portal;
    private final ObjectProvider<SampleNotice> sample;

    ShellModel(PortalSettings portal, ObjectProvider<SampleNotice> sample) {
        this.portal = portal;
        this.sample = sample;
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale);
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @ModelAttribute("portal")
    PortalSettings portal() {
        return portal;
    }

    @ModelAttribute("invented")
    boolean invented() {
        try {
            return sample.stream().anyMatch(SampleNotice::isInvented);
        } catch (RuntimeException _) {
            return false;
        }
    }

    /** A database that is away must not take the page down that says so. */
    @ModelAttribute("sample")
    boolean sample() {
        try {
            return sample.stream().anyMatch(SampleNotice::isShown);
        } catch (RuntimeException _) {
            return false;
        }
    }
}
