package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Publishing at a moment that is to come. */
@PortalTest
class ScheduleTests {

    private static final String NINE = "2026-03-02T09:00";
    private static final Instant DUE = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    ArticleDesk desk;

    @Autowired
    ScheduleDesk schedule;

    @Autowired
    Timetable timetable;

    @Autowired
    Drafts drafts;

    @Autowired
    PreviewDesk previews;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff reporter;
    private Staff editor;
    private long id;

    @BeforeEach
    void hireTwo() {
        reporter = hire(sql, Role.REPORTER);
        editor = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Kapal berangkat", "Kapal berangkat."), null, reporter);
    }

    private MvcTestResult post(String path, String... fields) {
        var request =
                web.post().uri("/desk/articles/" + id + path).with(as(editor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult later(String at) {
        return post("/publication", "when", "later", "at", at, "timeZone", "Asia/Jakarta");
    }

    private MvcTestResult story() {
        return web.get().uri("/id/berita/kapal-berangkat").exchange();
    }

    @Test
    void showsBothClocksAndNamesTheActBeforeAnythingIsFixed() {
        MvcTestResult plan = post("/publication", "when", "plan", "at", NINE, "timeZone", "Asia/Jakarta");

        assertThat(plan).hasStatusOk();
        assertThat(plan)
                .bodyText()
                .contains("Senin, 2 Maret 2026 09:00 WIB (Minggu 21:00 PET)", "Jadwalkan 2 Mar 09:00 WIB");
        assertThat(drafts.find(id).status()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void isPublishedOnceWhenItsMomentHasCome() {
        assertThat(later(NINE)).hasStatus(303);
        assertThat(drafts.find(id).status()).isEqualTo(ArticleStatus.SCHEDULED);

        clock.set(DUE.minusMillis(1));
        assertThat(timetable.run()).isZero();
        assertThat(story()).hasStatus(404);

        clock.set(DUE);
        assertThat(timetable.run()).isOne();
        assertThat(timetable.run()).isZero();
        assertThat(story()).hasStatusOk();
        assertThat(drafts.find(id).firstPublishedAt()).isEqualTo(DUE);
        assertThat(sql.queryForList("select kind from public_change", String.class))
                .containsExactly("PUBLISHED");
    }

    @Test
    void whatFellDueWhileThePortalWasDownIsPublishedAtTheNextLook() {
        later(NINE);

        clock.set(DUE.plus(Duration.ofHours(5)));
        timetable.run();

        assertThat(story()).hasStatusOk();
    }

    @Test
    void tellsTheNewsroomWhenWithBothClocks() {
        later(NINE);

        assertThat(web.get().uri("/desk").with(as(editor)).exchange())
                .bodyText()
                .contains("Terjadwal", "Senin, 2 Maret 2026 09:00 WIB (Minggu 21:00 PET)");
        assertThat(web.get().uri("/desk/articles/" + id).with(as(editor)).exchange())
                .bodyText()
                .contains("Senin, 2 Maret 2026 09:00 WIB (Minggu 21:00 PET)", "/cancellation");
    }

    @Test
    void aMomentThatCannotBeIsRefusedWithEverythingKept() {
        MvcTestResult past = later("2026-03-01T09:00");
        assertThat(past).hasStatus(422);
        assertThat(past).bodyText().contains("Waktu ini sudah lewat.", "value=\"2026-03-01T09:00\"", "href=\"#at\"");
        assertThat(later("")).hasStatus(422);
        assertThat(later("besok")).hasStatus(422);
    }

    @Test
    void anEmbargoIsOlderThanAnyAppointment() {
        long embargoed = desk.create(Language.ID, Copy.of("Di bawah embargo", "Isi."), DUE.plusSeconds(3600), reporter);
        id = embargoed;

        assertThat(later(NINE)).hasStatus(422);
        assertThat(later("2026-03-02T10:00")).hasStatus(303);
        clock.set(DUE.plusSeconds(3600));
        timetable.run();
        assertThat(web.get().uri("/id/berita/di-bawah-embargo").exchange()).hasStatusOk();
    }

    @Test
    void anEmbargoKeepsBackAnEditionThatWasBegunBeforeIt() {
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Zarpa el buque", "Texto."), reporter);
        Draft first = drafts.find(id);
        desk.save(id, first.version(), Language.ID, first.text(), DUE.plusSeconds(3600), reporter);
        id = spanish;

        assertThat(web.get().uri("/desk/articles/" + id).with(as(editor)))
                .bodyText()
                .contains("Edisi lain berita ini diembargo sampai Senin, 2 Maret 2026 10:00 WIB");
        assertThat(web.get().uri("/desk/articles/" + id + "/publication").with(as(editor)))
                .bodyText()
                .contains("Diembargo sampai Senin, 2 Maret 2026 10:00 WIB")
                .doesNotContain("value=\"now\"");
        assertThat(web.post()
                        .uri("/desk/articles/" + id + "/publication")
                        .param("when", "now")
                        .with(as(editor))
                        .with(csrf()))
                .hasStatus(422);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> previews.make(id, editor));
        assertThat(later(NINE)).hasStatus(422);
        assertThat(later("2026-03-02T10:00")).hasStatus(303);
        assertThat(web.get().uri("/es/noticias/zarpa-el-buque").exchange()).hasStatus(404);
        clock.set(DUE.plusSeconds(3600));
        timetable.run();
        assertThat(web.get().uri("/es/noticias/zarpa-el-buque").exchange()).hasStatusOk();
    }

    /** An edition that is public already is not taken away by what another one waits for. */
    @Test
    void anEmbargoOfAnotherEditionLeavesWhatIsPublicAlone() {
        desk.publish(id, Publication.first(), editor);
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Zarpa el buque", "Texto."), reporter);
        desk.save(spanish, 0, Language.ES, drafts.find(spanish).text(), DUE.plusSeconds(3600), reporter);

        assertThat(drafts.find(id).isEmbargoedAt(clock.instant())).isFalse();
        assertThat(drafts.find(spanish).isEmbargoedAt(clock.instant())).isTrue();
    }

    @Test
    void anEmbargoIsNamedBeforeAnybodyTriesAndTheButtonIsNotThere() {
        id = desk.create(Language.ID, Copy.of("Di bawah embargo", "Isi."), DUE.plusSeconds(3600), reporter);

        assertThat(web.get().uri("/desk/articles/" + id + "/publication").with(as(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("Diembargo sampai Senin, 2 Maret 2026 10:00 WIB (Minggu 22:00 PET)")
                .doesNotContain("value=\"now\"");
    }

    @Test
    void whoPublishesAtOnceBeginsWithWhatWasScheduledAndIsToldThatItEnds() {
        desk.publish(id, Publication.first(), editor);
        desk.rewrite(id, text -> text.withBody("Dua ratus juta."), reporter);
        schedule.schedule(
                id,
                new Publication(ChangeKind.CORRECTION, "Seharusnya 200 juta.", new Passage("100", "200"), ""),
                DUE,
                Copy.JAKARTA,
                editor);
        desk.rewrite(id, text -> text.withBody("Dua ratus juta!"), reporter);

        assertThat(web.get().uri("/desk/articles/" + id + "/publication").with(as(editor)))
                .bodyText()
                .contains("jadwal ini batal", "tidak akan terbit lagi", "Seharusnya 200 juta.</textarea>")
                .containsPattern("value=\"CORRECTION\"[^>]* checked");
        assertThat(post("/publication", "when", "now", "change", "CORRECTION", "note", "Seharusnya 200 juta."))
                .hasStatus(303);
        assertThat(web.get().uri("/desk/articles/" + id + "/revisions").with(as(editor)))
                .bodyText()
                .contains("Jadwal dibatalkan");
        clock.set(DUE);
        assertThat(timetable.run()).isZero();
    }

    @Test
    void goingBackToWhatReadersSeeLeavesTheScheduleAndSaysSo() {
        desk.publish(id, Publication.first(), editor);
        desk.rewrite(id, text -> text.withBody("Dua ratus juta."), reporter);
        schedule.schedule(id, new Publication(ChangeKind.UPDATE, "Angka baru.", ""), DUE, Copy.JAKARTA, editor);

        assertThat(web.get()
                        .uri("/desk/articles/" + id + "/revisions/1/restoration")
                        .with(as(editor)))
                .bodyText()
                .contains("Yang sudah dijadwalkan tetap terbit", "/cancellation")
                .doesNotContain("Buang perubahan");
        assertThat(post("/revisions/1/restoration")).hasStatus(303);
        assertThat(drafts.find(id).work()).isEqualTo(ArticleStatus.SCHEDULED);
    }

    @Test
    void anEmbargoIsNotSetBehindTheMomentOfAnotherEdition() {
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Zarpa el buque", "Texto."), reporter);
        schedule.schedule(id, Publication.first(), DUE, Copy.JAKARTA, editor);
        id = spanish;

        assertThat(embargoed("2026-03-02T10:00", "Asia/Jakarta"))
                .hasStatus(422)
                .bodyText()
                .contains("Edisi lain berita ini terjadwal", "href=\"#embargoUntil\"");
    }

    @Test
    void anotherZoneMovesNoEmbargo() {
        desk.save(id, 0, Language.ID, drafts.find(id).text(), DUE, reporter);

        assertThat(embargoed("2026-03-02T09:00", "America/Lima"))
                .hasStatus(422)
                .bodyText()
                .contains("Zona waktunya diubah", "href=\"#embargoUntil\"");
        assertThat(drafts.find(id).embargoUntil()).isEqualTo(DUE);
        assertThat(embargoed("2026-03-01T21:00", "America/Lima")).hasStatus(303);
        assertThat(drafts.find(id).embargoUntil()).isEqualTo(DUE);
    }

    private MvcTestResult embargoed(String until, String zone) {
        return post(
                "",
                "language",
                drafts.find(id).language().code(),
                "headline",
                drafts.find(id).text().headline(),
                "body",
                drafts.find(id).text().body(),
                "timeZone",
                zone,
                "embargoUntil",
                until,
                "version",
                String.valueOf(drafts.find(id).version()));
    }

    @Test
    void aReporterLiftsNoEmbargoOfAnEditor() {
        desk.save(id, 0, Language.ID, drafts.find(id).text(), DUE, editor);
        var without = web.post()
                .uri("/desk/articles/" + id)
                .param("language", "id")
                .param("headline", "Kapal berangkat")
                .param("body", "Kapal berangkat.")
                .param("timeZone", "Asia/Jakarta")
                .param("embargoUntil", "")
                .param("version", "1")
                .with(csrf());

        assertThat(without.with(as(reporter)))
                .hasStatus(422)
                .bodyText()
                .contains("hanya penyunting yang dapat memajukan atau mencabutnya");
        assertThat(drafts.find(id).embargoUntil()).isEqualTo(DUE);
        desk.save(id, 1, Language.ID, drafts.find(id).text(), null, editor);
        desk.save(id, 2, Language.ID, drafts.find(id).text(), DUE, reporter);
        desk.save(id, 3, Language.ID, drafts.find(id).text(), null, reporter);
        assertThat(drafts.find(id).embargoUntil()).as("one's own").isNull();
    }

    @Test
    void whoLiftsAnEmbargoIsKnown() {
        desk.save(id, 0, Language.ID, drafts.find(id).text(), DUE, reporter);
        desk.save(id, 1, Language.ID, drafts.find(id).text(), null, editor);

        assertThat(web.get().uri("/desk/articles/" + id + "/revisions").with(as(editor)))
                .bodyText()
                .containsPattern(
                        "Embargo diubah(?s:.)*Senin, 2 Maret 2026 09:00 WIB → –(?s:.)*Embargo diubah(?s:.)*– → Senin, 2 Maret 2026 09:00 WIB");
    }

    @Test
    void whatIsWrittenAfterwardsWaitsForItsOwnPublication() {
        later(NINE);
        desk.save(
                id,
                drafts.find(id).version(),
                Language.ID,
                Copy.of("Kapal berangkat", "Ditulis sesudahnya."),
                null,
                reporter);

        assertThat(web.get().uri("/desk/articles/" + id).with(as(editor)).exchange())
                .bodyText()
                .contains("naskah saat dijadwalkan");
        clock.set(DUE);
        timetable.run();

        assertThat(story()).bodyText().contains("Kapal berangkat.").doesNotContain("Ditulis sesudahnya.");
        assertThat(drafts.find(id).isAhead()).isTrue();
    }

    @Test
    void isTakenOffTheScheduleAndKeepsItsReview() {
        later(NINE);

        assertThat(post("/cancellation")).hasStatus(303);

        assertThat(drafts.find(id).work()).isEqualTo(ArticleStatus.APPROVED);
        clock.set(DUE);
        assertThat(timetable.run()).isZero();
        assertThat(story()).hasStatus(404);
    }

    @Test
    void whatWasScheduledEndsWithTheStoryAndIsSaidBeforeAndAfter() {
        desk.publish(id, Publication.first(), editor);
        desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Kapal berangkat", "Tiba."), null, reporter);
        assertThat(post("/publication", "when", "later", "at", NINE, "timeZone", "Asia/Jakarta", "change", "MINOR"))
                .hasStatus(303);
        Staff managing = hire(sql, Role.MANAGING_EDITOR);

        assertThat(web.get().uri("/desk/articles/" + id + "/withdrawal").with(as(managing)))
                .bodyText()
                .contains("yang sudah dijadwalkan tidak akan terbit");
        desk.withdraw(id, "Salah.", managing);
        assertThat(web.get().uri("/desk/articles/" + id + "/revisions").with(as(managing)))
                .bodyText()
                .contains("Jadwal dibatalkan");
        clock.set(DUE);
        assertThat(timetable.run()).isZero();
    }

    @Test
    void aTranslationOfWhatWasTakenBackDoesNotGoOutByItself() {
        desk.publish(id, Publication.first(), editor);
        long english = desk.translate(id, Language.EN, reporter);
        sql.update("update article set headline = 'Ship leaves', body = 'It leaves.' where id = ?", english);
        long spanish = desk.createSibling(id, Language.ES, Copy.of("Zarpa el buque", "Texto."), reporter);
        long source = id;
        for (long edition : new long[] {english, spanish}) {
            id = edition;
            assertThat(later(NINE)).hasStatus(303);
        }
        assertThat(web.get().uri("/desk/articles/" + source + "/retraction").with(as(editor)))
                .bodyText()
                .containsSubsequence(
                        "Edisi ini tetap terbit pada waktunya",
                        "/desk/articles/" + spanish,
                        "2 Maret 2026",
                        "Terjemahan yang dijadwalkan tidak akan terbit dengan sendirinya",
                        "/desk/articles/" + english,
                        "2 Maret 2026");

        desk.retract(source, "Salah.", editor);
        assertThat(drafts.find(english).work()).isEqualTo(ArticleStatus.APPROVED);
        assertThat(web.get().uri("/desk").with(as(editor)))
                .bodyText()
                .contains("Naskah aslinya ditarik atau dicabut sebelum waktunya tiba");
        assertThat(web.get().uri("/desk/articles/" + english + "/publication").with(as(editor)))
                .bodyText()
                .contains("Naskah aslinya sudah dicabut. Pastikan");
        clock.set(DUE);
        timetable.run();
        assertThat(drafts.find(english).isPublicOnce()).isFalse();
        assertThat(web.get().uri("/es/noticias/zarpa-el-buque").exchange()).hasStatusOk();
    }

    @Test
    void aChangeToALiveStoryIsScheduledWithItsNote() {
        desk.publish(id, Publication.first(), editor);
        desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Kapal berangkat", "Tiba."), null, reporter);

        assertThat(post(
                        "/publication",
                        "when",
                        "later",
                        "at",
                        NINE,
                        "timeZone",
                        "Asia/Jakarta",
                        "change",
                        "CORRECTION"))
                .hasStatus(422);
        assertThat(post(
                        "/publication",
                        "when",
                        "later",
                        "at",
                        NINE,
                        "timeZone",
                        "Asia/Jakarta",
                        "change",
                        "CORRECTION",
                        "note",
                        "Kapal itu tiba, bukan berangkat."))
                .hasStatus(303);
        assertThat(story()).bodyText().contains("Kapal berangkat.").doesNotContain("bukan berangkat");
        clock.set(DUE);
        timetable.run();

        assertThat(story()).bodyText().contains("Kapal itu tiba, bukan berangkat.", "Koreksi");
    }

    @Test
    void oneThatCannotBePublishedHoldsUpNoOtherAndIsSeenOnTheDashboard() {
        long blocked = desk.create(Language.ID, Copy.of("Terhalang", "Isi."), null, reporter);
        schedule.schedule(blocked, Publication.first(), DUE, Copy.JAKARTA, editor);
        sql.update(
                "update article set embargo_until = ? where id = ?",
                java.time.OffsetDateTime.parse("2027-01-01T00:00Z"),
                blocked);
        later("2026-03-02T09:01");

        clock.set(DUE.plusSeconds(60));
        assertThat(timetable.run()).isOne();
        assertThat(timetable.run()).isZero();

        assertThat(story()).hasStatusOk();
        assertThat(web.get().uri("/id/berita/terhalang").exchange()).hasStatus(404);
        assertThat(web.get().uri("/desk").with(as(editor)).exchange())
                .bodyText()
                .contains("Gagal terbit", "Terhalang", "Embargonya belum berakhir");
        assertThat(web.get().uri("/desk/articles?q=Terhalang").with(as(editor)).exchange())
                .bodyText()
                .contains("Gagal terbit")
                .doesNotContain("<span class=\"state\">Terjadwal</span>");
    }

    @Test
    void anAddressThatWasAskedForIsKeptForWhoeverWaitsForTheMoment() {
        long late = desk.create(Language.ID, Copy.of("Kapal kedua", "Isi."), null, reporter);
        sql.update("update article set wished_slug = 'kapal-baru' where id = ?", late);
        schedule.schedule(late, Publication.first(), DUE, Copy.JAKARTA, editor);
        long early = desk.create(Language.ID, Copy.of("Kapal baru", "Isi."), null, reporter);
        desk.publish(early, Publication.first(), editor);

        assertThat(drafts.find(early).slug()).isEqualTo("kapal-baru-2");
        assertThat(web.get().uri("/id/berita/kapal-baru").exchange())
                .as("nothing tells of it")
                .hasStatus(404);
        clock.set(DUE);
        assertThat(timetable.run()).isEqualTo(1);
        assertThat(web.get().uri("/id/berita/kapal-baru").exchange()).hasStatus(200);
    }

    /** A story that is public keeps nothing: an address that leads to it would tell of the change. */
    @Test
    void anAddressThatAnotherStoryTookMeanwhileIsNamed() {
        long late = desk.create(Language.ID, Copy.of("Kapal kedua", "Isi."), null, reporter);
        desk.publish(late, Publication.first(), editor);
        sql.update("update article set wished_slug = 'kapal-baru', uncut_since = saved_at where id = ?", late);
        schedule.schedule(late, new Publication(ChangeKind.UPDATE, "Alamat baru.", ""), DUE, Copy.JAKARTA, editor);
        assertThat(web.get().uri("/id/berita/kapal-baru").exchange())
                .as("nothing tells of it")
                .hasStatus(404);
        long early = desk.create(Language.ID, Copy.of("Kapal baru", "Isi."), null, reporter);
        desk.publish(early, Publication.first(), editor);

        clock.set(DUE);
        assertThat(timetable.run()).isZero();
        assertThat(web.get().uri("/desk/articles/" + late).with(as(editor)).exchange())
                .bodyText()
                .contains("Alamat yang diminta sudah dipakai berita lain.");
        assertThat(drafts.find(late).work()).isEqualTo(ArticleStatus.APPROVED);
    }

    /** Two who look at once stand for two nodes on one database. */
    @Test
    void aThousandDueInOneMinuteAreEachPublishedOnce() throws InterruptedException, ExecutionException {
        int many = 1_000;
        for (int i = 0; i < many; i++) {
            long one = desk.create(Language.ID, Copy.of("Berita nomor " + i, "Isi."), null, reporter);
            schedule.schedule(one, Publication.first(), DUE.plusMillis(i * 60L), Copy.JAKARTA, editor);
        }
        clock.set(DUE.plusSeconds(60));

        int published = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                runs.add(nodes.submit(timetable::run));
            }
            for (Future<Integer> run : runs) {
                published += run.get();
            }
        }

        assertThat(published).isEqualTo(many);
        assertThat(sql.queryForObject("select count(*) from public_change", Integer.class))
                .isEqualTo(many);
        assertThat(sql.queryForObject("select count(distinct article_id) from public_change", Integer.class))
                .isEqualTo(many);
        assertThat(sql.queryForObject("select count(*) from schedule", Integer.class))
                .isZero();
        assertThat(sql.queryForObject("select count(*) from article where status = 'PUBLISHED'", Integer.class))
                .isEqualTo(many);
    }
}
