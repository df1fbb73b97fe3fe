package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.content.Standing;
import id.rinews.content.StatusMark;
import id.rinews.content.Teaser;
import id.rinews.people.PeopleDesk;
import id.rinews.people.PersonEntry;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import id.rinews.topics.TopicDesk;
import id.rinews.topics.TopicEntry;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RegisterPageTests {

    @Autowired
    AgreementDesk desk;

    @Autowired
    LiveAgreements live;

    @Autowired
    PeopleDesk people;

    @Autowired
    TopicDesk topics;

    @Autowired
    AgreementTeasers teasers;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Clock clock;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void aPageTellsTheAgreementInEachLanguage() {
        published(new Sheet()
                .titled("Nota karantina")
                .titled(Language.ES, "Memorándum de cuarentena")
                .at("nota")
                .signed("2013-05-02", "Lima")
                .act(ActKind.SIGNED, null, "2021", null));

        assertThat(get("/id/perjanjian/nota"))
                .contains(
                        "<h1>Nota karantina</h1>",
                        "lang=\"es\">Memorándum de cuarentena",
                        "aria-current=\"step\"",
                        "2 Mei 2013",
                        ", atau <time datetime=\"2021\">2021</time>",
                        "Sumber berbeda",
                        "belum dicocokkan dengan naskah",
                        "Belum diketahui");
        assertThat(get("/es/acuerdos/nota"))
                .contains("<h1>Memorándum de cuarentena</h1>", "2 de mayo de 2013", "Las fuentes no coinciden");
        assertThat(get("/en/agreements/nota"))
                .contains("<h1 lang=\"id\">Nota karantina</h1>", "2 May 2013", "Sources differ");
    }

    @Test
    void draftsAndWhatWasTakenBackAreNotFound() {
        desk.create(new Sheet().at("draf").done(), editor);
        long id = published(new Sheet().at("kembali"));
        desk.withdraw(id, "Salah", editor);

        for (String slug : List.of("draf", "kembali", "tiada", "TIADA", "a--b")) {
            assertThat(web.get().uri("/id/perjanjian/" + slug)).hasStatus(404);
        }
        assertThat(get("/id/perjanjian")).doesNotContain("Nota kesepahaman");
    }

    @Test
    void whatWasTakenBackIsInTheCorrectionsLogUntilItReturns() {
        long id = published(new Sheet().titled("Nota karantina").at("nota"));
        assertThat(get("/id/koreksi")).doesNotContain("Nota karantina", "Perjanjian yang ditarik");

        desk.withdraw(id, "Naskahnya bukan yang ditandatangani.", editor);

        assertThat(get("/id/koreksi"))
                .contains("Perjanjian yang ditarik", "Nota karantina", "Naskahnya bukan yang ditandatangani.")
                .contains("<option value=\"id-pe\"");
        assertThat(get("/es/correcciones?kind=WITHDRAWN&pair=id-pe"))
                .contains("Acuerdos retirados", "lang=\"id\">Nota karantina", "1 entrada")
                .doesNotContain("Ninguna entrada", "Sin entradas");
        for (String elsewhere : List.of("?kind=ERRATUM", "?pair=cl-id")) {
            assertThat(get("/id/koreksi" + elsewhere)).doesNotContain("Nota karantina");
        }

        desk.publish(id, editor, clock.instant());
        assertThat(get("/id/koreksi")).doesNotContain("Nota karantina");
    }

    @Test
    void whatIsOfThisMonthIsNotSaidToBeToCome() {
        LocalDate today = LocalDate.now(clock);
        String month = today.toString().substring(0, 7);
        String last = String.valueOf(today.lengthOfMonth());
        published(new Sheet().titled("Nota segar").at("segar").signed(month, "Lima"));

        String page = get("/en/agreements/segar");
        assertThat(page).contains("it counts for the status from " + last).doesNotContain("(to come)");
        assertThat(get("/id/hubungan/id-pe")).doesNotContain("Akan datang");
    }

    @Test
    void whatEndedBeforeItWasSupersededEndedThen() {
        published(new Sheet()
                .titled("Nota lama")
                .at("nota")
                .signed("1991-02-01", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "1991-03-01", null)
                .act(ActKind.TERMINATED, null, "2006-03-03", null)
                .act(ActKind.SUPERSEDED, null, "2007", null));

        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements/nota"))
                        .select("dt:containsOwn(Ended) + dd")
                        .text())
                .isEqualTo("3 March 2006");
    }

    /** A name alone does not make somebody sign for a country that is not theirs. */
    @Test
    void aNamesakeIsNobodyWhoIsKnown() {
        minister("Sugiono", "ID");
        published(new Sheet()
                .titled("Nota satu")
                .at("satu")
                .signed("2025-08-11", "Jakarta")
                .by("Sugiono", "Menteri", "ID"));
        published(new Sheet()
                .titled("Nota lain")
                .at("lain")
                .signed("1985-05-05", "Lima")
                .by("Sugiono", "Deputi", "PE"));

        assertThat(get("/id/perjanjian/satu")).contains("/id/tokoh/sugiono");
        assertThat(get("/id/perjanjian/lain")).contains("Sugiono").doesNotContain("/id/tokoh/sugiono");
        assertThat(get("/id/tokoh/sugiono")).contains("Nota satu").doesNotContain("Nota lain");
        assertThat(org.jsoup.Jsoup.parse(get("/id/hubungan/id-pe")).select("a[href=/id/tokoh/sugiono]"))
                .hasSize(1);
        assertThat(get("/id/hubungan/id-pe")).contains("Deputi");
    }

    @Test
    void whoIsRenamedKeepsWhatTheySigned() {
        long id = minister("Sugiono", "ID");
        published(new Sheet()
                .titled("Nota satu")
                .at("satu")
                .signed("2025-08-11", "Jakarta")
                .by("Sugiono", "Menteri", "ID"));
        people.edit(id, 0, new PersonEntry("sugiono", "Sugiono Baru", List.of(), List.of()), editor);

        assertThat(get("/id/tokoh/sugiono")).contains("Sugiono Baru", "Juga ditulis", "Nota satu");
        assertThat(org.jsoup.Jsoup.parse(get("/id/hubungan/id-pe"))
                        .select("a[href=/id/tokoh/sugiono]")
                        .text())
                .isEqualTo("Sugiono Baru");
    }

    private long minister(String name, String country) {
        var held = new PersonEntry.Held(
                new Wording("Menteri", null, null), new CountryCode(country), null, null, new Citation("Tempo", "id"));
        return people.create(new PersonEntry(null, name, List.of(), List.of(held)), editor);
    }

    @Test
    void aPageWithEverythingOnItCostsTheSameHoweverManyOthersNameIt() {
        sql.update(
                "insert into document (hash, name, bytes, kept_at) values (?, 'naskah.pdf', 1, current_timestamp)",
                "a".repeat(64));
        long older = published(new Sheet().titled("Nota lama").at("lama").signed("2001-08-11", "Lima"));
        long id = published(new Sheet()
                .titled("Nota utama")
                .at("utama")
                .signed("2005-08-11", "Jakarta")
                .by("Elmer Schialer", "Menteri")
                .holding(new Particulars.Paper("a".repeat(64), "Naskah", "id", null, null))
                .superseding(older));
        published(new Sheet().titled("Nota 0").at("n-0").superseding(id));
        long one = Statements.of(factory, () -> get("/id/perjanjian/utama"));
        IntStream.range(1, 50)
                .forEach(i ->
                        published(new Sheet().titled("Nota " + i).at("n-" + i).superseding(id)));

        assertThat(get("/id/perjanjian/utama")).contains("Nota lama", "Nota 0", "Nota 49", "Naskah");
        assertThat(Statements.of(factory, () -> get("/id/perjanjian/utama")))
                .isLessThanOrEqualTo(one)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void twoWhoSignedOnDifferentDaysDoNotContradictEachOther() {
        published(new Sheet()
                .titled("Nota dua hari")
                .at("nota")
                .act(ActKind.SIGNED, "ID", "2022-03-01", "Jakarta")
                .act(ActKind.SIGNED, "PE", "2022-03-09", "Lima"));

        assertThat(org.jsoup.Jsoup.parse(get("/id/perjanjian"))
                        .select("table td")
                        .eachText())
                .contains("9 Mar 2022");
        assertThat(get("/id/perjanjian/nota"))
                .contains("1 Maret 2022", "9 Maret 2022")
                .doesNotContain("Sumber berbeda");
    }

    @Test
    void whatIsStillToComeIsToldAsPlanned() {
        published(new Sheet()
                .at("nota")
                .signed("2022-03-01", "Jakarta")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2999-06-01", null));

        assertThat(head("/id/perjanjian/nota")).contains("mulai berlaku: 1 Juni 2999 (akan datang)");
        assertThat(facts("/id/perjanjian/nota")).contains("1 Juni 2999 (akan datang)");
    }

    @Test
    void ofTwoDatesOfAnEntryIntoForceTheLaterIsStillToCome() {
        published(new Sheet()
                .at("nota")
                .signed("2001-01-10", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2002-01-01", null)
                .act(ActKind.ENTERED_INTO_FORCE, null, "2999-01-01", null));

        assertThat(head("/en/agreements/nota"))
                .isEqualTo(
                        "Signed on 10 January 2001 entry into force: 1 January 2002 or 1 January 2999: sources differ");
        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements/nota"))
                        .select(".steps-item:contains(Entry into force) .steps-on"))
                .isEmpty();
        assertThat(get("/en/agreements/nota")).contains("(according to one source)", "(according to another source)");
    }

    @Test
    void aYearThatRunsIsNoDateThatHasCome() {
        published(new Sheet()
                .at("nota")
                .signed("2001-01-10", "Lima")
                .act(
                        ActKind.ENTERED_INTO_FORCE,
                        null,
                        String.valueOf(java.time.LocalDate.now(clock).getYear()),
                        null));

        assertThat(head("/en/agreements/nota"))
                .isEqualTo("Signed on 10 January 2001 entry into force: "
                        + java.time.LocalDate.now(clock).getYear());
    }

    @Test
    void whatEnteredIntoForceForOnePartySaysForWhom() {
        Sheet sheet = new Sheet()
                .at("nota")
                .signed("2001-01-10", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, "PE", "2002-01-01", null);
        long id = published(sheet);

        assertThat(head("/en/agreements/nota")).isEqualTo("In force since 1 January 2002 (for Peru)");
        assertThat(facts("/en/agreements/nota")).contains("Entry into force 1 January 2002 (for Peru)");
        assertThat(get("/en/agreements?format=csv")).contains("In force 1 January 2002 (for Peru)");
        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements"))
                        .select("table td")
                        .eachText())
                .contains("In force 1 January 2002 (for Peru)");

        assertThat(desk.save(
                        id,
                        version(id),
                        sheet.act(ActKind.ENTERED_INTO_FORCE, "ID", "2003-01-01", null)
                                .done(),
                        editor))
                .isTrue();
        desk.publish(id, editor, clock.instant());
        assertThat(head("/en/agreements/nota")).isEqualTo("In force since 1 January 2003");
        assertThat(get("/en/agreements?format=csv"))
                .contains("In force 1 January 2003")
                .doesNotContain("for Peru");
        assertThat(get("/en/agreements?on=2002-06-01&format=csv")).contains("In force 1 January 2002 (for Peru)");
        assertThat(org.jsoup.Jsoup.parse(get("/en")).select("main").text())
                .contains("Entered into force, 1 January 2003 (for Indonesia)");
        assertThat(facts("/en/agreements/nota"))
                .contains("Entry into force 1 January 2002 (for Peru) 1 January 2003 (for Indonesia)");
    }

    @Test
    void ofThreePartiesThoseAreNamedWhoHaveActed() {
        Sheet sheet = new Sheet()
                .at("nota")
                .between(new CountryCode("CL"), new CountryCode("ID"), new CountryCode("PE"))
                .act(ActKind.ENTERED_INTO_FORCE, "ID", "2016-01-01", null)
                .act(ActKind.ENTERED_INTO_FORCE, "PE", "2018-01-01", null);
        long id = published(sheet);

        assertThat(head("/en/agreements/nota")).isEqualTo("In force since 1 January 2018 (for Indonesia, Peru)");
        assertThat(get("/en/agreements?format=csv")).contains("In force 1 January 2018 (for Indonesia, Peru)");
        assertThat(get("/en/relations/cl-pe")).contains(" (for Indonesia, Peru)");

        desk.save(
                id,
                version(id),
                sheet.act(ActKind.ENTERED_INTO_FORCE, "CL", "2019-01-01", null).done(),
                editor);
        desk.publish(id, editor, clock.instant());
        assertThat(head("/en/agreements/nota")).isEqualTo("In force since 1 January 2019");
    }

    @Test
    void bothDatesOfSourcesThatDifferStandInEveryList() {
        published(new Sheet()
                .at("nota")
                .signed("2001-01-10", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2015-11-12", null)
                .act(ActKind.ENTERED_INTO_FORCE, null, "2015-11-23", null));
        String both = "12 November 2015 or 23 November 2015";

        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements"))
                        .select("table td")
                        .eachText())
                .contains("In force " + both);
        assertThat(get("/en/agreements?format=csv")).contains(both);
        for (String page : List.of("/en", "/en/relations/id-pe")) {
            assertThat(org.jsoup.Jsoup.parse(get(page)).select("main").text())
                    .as(page)
                    .contains(both);
        }
    }

    @Test
    void whatEndedForOnePartySaysForWhom() {
        published(new Sheet()
                .at("nota")
                .signed("2001-01-10", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2002-01-01", null)
                .act(ActKind.TERMINATED, "PE", "2014-01-01", null));

        assertThat(facts("/en/agreements/nota")).contains("Ended 1 January 2014 (for Peru)");
    }

    @Test
    void aSignatureToComeSaysSo() {
        published(new Sheet()
                .at("nota")
                .act(ActKind.NEGOTIATION_OPENED, null, "2001-01-10", null)
                .signed("2999-02-10", "Lima"));

        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements"))
                        .select("table td")
                        .eachText())
                .contains("10 Feb 2999 (to come)");
        assertThat(get("/en/agreements?format=csv")).contains("10 Feb 2999 (to come)");
    }

    @Test
    void theHeadingCountsWhatMatchesAndNotWhatThereIs() {
        published(new Sheet().at("nota").signed("2001-01-10", "Lima"));

        assertThat(count("/en/agreements?pair=id-pe")).isEqualTo("1 Indonesia–Peru agreement");
        assertThat(count("/en/agreements?pair=id-pe&status=SIGNED"))
                .isEqualTo("1 Indonesia–Peru agreement matches these filters");
        assertThat(count("/en/agreements?pair=id-pe&status=IN_FORCE"))
                .isEqualTo("No Indonesia–Peru agreement matches these filters");
        assertThat(count("/id/perjanjian?status=IN_FORCE")).isEqualTo("0 perjanjian sesuai saringan ini");
        assertThat(count("/es/acuerdos?status=SIGNED")).isEqualTo("1 acuerdo con estos filtros");
    }

    private String count(String path) {
        return org.jsoup.Jsoup.parse(get(path)).select("#jumlah").text().replace("\u2060", "");
    }

    @Test
    void bindingForceBearsItsSource() {
        published(new Sheet().at("nota").binding());
        published(new Sheet().at("lain"));

        assertThat(facts("/id/perjanjian/nota")).contains("Daya ikat Mengikat", "Sumber: Diario Oficial");
        assertThat(facts("/id/perjanjian/lain")).doesNotContain("Sumber: ");
        assertThat(get("/id/perjanjian/nota")).contains("<span lang=\"es\">Diario Oficial</span>");
        assertThat(get("/es/acuerdos/nota")).contains("Fuente: Diario Oficial");
    }

    private String facts(String path) {
        return org.jsoup.Jsoup.parse(get(path)).select("dl.facts").text();
    }

    @Test
    void aSignatureOfAMonthIsReadBeforeTheForceOfADayInIt() {
        published(new Sheet()
                .at("nota")
                .signed("2025-06", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2025-06-08", null));

        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements/nota"))
                        .select(".line-title")
                        .eachText())
                .containsExactly("Signed", "Entered into force");
    }

    @Test
    void whatWasSupersededSaysByWhatOrThatItIsNotKnown() {
        long old = published(new Sheet().at("lama").signed("2010", "Lima").act(ActKind.SUPERSEDED, null, "2015", null));
        assertThat(facts("/en/agreements/lama")).contains("Superseded by Not known");

        published(new Sheet()
                .titled("Nota baru")
                .at("baru")
                .signed("2015", "Lima")
                .superseding(old));
        assertThat(facts("/en/agreements/lama")).contains("Superseded by Nota baru");
    }

    @Test
    void aResumptionIsNoEntryIntoForce() {
        published(new Sheet()
                .at("nota")
                .signed("2015", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2016-02-29", null)
                .act(ActKind.SUSPENDED, null, "2018-01-01", null)
                .act(ActKind.RESUMED, null, "2019-05", null));

        assertThat(head("/id/perjanjian/nota")).isEqualTo("Berlaku kembali sejak Mei 2019");
        assertThat(head("/en/agreements/nota")).isEqualTo("In force again since May 2019");
        assertThat(org.jsoup.Jsoup.parse(get("/es/acuerdos")).select("table td").eachText())
                .contains("En vigor de nuevo, mayo de 2019");
        assertThat(get("/es/acuerdos?format=csv")).contains("En vigor de nuevo, mayo de 2019");
    }

    @Test
    void whatIsStillToComeIsCalledByItsStageAndADayToComeSaysSo() {
        published(new Sheet().at("nota").signed("2015", "Lima").act(ActKind.ENTERED_INTO_FORCE, null, "2999", null));

        assertThat(org.jsoup.Jsoup.parse(get("/en/agreements/nota"))
                        .select(".line-title")
                        .text())
                .contains("Entry into force (to come)")
                .doesNotContain("Entered");
        assertThat(get("/id/perjanjian?on=2998-01-01")).contains("Tanggal ini masih akan datang");
        assertThat(get("/id/perjanjian?on=2016-01-01")).doesNotContain("Tanggal ini masih akan datang");
        assertThat(org.jsoup.Jsoup.parse(get("/es/acuerdos?status=SUSPENDED")).title())
                .contains("0 suspendidos");
    }

    @Test
    void nobodyWaitsForASecondDenunciation() {
        published(new Sheet()
                .at("nota")
                .signed("2022-03-01", "Jakarta")
                .act(ActKind.DENOUNCED, "ID", "2025-01-01", null));

        String journey = org.jsoup.Jsoup.parse(get("/id/perjanjian/nota"))
                .select(".steps")
                .text();
        assertThat(journey).contains("Indonesia: 1 Januari 2025").doesNotContain("Peru: belum diketahui");
    }

    @Test
    void whoSignedIsNamedWithTheOfficeOfThatDayInTheReadersLanguage() {
        Wording minister = new Wording("Menteri Luar Negeri", "Ministra de Relaciones Exteriores", null);
        people.record(
                new PersonEntry(
                        null,
                        "Ana Rojas",
                        List.of(),
                        List.of(new PersonEntry.Held(
                                minister,
                                new CountryCode("PE"),
                                FuzzyDate.parse("2010").orElseThrow(),
                                FuzzyDate.parse("2014").orElseThrow(),
                                new Citation("Cancillería", null)))),
                "test");
        published(new Sheet().at("nota").signed("2013-05-02", "Lima").by("Ana Rojas", null));
        published(new Sheet().at("lain").signed("2019-05-02", "Lima").by("Ana Rojas", "menteri luar negeri"));
        published(new Sheet().at("kemudian").signed("2019-05-02", "Lima").by("Ana Rojas", null));

        assertThat(get("/es/acuerdos/nota")).contains("Ministra de Relaciones Exteriores");
        assertThat(get("/en/agreements/nota")).contains("lang=\"id\">Menteri Luar Negeri");
        assertThat(get("/es/acuerdos/lain")).contains("Ministra de Relaciones Exteriores");
        assertThat(get("/es/acuerdos/kemudian")).contains("Ana Rojas").doesNotContain("Ministra");
        assertThat(get("/id/tokoh")).contains("1 tokoh", "href=\"/id/tokoh/ana-rojas\"");
        assertThat(get("/id/tokoh/ana-rojas")).contains("Perjanjian yang ditandatangani", "2 Mei 2013", "2 Mei 2019");
    }

    @Test
    void aTopicOfAgreementsAloneIsListed() {
        topics.record(new TopicEntry("karantina", new Wording("Karantina", null, null), null), "test");
        desk.create(new Sheet().at("draf").about("karantina").done(), editor);
        assertThat(get("/id/topik")).doesNotContain("Karantina");
        published(new Sheet().at("nota").about("karantina"));
        assertThat(get("/en/topics")).contains("href=\"/en/topics/karantina\" lang=\"id\">Karantina");
    }

    @Test
    void aStatusHoldsSinceADayOrWasReachedOnIt() {
        published(new Sheet().at("akhir").signed("2010-03", "Lima").act(ActKind.TERMINATED, null, "2025-05-20", null));
        published(new Sheet().at("laku").signed("2010", "Lima").act(ActKind.ENTERED_INTO_FORCE, null, "2012-05", null));
        published(new Sheet().at("tanda").signed("2025-08-11", "Jakarta"));

        assertThat(head("/en/agreements/akhir")).isEqualTo("Terminated on 20 May 2025");
        assertThat(head("/en/agreements/laku")).isEqualTo("In force since May 2012");
        assertThat(head("/es/acuerdos/laku")).isEqualTo("En vigor desde mayo de 2012");
        assertThat(head("/es/acuerdos/tanda")).startsWith("Suscrito el 11 de agosto de 2025");
        assertThat(head("/id/perjanjian/tanda")).startsWith("Ditandatangani pada 11 Agustus 2025");
    }

    private String head(String path) {
        return org.jsoup.Jsoup.parse(get(path)).select(".page-head .card-meta").text();
    }

    @Test
    void anOldAddressMovesForGood() {
        long id = published(new Sheet().at("lama"));
        desk.save(id, version(id), new Sheet().at("baru").done(), editor);
        desk.publish(id, version(id), editor);

        assertThat(web.get().uri("/es/acuerdos/lama")).hasStatus(301).hasRedirectedUrl("/es/acuerdos/baru");
    }

    @Test
    void anAddressInCapitalsLeadsToTheAgreement() {
        published(new Sheet().at("ip-cepa"));

        assertThat(web.get().uri("/en/agreements/IP-CEPA")).hasStatus(301).hasRedirectedUrl("/en/agreements/ip-cepa");
    }

    @Test
    void aSupersededAgreementNamesItsSuccessor() {
        long old = published(new Sheet().titled("Nota lama").at("lama"));
        published(new Sheet().titled("Nota baru").at("baru").superseding(old));

        assertThat(get("/id/perjanjian/baru")).contains("Menggantikan", "href=\"/id/perjanjian/lama\"");
        assertThat(get("/id/perjanjian/lama")).contains("Digantikan oleh", "href=\"/id/perjanjian/baru\"");
    }

    /** What one party alone did is no stage of both. */
    @Test
    void aStageOfOnePartyIsNotCalledOneOfBoth() {
        published(new Sheet()
                .at("nota")
                .signed("2019", "Lima")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2020", null)
                .act(ActKind.SUSPENDED, "PE", "2023-04-01", null)
                .act(ActKind.DENOUNCED, "PE", "2024-04-01", null));

        assertThat(get("/id/perjanjian/nota")).contains("Penangguhan").doesNotContain("Tahap bersama terakhir");
    }

    @Test
    void anAgreementOfThreeLeadsToTheRelationsBetweenThem() {
        published(new Sheet()
                .titled("Piagam tiga negara")
                .at("piagam")
                .between(new CountryCode("CL"), new CountryCode("ID"), new CountryCode("PE"))
                .signed("2019", "Santiago"));

        assertThat(get("/id/perjanjian/piagam"))
                .contains("href=\"/id/hubungan/cl-id\"", "href=\"/id/hubungan/cl-pe\"", "href=\"/id/hubungan/id-pe\"");
        for (String pair : List.of("cl-id", "cl-pe", "id-pe")) {
            assertThat(get("/id/hubungan/" + pair)).contains("Piagam tiga negara");
        }
    }

    @Test
    void theHeadingHoldsTheCountAndFiltersNarrowIt() {
        published(new Sheet().titled("Pembebasan visa Perú").signed("2024-11-14", "Lima"));
        published(new Sheet().titled("Deklarasi").act(ActKind.ADOPTED, null, "2024-11-14", "Lima"));
        published(new Sheet()
                .titled("Nota Chile")
                .between(new CountryCode("CL"), new CountryCode("ID"))
                .signed("2019", "Santiago"));

        assertThat(get("/id/perjanjian")).contains("3 perjanjian</h2>");
        assertThat(get("/id/perjanjian?q=peru")).contains("1 perjanjian sesuai saringan ini</h2>", "Pembebasan visa");
        assertThat(get("/id/perjanjian?q=bebas")).as("within a word").contains("0 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?q=bas+per")).contains("0 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?q=vis+per")).contains("1 perjanjian sesuai saringan ini</h2>");
        assertThat(get("/id/perjanjian?pair=pe-id")).contains("2 perjanjian Indonesia–Peru</h2>");
        assertThat(get("/id/perjanjian?status=OPERATIVE"))
                .contains("1 perjanjian sesuai saringan ini</h2>", "Deklarasi");
        assertThat(get("/id/perjanjian?year=2019")).contains("1 perjanjian sesuai saringan ini</h2>", "Nota Chile");
        assertThat(get("/id/perjanjian?designation=TREATY"))
                .contains("0 perjanjian sesuai saringan ini</h2>", "Tampilkan semua perjanjian");
        assertThat(get("/en/agreements?pair=id-pe&status=SIGNED"))
                .contains(
                        "1 Indonesia–Peru agreement matches these filters</h2>",
                        "href=\"/en/agreements?status=SIGNED\"",
                        "href=\"/en/agreements?pair=id-pe\"");
    }

    @Test
    void aQuestionThatMakesNoSenseIsNotAsked() {
        published(new Sheet());

        assertThat(get("/id/perjanjian?pair=xx-yy&status=GREAT&year=MMXX&designation=&sort=up"))
                .contains("1 perjanjian</h2>");
        assertThat(get("/id/perjanjian?q=<script>"))
                .contains("“&lt;script&gt;”")
                .doesNotContain("<script>");
        assertThat(web.get().uri("/id/perjanjian").queryParam("q", "\0")).hasStatusOk();
    }

    @Test
    void signsAloneStandInNoTitle() {
        published(new Sheet());

        for (String sign : List.of("%", "_", "=", "…")) {
            assertThat(get("/id/perjanjian?q={sign}", sign)).contains("0 perjanjian sesuai saringan ini</h2>");
        }
        assertThat(get("/id/perjanjian?q={blank}", " ")).contains("1 perjanjian</h2>");
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsToldOf() {
        published(new Sheet());

        for (String odd : List.of(
                "status=FOO",
                "pair=xx-yy",
                "on=2025-02-30",
                "year=MMXX",
                "designation=SONG",
                "topic=A!",
                "topic=nope")) {
            assertThat(get("/en/agreements?" + odd))
                    .as(odd)
                    .contains("1 agreement</h2>", "was not understood and has not been applied");
        }
        assertThat(get("/en/agreements?status=&pair=&on=&year=&q=")).doesNotContain("was not understood");
        assertThat(get("/es/acuerdos?status=signed")).doesNotContain("No se entendió");
    }

    @Test
    void eachPageHasATitleOfItsOwnAndAnAddressToBeKnownBy() {
        IntStream.range(0, 30)
                .forEach(i -> published(new Sheet().titled("Nota " + i).signed("2025-01-01", "Lima")));

        assertThat(get("/en/agreements?pair=id-pe&status=SIGNED&page=2"))
                .contains("<title>Indonesia–Peru agreements: 30 signed, page 2 ·", "noindex")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/en/agreements\">")
                .contains(
                        "href=\"/en/agreements?pair=id-pe&amp;status=SIGNED\"",
                        "localhost:8080/en/agreements?pair=id-pe&amp;status=SIGNED</p>");
        assertThat(get("/en/agreements?page=2"))
                .contains("<title>Register of agreements, page 2 ·", "noindex")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/en/agreements?page=2\">");
        assertThat(get("/en/agreements?page=99999999999")).contains("Page 2 of 2");
        assertThat(get("/en/agreements"))
                .contains(
                        "<title>Register of agreements ·", "only-print wrap\">http://localhost:8080/en/agreements</p>");
    }

    @Test
    void aLongListHasPages() {
        IntStream.range(0, 30)
                .forEach(i -> published(
                        new Sheet().titled("Nota %02d".formatted(i)).signed("2025-01-%02d".formatted(i + 1), "Lima")));

        assertThat(get("/id/perjanjian?sort=title"))
                .contains("Nota 00", "Nota 24", "Halaman 1 dari 2")
                .doesNotContain("Nota 25");
        assertThat(get("/id/perjanjian?sort=title&page=2"))
                .contains("Nota 25", "href=\"/id/perjanjian?sort=title\"")
                .doesNotContain("Nota 24");
        assertThat(get("/id/perjanjian")).contains("Nota 29", "Nota 05").doesNotContain("Nota 04");
    }

    @Test
    void teasersCostOneStatementWhateverTheirNumber() {
        List<Long> ids = IntStream.range(0, 12)
                .mapToObj(i -> published(new Sheet().titled("Nota " + i).signed("2025-01-01", "Lima")))
                .toList();
        desk.create(new Sheet().done(), editor);

        assertThat(Statements.of(factory, () -> teasers.teasers(ids, Language.ID, LocalDate.now(clock))))
                .isEqualTo(1);
        assertThat(teasers.teasers(ids, Language.ID, LocalDate.now(clock))).hasSize(12);
    }

    @Test
    void aTeaserTellsThenAndNow() {
        long id = published(new Sheet()
                .act(ActKind.NEGOTIATION_OPENED, null, "2024-05", null)
                .signed("2025-08-11", "Jakarta"));

        Teaser teaser = Objects.requireNonNull(teasers.teasers(List.of(id), Language.EN, LocalDate.of(2024, 11, 14))
                .get(id));
        Standing standing = Objects.requireNonNull(teaser.standing());
        assertThat(standing.then().mark().name()).isEqualTo("NEGOTIATING");
        assertThat(standing.now().mark()).isEqualTo(new StatusMark("SIGNED", StatusMark.Tone.SIGNED));
        assertThat(standing.now().place()).isEqualTo("Jakarta");
        assertThat(standing.awaited()).containsExactly("ENTERED_INTO_FORCE");
        assertThat(teaser.language()).isEqualTo(Language.ID);
        assertThat(teaser.path()).startsWith("/en/agreements/");
    }

    @Test
    void theLatestAreThoseThatMovedLast() {
        published(new Sheet().titled("Lama").signed("2003", "Jakarta"));
        published(new Sheet().titled("Baru").signed("2025-08-11", "Jakarta"));
        published(new Sheet().titled("Kelak").signed("2031-01-01", "Jakarta"));

        published(new Sheet().titled("Bulan itu").signed("2025-08", "Jakarta"));

        assertThat(live.latest(3, Language.ID))
                .extracting(card -> card.title().text())
                .containsExactly("Bulan itu", "Baru", "Lama");
    }

    private long version(long id) {
        Long version = sql.queryForObject("select version from agreement where id = ?", Long.class, id);
        return version == null ? -1 : version;
    }

    private long published(Sheet sheet) {
        long id = desk.create(sheet.done(), editor);
        desk.publish(id, editor, clock.instant());
        return id;
    }

    private String get(String path, Object... values) {
        var answer = web.get().uri(path, values).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
