package id.rinews.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.agreements.ActKind;
import id.rinews.events.EventDesk;
import id.rinews.events.EventEntry;
import id.rinews.events.EventKind;
import id.rinews.events.EventStatus;
import id.rinews.people.PeopleDesk;
import id.rinews.people.PersonEntry;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
@Import(Files.class)
class DossierTests {

    static final CountryPair PERU = CountryPair.of("id-pe").orElseThrow();

    @Autowired
    MockMvcTester web;

    @Autowired
    RelationDesk relations;

    @Autowired
    EventDesk events;

    @Autowired
    PeopleDesk people;

    @Autowired
    Files files;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void aPairOfWhichNothingIsKnownHasNoDossier() {
        assertThat(web.get().uri("/id/hubungan/id-pe")).hasStatus(404);
        assertThat(web.get().uri("/id/hubungan/id-id")).hasStatus(404);
        assertThat(web.get().uri("/id/hubungan/xx-yy")).hasStatus(404);

        files.draft("Kenari rahasia", PERU);
        long agreement = files.agreement("Nota rahasia", PERU, ActKind.SIGNED, null, "2025-08-11");
        files.withdraw(agreement);
        assertThat(web.get().uri("/id/hubungan/id-pe")).hasStatus(404);
        assertThat(page("/id")).doesNotContain("/id/hubungan/");
    }

    @Test
    void aWithdrawnStoryLeadsNowhere() {
        files.withdrawnStory("Kapal berangkat", PERU);

        assertThat(web.get().uri("/id/hubungan/id-pe")).hasStatus(404);
        assertThat(page("/id/berita/kapal-berangkat"))
                .contains("Indonesia–Peru")
                .doesNotContain("/id/hubungan/");
    }

    @Test
    void theOtherOrderLeadsToTheSameDossier() {
        told("1975-08-12", "Arsip Nasional", "Dua negeri Pasifik.");

        assertThat(web.get().uri("/es/relaciones/pe-id")).hasStatus(301).hasRedirectedUrl("/es/relaciones/id-pe");
        assertThat(web.get().uri("/en/relations/ID-PE")).hasStatus(301).hasRedirectedUrl("/en/relations/id-pe");
    }

    @Test
    void whereThereIsNoDossierNeitherOrderLeadsAnywhere() {
        for (String pair : new String[] {"gb-us", "us-gb", "US-GB", "fr-jp"}) {
            assertThat(web.get().uri("/en/relations/" + pair)).hasStatus(404);
        }
    }

    @Test
    void whatIsWrittenAloneMakesADossierAndItsEmptinessIsSaid() {
        told("1975-08-12", "Arsip Nasional", "Dua negeri Pasifik.");

        assertThat(page("/en/relations/id-pe"))
                .contains(
                        "<h1>Indonesia–Peru</h1>",
                        "lang=\"id\">Dua negeri Pasifik.",
                        "12 August 1975",
                        "50 years. Source: Arsip Nasional",
                        "Diplomatic relations established",
                        "The register holds no agreement between the two countries yet.",
                        "No stories about this relation yet.",
                        "hreflang=\"x-default\"",
                        "rel=\"canonical\" href=\"http://localhost:8080/en/relations/id-pe\"")
                .doesNotContain("<script", "??");
        assertThat(page("/id")).contains("<a href=\"/id/hubungan/id-pe\">Indonesia–Peru</a>");
    }

    @Test
    void whatIsEmptiedIsToldNoLonger() {
        told("1975", "Arsip Nasional", null);
        relations.record(new RelationEntry(PERU, null, null, null), "test");

        assertThat(web.get().uri("/id/hubungan/id-pe")).hasStatus(404);
        assertThat(page("/id")).doesNotContain("/id/hubungan/");
    }

    @Test
    void factsAreCountedWithTheirSources() {
        told("1975-08-12", "Arsip Nasional", null);
        event("Kunjungan kenegaraan", EventKind.STATE_VISIT, "2025-08-10", "2025-08-11");
        files.agreement("Bebas visa", PERU, ActKind.SIGNED, null, "2024-11-14");
        files.agreement("Karantina", PERU, ActKind.ENTERED_INTO_FORCE, null, "2025");

        assertThat(page("/id/hubungan/id-pe"))
                .contains(
                        "50 tahun. Sumber: Arsip Nasional",
                        ">2</a>",
                        "1 berlaku, 1 ditandatangani",
                        "Dihitung dari daftar perjanjian.",
                        "10–11 Agustus 2025",
                        "Sumber: Caretas",
                        "href=\"/id/perjanjian?pair=id-pe\"");
    }

    @Test
    void theTimelineJoinsEventsActsAndStoriesTheLatestFirst() {
        event("Kunjungan kenegaraan", EventKind.STATE_VISIT, "2025-08-10", "2025-08-11");
        event("Konferensi yang batal", EventKind.SUMMIT, EventStatus.CANCELLED, "2026-09", null);
        files.agreement("Bebas visa", PERU, ActKind.RATIFIED, "PE", "2024-11");
        files.story("Kapal berangkat", Language.ES, PERU, Instant.parse("2025-09-01T03:00:00Z"));

        String page = page("/id/hubungan/id-pe");

        assertThat(page)
                .containsSubsequence(
                        "line-year\">2026",
                        "line-doubt",
                        "Dibatalkan",
                        "Konferensi yang batal",
                        "line-year\">2025",
                        "line-story",
                        "lang=\"es\">Kapal berangkat",
                        "Kunjungan kenegaraan",
                        "line-year\">2024",
                        "line-item line-two",
                        "Disahkan (diratifikasi)",
                        " · Peru",
                        "href=\"/id/perjanjian/bebas-visa\"");
        assertThat(drawing(page))
                .contains("aria-hidden=\"true\"", ">2025<", ">2024<", "cy=\"148\"")
                .doesNotContain(">2026<", "<a ");
    }

    @Test
    void marksOfThePairAndEventsAroundAnAgreementLeadToTheDossier() {
        event("Kunjungan kenegaraan", EventKind.STATE_VISIT, "2024-11-10", "2024-11-11");
        files.agreement("Bebas visa", PERU, ActKind.SIGNED, null, "2024-11-14");
        files.story("Kapal berangkat", Language.ID, PERU, Instant.parse("2025-09-01T03:00:00Z"));

        assertThat(page("/id/perjanjian/bebas-visa"))
                .contains(
                        "<a class=\"pair\" href=\"/id/hubungan/id-pe\">",
                        "Peristiwa di sekitarnya",
                        "Kunjungan kenegaraan",
                        "Seluruh linimasa Indonesia–\u2060Peru");
        assertThat(page("/id/berita/kapal-berangkat")).contains("<a class=\"pair\" href=\"/id/hubungan/id-pe\">");
        assertThat(page("/id")).contains("<a class=\"pair\" href=\"/id/hubungan/id-pe\">");
    }

    @Test
    void aYearBesideItsDayHasNoLineOfItsOwn() {
        files.agreement("Nota", PERU, ActKind.SIGNED, null, "2013-05-02", "2013");

        assertThat(page("/id/hubungan/id-pe"))
                .contains("2 Mei")
                .doesNotContain("(tanggal tidak diketahui)", "(menurut satu sumber)");
    }

    @Test
    void sourcesThatDifferAreBothDrawn() {
        files.agreement("Nota", PERU, ActKind.SIGNED, null, "2013-05-02", "2021");

        String page = page("/id/hubungan/id-pe");

        assertThat(page)
                .contains(
                        "2 Mei 2013",
                        "(menurut satu sumber)",
                        "(menurut sumber lain)",
                        "belum ada yang diketahui berlaku, 1 ditandatangani");
        assertThat(drawing(page)).contains("line-doubtful", " 166v8H");
    }

    @Test
    void peopleStandOnTheirSide() {
        long president = people.record(
                new PersonEntry(
                        "dina",
                        "Dina Boluarte",
                        List.of(),
                        List.of(new PersonEntry.Held(
                                new Wording("Presiden Peru", null, null),
                                new CountryCode("PE"),
                                FuzzyDate.parse("2022-12-07").orElseThrow(),
                                FuzzyDate.parse("2025-10-10").orElseThrow(),
                                new Citation("La República", null)))),
                "test");
        files.agreementSignedBy("Bebas visa", PERU, "Sugiono", "ID");
        files.storyWith("Kapal berangkat", PERU, president);

        assertThat(page("/id/hubungan/id-pe"))
                .containsSubsequence(
                        "Tokoh dan jabatan",
                        "</svg>Indonesia</h3>",
                        "Sugiono",
                        "Penanda tangan:",
                        "Bebas visa",
                        "</svg>Peru</h3>",
                        "Dina Boluarte",
                        "Presiden Peru",
                        "7 Desember 2022 hingga 10 Oktober 2025");
    }

    @Test
    void anyTwoCountriesWork() {
        CountryPair pair = CountryPair.of("ki-sm").orElseThrow();
        relations.record(new RelationEntry(pair, null, null, new Wording(null, "Dos islas.", null)), "test");
        files.agreement("Nota", pair, ActKind.SIGNED, "SM", "2025-08-11");

        assertThat(page("/es/relaciones/ki-sm"))
                .contains("<h1>Kiribati–San Marino</h1>", "class=\"pair-none\"", "Dos islas.", ">no consta<");
    }

    @Test
    void theMenuHoldsTheRelationsOfTheLatestNewsAndTheOneThatIsRead() {
        int hour = 0;
        for (String slug : List.of("ar-id", "cl-id", "id-mx", "id-pe")) {
            CountryPair pair = CountryPair.of(slug).orElseThrow();
            relations.record(new RelationEntry(pair, null, null, new Wording("Dua negara.", null, null)), "test");
            files.story("Berita " + slug, Language.ID, pair, Instant.parse("2025-08-11T0" + hour++ + ":00:00Z"));
        }

        assertThat(menu("/id")).containsExactly("/id/hubungan/id-mx", "/id/hubungan/id-pe", "/id/hubungan");
        assertThat(menu("/id/hubungan/ar-id"))
                .containsExactly("/id/hubungan/ar-id", "/id/hubungan/id-pe", "/id/hubungan");
        assertThat(Jsoup.parse(page("/id/hubungan/ar-id"))
                        .select(".mast-menu [aria-current=page]")
                        .attr("href"))
                .isEqualTo("/id/hubungan/ar-id");
    }

    private List<String> menu(String address) {
        return Jsoup.parse(page(address))
                .select(".mast-menu a[href^=/id/hubungan]")
                .eachAttr("href");
    }

    @Test
    void filtersNameTheirPairsInTheOrderOfTheAlphabet() {
        for (String slug : List.of("co-id", "ec-id")) {
            CountryPair pair = CountryPair.of(slug).orElseThrow();
            files.agreement("Nota " + slug, pair, ActKind.SIGNED, null, "2025-08-11");
            files.story("Berita " + slug, Language.ID, pair, Instant.parse("2025-08-11T00:00:00Z"));
        }

        assertThat(Jsoup.parse(page("/id/perjanjian"))
                        .select("[name=pair] option[value~=.]")
                        .eachText())
                .containsExactly("Ekuador–Indonesia", "Kolombia–Indonesia");
        assertThat(Jsoup.parse(page("/id/koreksi")).select("[name=pair] option[value~=.]"))
                .as("of none of them was anything corrected")
                .isEmpty();
    }

    @Test
    void storiesComeByThePageInTheReadersLanguageWhereThereIsOne() {
        for (int i = 1; i <= 14; i++) {
            files.story(
                    "Berita %02d".formatted(i),
                    i == 1 ? Language.EN : Language.ID,
                    PERU,
                    Instant.parse("2025-08-%02dT03:00:00Z".formatted(i)));
        }

        assertThat(headlines(page("/id/hubungan/id-pe")))
                .hasSize(12)
                .startsWith("Berita 14")
                .endsWith("Berita 03");
        String second = page("/id/hubungan/id-pe?page=2");
        assertThat(headlines(second)).containsExactly("Berita 02", "Berita 01");
        assertThat(second)
                .contains(
                        "lang=\"en\">Berita 01", "noindex", "halaman 2 · RI News Portal", "Kembali ke halaman hubungan")
                .doesNotContain("id=\"linimasa\"");
        assertThat(page("/id/hubungan/id-pe?page=99")).contains("Berita 01");
    }

    @Test
    void theTimelineFindsItsStoriesOnWhateverPageTheyStand() {
        event("Kunjungan kenegaraan", EventKind.STATE_VISIT, "2024-08-10", "2024-08-11");
        files.agreement("Bebas visa", PERU, ActKind.SIGNED, null, "2023-05-02");
        files.story("Tamu tiba", Language.ES, PERU, Instant.parse("2024-08-11T03:00:00Z"));
        files.story("Visa dihapus", Language.ID, PERU, Instant.parse("2023-05-02T03:00:00Z"));
        for (int i = 1; i <= 12; i++) {
            files.story("Kabar %02d".formatted(i), Language.ID, PERU, Instant.parse("2025-08-11T03:00:00Z"));
        }

        String page = page("/id/hubungan/id-pe");

        assertThat(headlines(page)).hasSize(12).doesNotContain("Tamu tiba", "Visa dihapus");
        assertThat(page.substring(0, page.indexOf("id=\"berita\"")))
                .containsSubsequence("Kunjungan kenegaraan", "lang=\"es\">Tamu tiba", "Bebas visa", "Visa dihapus")
                .doesNotContain("Berita lain ada dalam daftar");

        files.story("Lama sekali", Language.ID, PERU, Instant.parse("2020-01-01T03:00:00Z"));
        assertThat(page("/id/hubungan/id-pe"))
                .contains("Berita lain ada dalam daftar")
                .doesNotContain("Lama sekali");
    }

    @Test
    void aStoryStandsAtTheLineThatTellsOfItsAgreement() {
        event("Bintang dianugerahkan", EventKind.HONOUR_CONFERRED, "2025-08-11", null);
        long pact = files.agreement("Pakta dagang", PERU, ActKind.SIGNED, null, "2025-08-11");
        files.storyCiting("Pakta diteken", PERU, pact, Instant.parse("2025-08-11T03:00:00Z"));

        var lines = Jsoup.parse(page("/id/hubungan/id-pe")).select(".line-list > li");

        assertThat(lines.eachText()).anySatisfy(line -> assertThat(line).contains("Pakta dagang", "Pakta diteken"));
    }

    @Test
    void aStoryOfSeveralActsHasALineOfItsOwn() {
        event("Bintang dianugerahkan", EventKind.HONOUR_CONFERRED, "2025-08-11", null);
        files.agreement("Pakta dagang", PERU, ActKind.SIGNED, null, "2025-08-11");
        files.story("Bintang untuk presiden", Language.ID, PERU, Instant.parse("2025-08-11T03:00:00Z"));

        var lines = Jsoup.parse(page("/id/hubungan/id-pe")).select(".line-list > li");

        assertThat(lines.eachText())
                .filteredOn(line -> line.contains("Bintang untuk presiden"))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("Pakta dagang", "dianugerahkan"));
    }

    @Test
    void aLineTellsOfTheAgreementsThatItsSourceTellsOf() {
        files.agreementReadIn("Tempo", "Pakta satu", PERU, "2020-02-29");
        files.agreementReadIn("Tempo", "Pakta dua", PERU, "2020-02-29");
        files.agreementReadIn("Caretas", "Pakta tiga", PERU, "2020-02-29");

        assertThat(Jsoup.parse(page("/id/hubungan/id-pe"))
                        .select(".line-list > li")
                        .eachText())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .contains("Pakta satu", "Pakta dua", "Tempo")
                                .doesNotContain("Caretas"),
                        line -> assertThat(line)
                                .contains("Pakta tiga", "Caretas")
                                .doesNotContain("Tempo", "Pakta satu"));
    }

    @Test
    void anActOfSomebodyElseIsNoActOfBoth() {
        files.agreement("Pakta luas", PERU, ActKind.RATIFIED, "CL", "2023-05-02");
        files.agreement("Pakta kita", PERU, ActKind.SIGNED, null, "2022-05-02");

        var page = Jsoup.parse(page("/id/hubungan/id-pe"));

        assertThat(page.select(".line-list > li.line-story").text()).contains("Pakta luas", "Cile");
        assertThat(page.select(".line-draw rect, .line-draw circle")).hasSize(1);
    }

    @Test
    void aDrawingThatLeavesSomethingOutSaysSo() {
        files.agreement("Bebas visa", PERU, ActKind.SIGNED, null, "2023-05-02");
        assertThat(page("/id/hubungan/id-pe")).doesNotContain("Gambar ini memuat sebagian");

        for (int year = 1990; year < 2010; year++) {
            files.agreement("Nota " + year, PERU, ActKind.SIGNED, null, year + "-05-02");
        }
        assertThat(page("/id/hubungan/id-pe")).contains("Gambar ini memuat sebagian");
    }

    /** However much there is: every act and event stands once, on a chain of pages that the first one leads to. */
    @Test
    void nothingOfALongHistoryIsOutOfReach() {
        told("1975-08-12", "Arsip Nasional", "Dua negeri Pasifik.");
        for (int i = 0; i < 90; i++) {
            files.agreement(
                    "Nota %02d".formatted(i), PERU, ActKind.SIGNED, null, (1990 + i % 30) + "-05-0" + (1 + i % 3));
        }
        for (int i = 0; i < 50; i++) {
            event("Putaran %02d".formatted(i), EventKind.OTHER, (1980 + i % 40) + "-07-01", null);
        }

        Map<String, Integer> seen = new HashMap<>();
        String address = "/id/hubungan/id-pe";
        int pages = 0;
        for (; address != null; pages++) {
            String page = page(address);
            String timeline = page.substring(page.indexOf("id=\"linimasa\""))
                    .replaceFirst("(?s)<svg class=\"line-draw\".*?</svg>", "");
            int end = timeline.indexOf("</section>");
            Pattern.compile(">((?:Nota|Putaran) \\d\\d)<")
                    .matcher(timeline.substring(0, end))
                    .results()
                    .forEach(found -> seen.merge(found.group(1), 1, Integer::sum));
            Matcher older = Pattern.compile("href=\"(/id/hubungan/id-pe\\?until=[0-9-]{10})\"")
                    .matcher(timeline);
            address = older.find() ? older.group(1) : null;
            if (address == null) {
                assertThat(timeline).contains("Hubungan diplomatik dibuka");
            }
        }

        assertThat(pages).isBetween(3, 8);
        assertThat(seen).hasSize(140).allSatisfy((_, times) -> assertThat(times).isOne());
        assertThat(cost("/id/hubungan/id-pe?until=2005-01-01")).isLessThanOrEqualTo(12);
    }

    /** Whatever a dossier tells of, it stands in the list of relations. */
    @Test
    void aDossierOfAgreementsOrEventsAloneIsListed() {
        files.agreement("Nota", CountryPair.of("de-fr").orElseThrow(), ActKind.SIGNED, null, "2020-01-01");
        event("Putaran", EventKind.OTHER, "2020-07-01", null);

        assertThat(page("/id/hubungan")).contains("2 hubungan", "/id/hubungan/de-fr\"", "/id/hubungan/id-pe\"");
        assertThat(page("/id/hubungan/de-fr")).contains("Nota");
    }

    /** Wherever an event stands, it is said that it did not take place, or has yet to. */
    @Test
    void aCancelledVisitIsNowhereShownAsOneThatTookPlace() {
        event("Kunjungan batal", EventKind.STATE_VISIT, EventStatus.CANCELLED, "2025-08-12", null);
        files.story("Tamu tak jadi datang", Language.ID, PERU, Instant.parse("2025-08-11T03:00:00Z"));
        files.agreement("Nota", PERU, ActKind.SIGNED, null, "2025-08-11");

        for (String address :
                List.of("/id", "/id/hubungan/id-pe", "/id/berita/tamu-tak-jadi-datang", "/id/perjanjian/nota")) {
            assertThat(Jsoup.parse(page(address))
                            .select("li.line-doubt:contains(Kunjungan batal)")
                            .text())
                    .as(address)
                    .contains("Dibatalkan");
        }
    }

    @Test
    void aYearAloneIsCountedByItsNumber() {
        told("1949", "Arsip Nasional", null);

        assertThat(page("/id/hubungan/id-pe")).contains("Sekitar 77 tahun");
    }

    @Test
    void aStretchThatIsNoneLeadsToTheDossier() {
        event("Putaran", EventKind.OTHER, "2020-07-01", null);

        assertThat(web.get().uri("/id/hubungan/id-pe?until=kemarin"))
                .hasStatus(301)
                .hasRedirectedUrl("/id/hubungan/id-pe");
        assertThat(web.get().uri("/id/hubungan/id-pe?until=2019-01-01")).hasStatus(404);
        assertThat(page("/id/hubungan/id-pe?until=2020-07-01"))
                .contains("Indonesia–Peru: linimasa sampai 1 Juli 2020", "noindex", "Kembali ke halaman hubungan")
                .doesNotContain("id=\"berita\"");
    }

    @Test
    void agreementsOfAStatusStandByTheDateThatIsPrinted() {
        for (int year = 2020; year <= 2024; year++) {
            files.agreementInForce("Nota " + year, PERU, (4040 - year) + "-01-01", year + "-06-01");
        }

        String page = page("/id/hubungan/id-pe");
        assertThat(page.substring(page.indexOf("id=\"perjanjian\"")))
                .containsSubsequence("Nota 2024", "Nota 2023", "Nota 2022", "Nota 2021")
                .doesNotContain("Nota 2020");
    }

    @Test
    void aDossierCostsTheSameHoweverMuchThereIs() {
        fill(2);
        page("/id/hubungan/id-pe");
        long few = cost("/id/hubungan/id-pe");
        fill(50);
        page("/id/hubungan/id-pe");

        assertThat(cost("/id/hubungan/id-pe")).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(cost("/id/hubungan/id-pe?page=2")).isLessThanOrEqualTo(12);
        assertThat(page("/id/hubungan/id-pe")).contains("Catatan sebelumnya, sampai", "Lihat semuanya (52)");
    }

    private void fill(int count) {
        told("1975-08-12", "Arsip Nasional", "Dua negeri Pasifik.");
        for (int i = 0; i < count; i++) {
            long someone = people.record(
                    new PersonEntry(null, "Tokoh %d %d".formatted(count, i), List.of(), List.of()), "test");
            event(
                    "Putaran %d %d".formatted(count, i),
                    EventKind.NEGOTIATION_ROUND,
                    "2025-%02d".formatted(1 + i % 12),
                    null);
            files.agreementSignedBy("Nota %d %d".formatted(count, i), PERU, "Sugiono", "ID");
            files.storyWith("Kabar %d %d".formatted(count, i), PERU, someone);
        }
    }

    private long cost(String address) {
        return Statements.of(factory, () -> page(address));
    }

    private void told(String date, String source, @Nullable String summary) {
        relations.record(
                new RelationEntry(
                        PERU,
                        FuzzyDate.parse(date).orElseThrow(),
                        new Citation(source, null),
                        summary == null ? null : new Wording(summary, null, null)),
                "test");
    }

    private void event(String title, EventKind kind, String start, @Nullable String end) {
        event(title, kind, EventStatus.OCCURRED, start, end);
    }

    private void event(String title, EventKind kind, EventStatus status, String start, @Nullable String end) {
        events.record(
                new EventEntry(
                        Slug.of(title, "peristiwa"),
                        kind,
                        status,
                        new Wording(title, null, null),
                        FuzzyDate.parse(start).orElseThrow(),
                        end == null ? null : FuzzyDate.parse(end).orElseThrow(),
                        "Jakarta",
                        List.of(PERU),
                        new Citation("Caretas", null)),
                "test");
    }

    private String page(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String drawing(String page) {
        return page.substring(page.indexOf("<svg class=\"line-draw\""), page.indexOf("<ol class=\"line"));
    }

    private static List<String> headlines(String page) {
        return Pattern.compile("<h3 class=\"card-title\"><a [^>]*>([^<]*)")
                .matcher(page.substring(page.indexOf("id=\"berita\"")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
