package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in the register, on the screen and in the file.
 *
 * @param parties their names, such as {@code Indonesia–Peru}
 * @param designation the word is the message {@code designation.{name}}
 * @param signed when it was signed or adopted, all dates that sources give, the one that counts last
 * @param mark the status on the day asked for
 * @param since when that status was reached, all dates that sources give, the one that counts last; none where it is not known
 * @param coming whether the signature is still to come
 * @param alone for whom alone it has that status; null where it is for all
 * @param again whether it had been suspended meanwhile
 */
record RegisterRow(
        String path,
        Wording.Told title,
        String parties,
        String designation,
        List<FuzzyDate> signed,
        boolean coming,
        StatusMark mark,
        List<FuzzyDate> since,
        @Nullable String alone,
        boolean again) {}
