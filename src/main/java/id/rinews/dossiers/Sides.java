package id.rinews.dossiers;

import id.rinews.agreements.AgreementCard;
import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.Party;
import id.rinews.countries.Countries;
import id.rinews.people.PersonNow;
import id.rinews.people.PersonNow.OfficeHeld;
import id.rinews.shared.Addresses;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells on which side of a relation people stand: by the offices they hold or held, else by what they signed. */
@Component
class Sides {

    private static final int PEOPLE = 40;
    private static final int OFFICES = 3;
    private static final int SIGNED = 2;

    private static final Comparator<Side.Who> LATEST_FIRST = Comparator.comparing((Side.Who who) -> !who.isInOffice())
            .thenComparing(Side.Who::since, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Countries countries;

    Sides(Countries countries) {
        this.countries = countries;
    }

    /** What somebody signed, and for whom. */
    private static final class Signatures {
        final List<AgreementCard> cards = new ArrayList<>();

        @Nullable
        String office;

        @Nullable
        CountryCode country;
    }

    /** Two of one name who signed for two countries are two. */
    private record Signer(String name, @Nullable CountryCode country) {}

    private record Placed(@Nullable CountryCode country, Side.Who who) {}

    /** Those without people are left out. @param named in the stories about the pair */
    List<Side> of(CountryPair pair, List<PersonNow> named, List<AgreementLife> agreements, Language reader) {
        Map<Signer, Signatures> signed = signatures(pair, agreements);
        List<Placed> all = Stream.concat(
                        named.stream()
                                .map(person -> placed(person, taken(person, signed), pair, reader))
                                .toList()
                                .stream(),
                        signed.entrySet().stream()
                                .map(one -> placed(one.getKey().name(), one.getValue())))
                .toList();
        return Stream.of(pair.first(), pair.second(), (CountryCode) null)
                .map(country -> side(country, all, reader))
                .filter(side -> !side.people().isEmpty())
                .toList();
    }

    private static Map<Signer, Signatures> signatures(CountryPair pair, List<AgreementLife> agreements) {
        Map<Signer, Signatures> signed = new LinkedHashMap<>();
        for (AgreementLife agreement : agreements) {
            agreement.signatories().forEach(entry -> {
                Signer signer = new Signer(entry.name(), country(entry.party(), pair));
                Signatures own = signed.computeIfAbsent(signer, _ -> new Signatures());
                own.cards.add(agreement.card());
                own.office = own.office == null ? entry.office() : own.office;
                own.country = signer.country();
            });
        }
        return signed;
    }

    /** What a person signed under any of their names, for a country of theirs; it is nobody else's then. */
    private static Optional<Signatures> taken(PersonNow person, Map<Signer, Signatures> signed) {
        List<Signer> own = signed.keySet().stream()
                .filter(signer -> person.names().contains(signer.name()) && fits(signer.country(), person))
                .toList();
        return own.stream()
                .map(signer -> Objects.requireNonNull(signed.remove(signer)))
                .reduce((all, more) -> {
                    all.cards.addAll(more.cards);
                    all.office = all.office == null ? more.office : all.office;
                    all.country = all.country == null ? more.country : all.country;
                    return all;
                });
    }

    private static boolean fits(@Nullable CountryCode country, PersonNow person) {
        return country == null
                || person.countries().isEmpty()
                || person.countries().contains(country);
    }

    private static @Nullable CountryCode country(@Nullable Party party, CountryPair pair) {
        return party == null
                ? null
                : party.country().filter(code -> isOf(code, pair)).orElse(null);
    }

    private static boolean isOf(@Nullable CountryCode code, CountryPair pair) {
        return pair.first().equals(code) || pair.second().equals(code);
    }

    private static Placed placed(PersonNow person, Optional<Signatures> signed, CountryPair pair, Language reader) {
        CountryCode country = person.offices().stream()
                .map(OfficeHeld::country)
                .filter(code -> isOf(code, pair))
                .findFirst()
                .or(() -> signed.map(own -> own.country))
                .orElse(null);
        List<OfficeHeld> offices = person.offices().stream().limit(OFFICES).toList();
        String office = offices.isEmpty() ? signed.map(own -> own.office).orElse(null) : null;
        return new Placed(
                country,
                who(
                        person.name(),
                        Addresses.PEOPLE.path(reader, person.slug()),
                        offices,
                        office,
                        signed.map(own -> own.cards).orElse(List.of())));
    }

    private static Placed placed(String name, Signatures signed) {
        return new Placed(signed.country, who(name, null, List.of(), signed.office, signed.cards));
    }

    private static Side.Who who(
            String name,
            @Nullable String path,
            List<OfficeHeld> offices,
            @Nullable String office,
            List<AgreementCard> signed) {
        return new Side.Who(
                name,
                path,
                offices,
                office,
                signed.stream().limit(SIGNED).toList(),
                Math.max(0, signed.size() - SIGNED));
    }

    private Side side(@Nullable CountryCode country, List<Placed> all, Language reader) {
        return new Side(
                country == null ? null : country.name(reader),
                country == null ? null : countries.flag(country),
                all.stream()
                        .filter(one -> Objects.equals(one.country(), country))
                        .map(Placed::who)
                        .sorted(LATEST_FIRST)
                        .limit(PEOPLE)
                        .toList());
    }
}
