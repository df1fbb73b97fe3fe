package id.rinews.operations.generate;

import id.rinews.agreements.Designation;
import id.rinews.events.EventKind;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The countries, offices, names and subjects of the corpus, as {@code generate/world.yaml} lists them. */
record World(
        List<Land> countries,
        List<String> pairs,
        List<OfficeName> offices,
        Map<String, Names> names,
        List<String> reporters,
        List<Wording> goods,
        List<Subject> topics,
        Map<Designation, Wording> designations,
        Wording summary,
        Wording source,
        Wording dossier,
        Map<EventKind, Wording> events) {

    /**
     * A country.
     *
     * @param names which of the lists its people are named from
     */
    record Land(String code, Wording name, ZoneId zone, List<String> cities, String names, List<String> agencies) {
        CountryCode country() {
            return new CountryCode(code);
        }
    }

    /** An office's title, in Spanish for a man and for a woman. */
    record OfficeName(String id, String el, String la, String en) {}

    record Names(List<String> women, List<String> men, List<String> family) {}

    record Subject(String slug, @Nullable String iptc, Wording names, List<Wording> issues) {}

    static World read() {
        return read("world", World.class);
    }

    /** What a relation's dossier begins with. */
    Wording dossier(CountryPair pair) {
        return new Slots()
                .with("a", land(pair.first()).name())
                .with("b", land(pair.second()).name())
                .tell(dossier);
    }

    /** A source by its number, in the language of the archive. */
    Citation file(long seed, String number) {
        Wording title = new Slots().with("n", _ -> seed + "-" + number).fill(source);
        return new Citation(String.valueOf(title.id()), Language.ID.code());
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = new ClassPathResource("generate/" + file + ".yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Land land(CountryCode code) {
        return countries.stream()
                .filter(land -> land.country().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<CountryPair> relations() {
        return pairs.stream().map(slug -> CountryPair.of(slug).orElseThrow()).toList();
    }
}
