package id.rinews.settings;

import id.rinews.shared.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an administrator sets.
 *
 * @param sampleNotice whether every page says that its content is a sample
 * @param editors one a line
 */
record SettingsForm(
        boolean sampleNotice, String publisher, String director, String address, String contact, String editors) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2_000;

    SettingsForm(
            boolean sampleNotice,
            @Nullable String publisher,
            @Nullable String director,
            @Nullable String address,
            @Nullable String contact,
            @Nullable String editors) {
        this.sampleNotice = sampleNotice;
        this.publisher = Typed.line(publisher);
        this.director = Typed.line(director);
        this.address = Typed.line(address);
        this.contact = Typed.line(contact);
        this.editors = editors == null ? "" : editors.replace("\r\n", "\n").strip();
    }

    void check(Errors errors) {
        texts().forEach((name, text) -> {
            if (text.length() > (name.equals("editors") ? LONGEST : LONGEST_LINE)) {
                errors.rejectValue(name, "settings.long");
            }
        });
    }

    /** What the masthead prints, by the name of the field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("publisher", publisher);
        texts.put("director", director);
        texts.put("address", address);
        texts.put("contact", contact);
        texts.put("editors", editors);
        return texts;
    }
}
