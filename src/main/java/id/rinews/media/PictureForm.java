package id.rinews.media;

import id.rinews.shared.Difference;
import id.rinews.shared.Language;
import id.rinews.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is written about a picture, as typed; nothing is asked before the picture is used.
 *
 * @param files never sent: what is wrong with a file is said of it
 * @param decorative {@code true} where the box is ticked, as {@code drawn}
 * @param focusX in percent, as {@code focusY}
 * @param version the counter of saves that the form was filled from; empty for an upload
 */
record PictureForm(
        String files,
        String language,
        String alt,
        String decorative,
        String drawn,
        String caption,
        String credit,
        String source,
        String licence,
        String licenceUntil,
        String focusX,
        String focusY,
        String version) {

    PictureForm(
            @Nullable String files,
            @Nullable String language,
            @Nullable String alt,
            @Nullable String decorative,
            @Nullable String drawn,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String source,
            @Nullable String licence,
            @Nullable String licenceUntil,
            @Nullable String focusX,
            @Nullable String focusY,
            @Nullable String version) {
        this.files = "";
        this.language = Typed.line(language);
        this.alt = Typed.line(alt);
        this.decorative = Typed.line(decorative);
        this.drawn = Typed.line(drawn);
        this.caption = Typed.line(caption);
        this.credit = Typed.line(credit);
        this.source = Typed.line(source);
        this.licence = Typed.line(licence);
        this.licenceUntil = Typed.line(licenceUntil);
        this.focusX = Typed.line(focusX);
        this.focusY = Typed.line(focusY);
        this.version = Typed.line(version);
    }

    static PictureForm blank(Language language) {
        return new PictureForm("", language.code(), "", "", "", "", "", "", "", "", "", "", "");
    }

    static PictureForm of(Picture picture) {
        PictureText text = picture.text();
        return new PictureForm(
                "",
                text.language().code(),
                text.alt(),
                text.decorative() ? "true" : "",
                text.drawn() ? "true" : "",
                text.caption(),
                text.credit(),
                text.source(),
                text.licence(),
                Objects.toString(text.licenceUntil(), ""),
                Objects.toString(text.focusX(), ""),
                Objects.toString(text.focusY(), ""),
                String.valueOf(picture.version()));
    }

    void check(Errors errors) {
        refuse(errors, "language", !language.isEmpty() && Language.of(language).isEmpty());
        limit(errors, "alt", alt, PictureText.LONGEST_ALT);
        limit(errors, "caption", caption, PictureText.LONGEST_CAPTION);
        limit(errors, "credit", credit, PictureText.LONGEST_CREDIT);
        limit(errors, "source", source, PictureText.LONGEST_SOURCE);
        limit(errors, "licence", licence, PictureText.LONGEST_LICENCE);
        refuse(errors, "licenceUntil", !licenceUntil.isEmpty() && day() == null);
        refuse(errors, "focusX", !isPercent(focusX) || focusX.isEmpty() && !focusY.isEmpty());
        refuse(errors, "focusY", !isPercent(focusY) || focusY.isEmpty() && !focusX.isEmpty());
    }

    private static void refuse(Errors errors, String field, boolean wrong) {
        if (wrong) {
            errors.rejectValue(field, "media.refused." + field);
        }
    }

    private static void limit(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "media.refused.long", new Object[] {longest}, null);
        }
    }

    private static boolean isPercent(String text) {
        return text.matches("|[0-9]{1,2}|100");
    }

    private @Nullable LocalDate day() {
        try {
            return licenceUntil.isEmpty() ? null : LocalDate.parse(licenceUntil);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** @param own the language of whoever writes, where none was sent */
    PictureText text(Language own) {
        return new PictureText(
                Language.of(language).orElse(own),
                alt,
                decorative.equals("true"),
                drawn.equals("true"),
                caption,
                credit,
                source,
                licence,
                day(),
                percent(focusX),
                percent(focusY));
    }

    private static @Nullable Integer percent(String text) {
        return text.isEmpty() ? null : (Integer) Integer.valueOf(text);
    }

    /** The save it was filled from; -1 where the field was tampered with, which no save bears. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    PictureForm at(String fresh) {
        return new PictureForm(
                files,
                language,
                alt,
                decorative,
                drawn,
                caption,
                credit,
                source,
                licence,
                licenceUntil,
                focusX,
                focusY,
                fresh);
    }

    List<Difference> against(PictureForm stored) {
        return Stream.of(
                        Difference.of("media.language", stored.language, language),
                        Difference.of("media.alt", stored.alt, alt),
                        Difference.of("media.decorative", mark(stored.decorative), mark(decorative)),
                        Difference.of("media.drawn", mark(stored.drawn), mark(drawn)),
                        Difference.of("media.caption", stored.caption, caption),
                        Difference.of("media.credit", stored.credit, credit),
                        Difference.of("media.source", stored.source, source),
                        Difference.of("media.licence", stored.licence, licence),
                        Difference.of("media.licenceUntil", stored.licenceUntil, licenceUntil),
                        Difference.of("media.focusX", stored.focusX, focusX),
                        Difference.of("media.focusY", stored.focusY, focusY))
                .filter(Difference::isReal)
                .toList();
    }

    private static String mark(String box) {
        return box.equals("true") ? "✓" : "";
    }
}
