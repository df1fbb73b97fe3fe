package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.shared.Addresses;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 *
 * @param title with the language it stands in
 * @param designation the word is the message {@code designation.{name}}
 * @param since the date of the act that gave the status; null while it is unknown
 * @param signed when it was signed or adopted, all dates that sources give, the one that counts last
 */
public record AgreementCard(
        long id,
        String path,
        Wording.Told title,
        String designation,
        StatusMark mark,
        @Nullable FuzzyDate since,
        @Nullable String place,
        List<FuzzyDate> signed) {

    static AgreementCard of(LiveAgreement row, Language reader, java.time.LocalDate today) {
        return of(row.id(), row.slug(), row.title(), row.designationName(), row.lifecycle(), reader, today);
    }

    static AgreementCard of(
            long id,
            String slug,
            Wording title,
            String designation,
            Lifecycle life,
            Language reader,
            java.time.LocalDate today) {
        var now = life.on(today).standing();
        return new AgreementCard(
                id,
                Addresses.AGREEMENTS.path(reader, slug),
                title.told(reader),
                designation,
                now.mark(),
                now.since(),
                now.place(),
                life.signed());
    }
}
