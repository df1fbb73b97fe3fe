package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins what the JDK's locale data prints, which changes between releases. */
class DatesTests {

    private static final LocalDate MONDAY = LocalDate.of(2025, 8, 11);
    private static final Instant AFTERNOON = Instant.parse("2025-08-11T07:35:59Z");
    private static final Instant MORNING = Instant.parse("2025-08-12T02:00:00Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    private final Zones zones = new Zones(Messages.messageSource(), new Cities());
    private final Dates dates = new Dates(zones);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID | Senin, 11 Agustus 2025         | 11 Agustus 2025      | 11 Agu 2025
            ES | Lunes, 11 de agosto de 2025    | 11 de agosto de 2025 | 11 ago. 2025
            EN | Monday 11 August 2025          | 11 August 2025       | 11 Aug 2025
            """)
    void aDayIsPrintedInFullPlainAndBrief(Language language, String full, String day, String brief) {
        assertThat(dates.full(MONDAY, language)).isEqualTo(full);
        assertThat(dates.day(MONDAY, language)).isEqualTo(day);
        assertThat(dates.brief(MONDAY, language)).isEqualTo(brief);
    }

    @Test
    void peruWritesSetiembre() {
        LocalDate day = LocalDate.of(2025, 9, 1);

        assertThat(dates.day(day, Language.ES)).isEqualTo("1 de setiembre de 2025");
        assertThat(dates.brief(day, Language.ES)).isEqualTo("1 set. 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-11 | 11 Agustus 2025 | 11 de agosto de 2025 | 11 August 2025
            2025-08    | Agustus 2025    | agosto de 2025       | August 2025
            2021       | 2021            | 2021                 | 2021
            """)
    void aFuzzyDateSaysWhatIsKnown(String iso, String id, String es, String en) {
        FuzzyDate date = FuzzyDate.parse(iso).orElseThrow();

        assertThat(dates.day(date, Language.ID)).isEqualTo(id);
        assertThat(dates.day(date, Language.ES)).isEqualTo(es);
        assertThat(dates.day(date, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID | Senin, 11 Agustus 2025 14:35 WIB (02:35 PET)       | Selasa, 12 Agustus 2025 09:00 WIB (Senin 21:00 PET)
            ES | Lunes, 11 de agosto de 2025, 14:35 WIB (02:35 PET) | Martes, 12 de agosto de 2025, 09:00 WIB (lunes 21:00 PET)
            EN | Monday 11 August 2025, 14:35 WIB (02:35 PET)       | Tuesday 12 August 2025, 09:00 WIB (Monday 21:00 PET)
            """)
    void aMomentShowsBothClocksAndTheOtherDay(Language language, String sameDay, String otherDay) {
        assertThat(dates.moment(AFTERNOON, JAKARTA, List.of(LIMA), language)).isEqualTo(sameDay);
        assertThat(dates.moment(MORNING, JAKARTA, List.of(LIMA), language)).isEqualTo(otherDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID | 12 Agustus 2025, 09:00 WIB (11 Agustus, 21:00 PET)
            ES | 12 de agosto de 2025, 09:00 WIB (11 de agosto, 21:00 PET)
            EN | 12 August 2025, 09:00 WIB (11 August, 21:00 PET)
            """)
    void aStampNamesTheOtherDate(Language language, String stamp) {
        assertThat(dates.stamp(MORNING, JAKARTA, List.of(LIMA), language)).isEqualTo(stamp);
    }

    @Test
    void theDatelinesOwnClockIsNotRepeated() {
        assertThat(dates.clocks(AFTERNOON, LIMA, List.of(LIMA, JAKARTA), Language.ID))
                .isEqualTo("02:35 PET (14:35 WIB)");
        assertThat(dates.clocks(AFTERNOON, LIMA, List.of(LIMA), Language.ID)).isEqualTo("02:35 PET");
    }

    @Test
    void aZoneWithoutALabelIsKnownByItsCity() {
        assertThat(dates.clock(AFTERNOON, ZoneId.of("Asia/Tokyo"), Language.ID)).isEqualTo("16:35 di Tokyo");
        assertThat(dates.clock(AFTERNOON, ZoneId.of("America/Santiago"), Language.ES))
                .isEqualTo("03:35 en Santiago");
        assertThat(dates.clock(AFTERNOON, ZoneId.of("Asia/Kolkata"), Language.EN))
                .isEqualTo("13:05 in Kolkata");
        assertThat(dates.clock(AFTERNOON, ZoneId.of("UTC"), Language.ID)).isEqualTo("07:35 GMT");
        assertThat(dates.clock(AFTERNOON, ZoneId.of("Asia/Makassar"), Language.ES))
                .isEqualTo("15:35 WITA");
        assertThat(dates.clock(AFTERNOON, ZoneId.of("Asia/Jayapura"), Language.EN))
                .isEqualTo("16:35 WIT");
    }

    @Test
    void aClockBearsTheCitysNameInTheReadersLanguage() {
        assertThat(zones.city(JAKARTA, Language.ES)).isEqualTo("Yakarta");
        assertThat(zones.city(ZoneId.of("America/Argentina/Buenos_Aires"), Language.EN))
                .isEqualTo("Buenos Aires");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID | 11 Agustus    | Senin, 11 Agustus    | Agustus
            ES | 11 de agosto  | Lunes, 11 de agosto  | agosto
            EN | 11 August     | Monday 11 August     | August
            """)
    void belowAYearADateDoesWithoutIt(Language language, String day, String full, String month) {
        assertThat(dates.within(MONDAY, language)).isEqualTo(day);
        assertThat(dates.weekdayWithin(MONDAY, language)).isEqualTo(full);
        assertThat(dates.month(MONDAY, language)).isEqualTo(month);
    }

    @Test
    void machinesReadTheOffset() {
        assertThat(dates.iso(AFTERNOON, JAKARTA)).isEqualTo("2025-08-11T14:35:59+07:00");
    }

    @Test
    void aCountrysClockIsItsCapitals() {
        assertThat(Zones.of(new CountryCode("ID"))).contains(JAKARTA);
        assertThat(Zones.of(new CountryCode("PE"))).contains(LIMA);
        assertThat(Zones.of(new CountryCode("MX"))).contains(ZoneId.of("America/Mexico_City"));
        assertThat(Zones.of(new CountryCode("AQ"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID | 1.234,5
            ES | 1,234.5
            EN | 1,234.5
            """)
    void numbersAreGroupedByLanguage(Language language, String text) {
        assertThat(new Numbers().of(1234.5, language)).isEqualTo(text);
    }

    @Test
    void aSpanSaysOnceWhatBothEndsShare() {
        FuzzyDate tenth = fuzzy("2025-08-10");
        assertThat(dates.span(tenth, fuzzy("2025-08-11"), Language.ID)).isEqualTo("10–11 Agustus 2025");
        assertThat(dates.span(tenth, fuzzy("2025-08-11"), Language.ES)).isEqualTo("10–11 de agosto de 2025");
        assertThat(dates.span(tenth, fuzzy("2025-09-02"), Language.EN)).isEqualTo("10 August–2 September 2025");
        assertThat(dates.span(tenth, fuzzy("2026-01-02"), Language.EN)).isEqualTo("10 August 2025–2 January 2026");
        assertThat(dates.span(tenth, null, Language.EN)).isEqualTo("10 August 2025");
        assertThat(dates.span(fuzzy("2025-08"), fuzzy("2025-09"), Language.ID))
                .isEqualTo("Agustus 2025–September 2025");
    }

    private static FuzzyDate fuzzy(String iso) {
        return FuzzyDate.parse(iso).orElseThrow();
    }
}
