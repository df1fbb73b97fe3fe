package id.rinews.dossiers;

import id.rinews.agreements.AgreementCard;
import id.rinews.people.PersonNow.OfficeHeld;
import id.rinews.shared.Flag;
import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of one country in a relation.
 *
 * @param country its name; null for people of neither
 */
record Side(@Nullable String country, @Nullable Flag flag, List<Who> people) {

    private static final int OPEN = 6;

    /** Those in office and the latest before them. */
    public List<Who> foremost() {
        return isFolded() ? people.subList(0, OPEN) : people;
    }

    public List<Who> others() {
        return isFolded() ? people.subList(OPEN, people.size()) : List.of();
    }

    /** One name more is not worth a fold. */
    private boolean isFolded() {
        return people.size() > OPEN + 1;
    }

    /**
     * @param path of the page; null for somebody known by signatures alone
     * @param office as an agreement has it beside the signature; null where it is not known, or offices are
     * @param signed agreements of these two countries, the latest first
     * @param more signed beyond those
     */
    record Who(
            String name,
            @Nullable String path,
            List<OfficeHeld> offices,
            @Nullable String office,
            List<AgreementCard> signed,
            int more) {

        /** When the latest office began; null where none is known. */
        @Nullable
        LocalDate since() {
            FuzzyDate from = offices.isEmpty() ? null : offices.getFirst().from();
            return from == null ? null : from.firstDay();
        }

        boolean isInOffice() {
            return offices.stream().anyMatch(OfficeHeld::isHeld);
        }
    }
}
