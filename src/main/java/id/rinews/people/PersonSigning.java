package id.rinews.people;

import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who signed an agreement.
 *
 * @param office in the words of the reader's language where the register has them: the one that was named, else the one held
 *     on the day of the signature; null where neither is known
 */
public record PersonSigning(String slug, Wording.@Nullable Told office) {

    /** @param named the office in anybody's words, empty where none was named */
    static PersonSigning of(Person person, String named, LocalDate day, Language reader) {
        Stream<Wording> known = named.isEmpty()
                ? person.appointmentsOn(day).stream().map(held -> held.office().title())
                : person.appointments().stream()
                        .map(held -> held.office().title())
                        .filter(title -> says(title, named));
        Optional<Wording> office = known.findFirst();
        return new PersonSigning(
                person.slug(), office.map(title -> title.told(reader)).orElse(null));
    }

    private static boolean says(Wording title, String words) {
        return Arrays.stream(Language.values()).anyMatch(language -> words.equalsIgnoreCase(title.in(language)));
    }
}
