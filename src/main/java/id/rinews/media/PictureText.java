package id.rinews.media;

import id.rinews.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a picture.
 *
 * @param language in which alternative and caption stand
 * @param alt what somebody hears who does not see it
 * @param decorative whether it tells nothing that the text does not
 * @param drawn whether it is a drawing, a map or a chart, and no photograph
 * @param licence under which it may be shown, in words
 * @param licenceUntil the last day on which it may; null where there is no end
 * @param focusX where its subject is, in percent from the left; {@code focusY} from the top; both or neither
 */
@Embeddable
public record PictureText(
        @Enumerated(EnumType.STRING) Language language,
        String alt,
        boolean decorative,
        boolean drawn,
        String caption,
        String credit,
        String source,
        String licence,
        @Nullable @Column(name = "licence_until") LocalDate licenceUntil,
        @Nullable @Column(name = "focus_x") Integer focusX,
        @Nullable @Column(name = "focus_y") Integer focusY) {

    static final int LONGEST_ALT = 300;
    static final int LONGEST_CAPTION = 600;
    static final int LONGEST_CREDIT = 200;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_LICENCE = 200;

    /** With what the file itself says, where nothing was typed. */
    PictureText or(CameraNotes notes) {
        return new PictureText(
                language,
                alt,
                decorative,
                drawn,
                caption.isEmpty() ? cut(notes.caption(), LONGEST_CAPTION) : caption,
                credit.isEmpty() ? cut(notes.credit(), LONGEST_CREDIT) : credit,
                source.isEmpty() ? cut(notes.source(), LONGEST_SOURCE) : source,
                licence,
                licenceUntil,
                focusX,
                focusY);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean isExpiredOn(LocalDate day) {
        return licenceUntil != null && licenceUntil.isBefore(day);
    }
}
