package id.rinews.site;

import id.rinews.content.BlockView;
import id.rinews.content.BodyRenderer;
import id.rinews.content.StoryText;
import id.rinews.settings.Settings;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.PortalSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that stand: who answers for the portal, by which rules it works, what it keeps of its readers. */
@Controller
class StandingController {

    private final Settings settings;
    private final ListTitles titles;
    private final PortalSettings portal;

    StandingController(Settings settings, ListTitles titles, PortalSettings portal) {
        this.settings = settings;
        this.titles = titles;
        this.portal = portal;
    }

    @GetMapping({"/id/redaksi", "/es/redaccion", "/en/masthead"})
    String masthead(Language language, Model model) {
        model.addAttribute("imprint", settings.imprint());
        put(Addresses.MASTHEAD, language, model);
        return "site/masthead";
    }

    @GetMapping({"/id/pedoman", "/es/normas", "/en/guidelines"})
    String guidelines(Language language, Model model) {
        return text(Addresses.GUIDELINES, language, model);
    }

    @GetMapping({"/id/tentang", "/es/acerca", "/en/about"})
    String about(Language language, Model model) {
        return text(Addresses.ABOUT, language, model);
    }

    @GetMapping({"/id/privasi", "/es/privacidad", "/en/privacy"})
    String privacy(Language language, Model model) {
        return text(Addresses.PRIVACY, language, model);
    }

    @GetMapping({"/id/aksesibilitas", "/es/accesibilidad", "/en/accessibility"})
    String accessibility(Language language, Model model) {
        return text(Addresses.ACCESSIBILITY, language, model);
    }

    private String text(Addresses address, Language language, Model model) {
        put(address, language, model);
        model.addAttribute("name", name(address));
        model.addAttribute("body", body(name(address), language));
        return "site/standing";
    }

    private void put(Addresses address, Language language, Model model) {
        model.addAttribute(
                "page",
                Page.of(Page.Area.NONE, language, Addresses.everywhere(address::path))
                        .describedAs(titles.say("description." + name(address), language, portal.name())));
    }

    private static String name(Addresses address) {
        return address.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<BlockView> body(String name, Language language) {
        String file = "/pages/%s_%s.md".formatted(name, language.code());
        try (InputStream in = Objects.requireNonNull(StandingController.class.getResourceAsStream(file), file)) {
            StoryText text = StoryText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return BodyRenderer.render(text.blocks(), "", Map.of(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
