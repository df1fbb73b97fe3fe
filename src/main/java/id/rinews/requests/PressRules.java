package id.rinews.requests;

import id.rinews.shared.CountryCode;
import id.rinews.shared.Zones;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How soon a request has to be answered in a country, as {@code requests/press-rules.yaml} has it. */
@Component
class PressRules {

    private final List<Rule> rules = read();

    /**
     * A country's rule.
     *
     * @param answerWithin calendar days after the request; null where the rule says "at once" and names no number
     * @param askWithin calendar days after the publication; null where the rule names no number
     * @param source what the rule stands in
     */
    record Rule(
            String country,
            @Nullable Integer answerWithin,
            @Nullable Integer askWithin,
            String source) {

        /** The last day on which the request is answered in time; null where there is no number. */
        @Nullable
        LocalDate due(Instant received) {
            return answerWithin == null ? null : day(received).plusDays(answerWithin);
        }

        /** The last day on which the rule lets it be asked, where the request came later; null where it did not. */
        @Nullable
        LocalDate missed(Instant published, Instant received) {
            LocalDate last = askWithin == null ? null : day(published).plusDays(askWithin);
            return last != null && day(received).isAfter(last) ? last : null;
        }

        private LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, zone());
        }

        /** Of the country's capital. */
        ZoneId zone() {
            return Zones.of(code()).orElse(ZoneOffset.UTC);
        }

        CountryCode code() {
            return new CountryCode(country);
        }
    }

    private static List<Rule> read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream file =
                Objects.requireNonNull(PressRules.class.getResourceAsStream("/requests/press-rules.yaml"))) {
            return Arrays.asList(yaml.readValue(file, Rule[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The countries that have a rule. */
    List<CountryCode> countries() {
        return rules.stream().map(Rule::code).toList();
    }

    Optional<Rule> of(CountryCode country) {
        return rules.stream()
                .filter(rule -> rule.country().equals(country.value()))
                .findFirst();
    }
}
