package id.rinews.requests;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Slug;
import id.rinews.shared.Typed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriUtils;

/**
 * A request as a reader types it.
 *
 * @param kind CORRECTION or REPLY
 * @param story its address or headline
 * @param text what is wrong and what is right, or the reply
 * @param contact an address or a number at which the newsroom can ask back
 */
record RequestForm(String kind, String story, String text, String name, String contact) {

    static final int LONGEST_STORY = 500;
    private static final int LONGEST_PATH = 300;
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_NAME = 160;
    static final int LONGEST_CONTACT = 200;
    private static final int FEWEST_SIGNS = 3;
    private static final int FEWEST_DIGITS = 6;

    RequestForm(
            @Nullable String kind,
            @Nullable String story,
            @Nullable String text,
            @Nullable String name,
            @Nullable String contact) {
        this.kind = Typed.line(kind);
        this.story = Typed.line(story);
        this.text =
                text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
        this.name = Typed.line(name);
        this.contact = Typed.line(contact);
    }

    /** @param page where the link stood; what is no page of a story or an agreement is left out */
    static RequestForm about(String page, PortalSettings portal) {
        String path = page.startsWith(portal.address("/"))
                ? page.substring(portal.address("").length())
                : page;
        return new RequestForm(RequestKind.CORRECTION.name(), isOurs(path) ? page : "", "", "", "");
    }

    /** What the form's address ends with so that it asks about the same; empty where that is too long for one. */
    String asked() {
        return story.isEmpty() || story.length() > LONGEST_PATH
                ? ""
                : "?story=" + UriUtils.encodeQueryParam(story, StandardCharsets.UTF_8);
    }

    private static boolean isOurs(String path) {
        return path.length() <= LONGEST_PATH
                && Stream.of(Addresses.ARTICLES, Addresses.AGREEMENTS)
                        .flatMap(section -> Arrays.stream(Language.values()).map(section::path))
                        .anyMatch(section ->
                                path.startsWith(section + "/") && Slug.isSlug(path.substring(section.length() + 1)));
    }

    Optional<RequestKind> wanted() {
        return Arrays.stream(RequestKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    void check(Errors errors) {
        if (wanted().isEmpty()) {
            errors.rejectValue("kind", "request.kind.missing");
        }
        demand(errors, "story", story, LONGEST_STORY);
        demand(errors, "text", text, LONGEST_TEXT);
        demand(errors, "name", name, LONGEST_NAME);
        demand(errors, "contact", contact, LONGEST_CONTACT);
        if (!errors.hasFieldErrors("contact") && !canBeReached()) {
            errors.rejectValue("contact", "request.contact.odd");
        }
    }

    /** By mail, by telephone, or by a name on some service. */
    private boolean canBeReached() {
        return contact.contains("@") && contact.length() > FEWEST_SIGNS
                || contact.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static void demand(Errors errors, String field, String value, int longest) {
        if (value.isEmpty()) {
            errors.rejectValue(field, "request." + field + ".missing");
        } else if (value.length() > longest) {
            errors.rejectValue(field, "request.long", new Object[] {longest}, null);
        }
    }
}
