package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.content.CreditRole;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another language's edition, beside the text that it follows. */
@PortalTest
class TranslationTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff reporter;
    private Staff managing;
    private long source;

    @BeforeEach
    void publishTheSource() {
        reporter = hire(sql, Role.REPORTER);
        managing = hire(sql, Role.MANAGING_EDITOR);
        Manuscript text = Copy.of("Kapal tiba di Callao", "Kapal tiba Senin.\n\nIa membawa kopi.");
        source = desk.create(
                Language.ID,
                new Manuscript(
                        text.headline(),
                        "Ringkasan.",
                        "",
                        "Lima",
                        LocalDate.of(2026, 2, 28),
                        Copy.JAKARTA,
                        text.body(),
                        Genre.ANALYSIS,
                        text.pairs(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Credit(CreditRole.REPORTER, "Sari"), new Credit(CreditRole.EDITOR, "Budi")),
                        List.of()),
                null,
                reporter);
        desk.publish(source, Publication.first(), managing);
    }

    private long translated() {
        return desk.translate(source, Language.ES, reporter);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(as(reporter)).exchange();
    }

    private MvcTestResult save(long id, String... fields) {
        var request = web.post()
                .uri("/desk/articles/" + id)
                .with(as(reporter))
                .with(csrf())
                .param("language", "es")
                .param("headline", "El buque llega al Callao")
                .param("body", "Llega el lunes.")
                .param("pair", "id-pe")
                .param("timeZone", "Asia/Jakarta")
                .param("version", String.valueOf(drafts.find(id).version()));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void change(String body, ChangeKind kind, String note) {
        Draft draft = drafts.find(source);
        assertThat(desk.save(source, draft.version(), Language.ID, draft.text().withBody(body), null, reporter))
                .isTrue();
        desk.publish(source, new Publication(kind, note, ""), managing);
    }

    @Test
    void whoTakesAnEditionBackSeesWhichOthersStay() {
        long copy = translated();
        String there = "/desk/articles/" + source + "/withdrawal";
        assertThat(web.get().uri(there).with(as(managing))).bodyText().doesNotContain("Edisi lain berita ini");

        save(copy);
        desk.publish(copy, Publication.first(), managing);

        assertThat(web.get().uri(there).with(as(managing)))
                .bodyText()
                .contains("Edisi lain berita ini tetap terbit", "href=\"/desk/articles/" + copy + "\"");
    }

    @Test
    void beginsWithTheFactsThatAllEditionsShareAndWithNoneOfTheWords() {
        MvcTestResult made = web.post()
                .uri("/desk/articles/" + source + "/translation")
                .param("language", "es")
                .with(as(reporter))
                .with(csrf())
                .exchange();

        assertThat(made).hasStatus(303);
        long id = Long.parseLong(
                Objects.requireNonNull(made.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
        Draft draft = drafts.find(id);
        assertThat(draft.language()).isEqualTo(Language.ES);
        assertThat(draft.story()).isEqualTo(drafts.find(source).story());
        assertThat(draft.text().headline() + draft.text().body()).isEmpty();
        assertThat(draft.text().place()).isEqualTo("Lima");
        assertThat(draft.text().genre()).isEqualTo(Genre.ANALYSIS);
        assertThat(draft.text().credits()).containsExactly(new Credit(CreditRole.REPORTER, "Sari"));
        assertThat(draft.text().translatedFrom()).isEqualTo(drafts.find(source).liveRevision());
        assertThat(get("/desk/articles/" + id))
                .bodyText()
                .contains("Naskah sumber dalam bahasa Indonesia, revisi 1", "Kapal tiba Senin.", "Ia membawa kopi.");
    }

    @Test
    void thereIsOneEditionALanguage() {
        translated();

        assertThat(web.post()
                        .uri("/desk/articles/" + source + "/translation")
                        .param("language", "es")
                        .with(as(reporter))
                        .with(csrf()))
                .hasStatus(409);
        assertThat(web.post()
                        .uri("/desk/articles/" + source + "/translation")
                        .param("language", "xx")
                        .with(as(reporter))
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void anEmbargoHoldsForEveryEdition() {
        Instant later = Instant.parse("2026-04-01T00:00:00Z");
        long secret = desk.create(Language.ID, Copy.of("Rahasia", "Isi."), later, reporter);

        assertThat(drafts.find(desk.translate(secret, Language.ES, reporter)).embargoUntil())
                .isEqualTo(later);
    }

    @Test
    void aChangeThatMattersIsSeenByTranslatorAndReaderAndAMinorOneByNeither() throws Exception {
        long id = translated();
        assertThat(save(id)).hasStatus(303);
        desk.publish(id, Publication.first(), managing);

        change("Kapal tiba Senin.\n\nIa membawa kopi .", ChangeKind.MINOR, "");
        assertThat(get("/desk/articles/" + id)).bodyText().doesNotContain("Naskah sumber sudah berubah");
        assertThat(story())
                .contains("Traducción.", "Texto original en indonesio")
                .doesNotContain("se ha actualizado");

        change("Kapal tiba Selasa.\n\nIa membawa kopi.", ChangeKind.CORRECTION, "Selasa, bukan Senin.");
        assertThat(get("/desk/articles/" + id))
                .bodyText()
                .contains("Naskah sumber sudah berubah", "Senin</del>", "Selasa</ins>");
        assertThat(get("/desk/articles")).bodyText().contains("Naskah sumber sudah berubah");
        assertThat(get("/desk"))
                .bodyText()
                .contains("Naskah sumber sudah berubah atau ditarik: El buque llega al Callao");
        assertThat(story()).contains("El original se ha corregido", "href=\"/id/berita/kapal-tiba-di-callao/riwayat\"");
    }

    /** Of what was never published there are no kinds of change: a text that reads differently is one to follow. */
    @Test
    void aDraftThatIsRewrittenIsToldToItsTranslatorAndToNoReader() throws Exception {
        source = desk.create(Language.ID, Copy.of("Kapal berangkat", "Kapal berangkat Senin."), null, reporter);
        long id = translated();
        assertThat(save(id)).hasStatus(303);
        assertThat(get("/desk/articles/" + id)).bodyText().doesNotContain("Naskah sumber sudah berubah");

        rewrite("Kapal berangkat Selasa.");
        assertThat(get("/desk/articles/" + id))
                .bodyText()
                .contains("Naskah sumber sudah berubah", "Senin</del>", "Selasa</ins>");
        assertThat(get("/desk/articles")).bodyText().contains("Naskah sumber sudah berubah");
        String newest = String.valueOf(sql.queryForObject("select max(id) from revision", Long.class));
        desk.publish(id, Publication.first(), managing);
        assertThat(story()).contains("Traducción.").doesNotContain("se ha actualizado");

        assertThat(save(id, "source", newest, "provenance", "HUMAN")).hasStatus(303);
        assertThat(get("/desk/articles/" + id)).bodyText().doesNotContain("Naskah sumber sudah berubah");
    }

    /** The next hand makes a revision of what the first one wrote. */
    private void rewrite(String body) {
        Draft draft = drafts.find(source);
        assertThat(desk.save(source, draft.version(), Language.ID, draft.text().withBody(body), null, managing))
                .isTrue();
        draft = drafts.find(source);
        Manuscript longer = draft.text().withBody(body + "\n\nTujuannya Callao.");
        assertThat(desk.save(source, draft.version(), Language.ID, longer, null, reporter))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, dicabut, El original fue retractado.", "true, ditarik, El original fue retirado."})
    void aSourceThatWasTakenBackIsToldToTranslatorAndReader(boolean textStays, String desk, String reader)
            throws Exception {
        long id = translated();
        assertThat(save(id)).hasStatus(303);
        this.desk.publish(id, Publication.first(), managing);
        change("Kapal tiba Selasa.", ChangeKind.CORRECTION, "Selasa, bukan Senin.");

        if (textStays) {
            this.desk.withdraw(source, "Tidak benar.", managing);
        } else {
            this.desk.retract(source, "Tidak benar.", managing);
        }

        assertThat(get("/desk/articles/" + id))
                .bodyText()
                .contains("Naskah aslinya sudah " + desk)
                .doesNotContain("Naskah sumber sudah berubah</b>");
        assertThat(get("/desk")).bodyText().contains("El buque llega al Callao");
        assertThat(story())
                .contains(reader, "Indonesia</span> <small>" + (textStays ? "retirada" : "retractada"))
                .contains("href=\"/id/berita/kapal-tiba-di-callao\"")
                .doesNotContain("se ha actualizado", "hreflang=\"id\" href=\"http");
        assertThat(web.get().uri("/id")).bodyText().doesNotContain("El buque llega al Callao");
    }

    private String story() throws Exception {
        return web.get()
                .uri("/es/noticias/el-buque-llega-al-callao")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void onceItFollowsTheNewestRevisionNothingIsSaidAnyMore() throws Exception {
        long id = translated();
        save(id);
        desk.publish(id, Publication.first(), managing);
        change("Kapal tiba Selasa.", ChangeKind.UPDATE, "Kini Selasa.");
        Long newest = Objects.requireNonNull(drafts.find(source).liveRevision());

        assertThat(save(id, "body", "Llega el martes.", "source", newest.toString(), "provenance", "MACHINE_REVIEWED"))
                .hasStatus(303);
        assertThat(get("/desk/articles/" + id)).bodyText().doesNotContain("Naskah sumber sudah berubah");
        assertThat(story()).as("until it is published").contains("El original se ha actualizado");
        desk.publish(id, new Publication(ChangeKind.UPDATE, "Al día.", ""), managing);

        assertThat(story()).contains("Traducción automática, revisada").doesNotContain("se ha actualizado");
    }

    @Test
    void aFormThatDoesNotAskKeepsWhereItCameFrom() {
        long id = translated();

        save(id);

        assertThat(drafts.find(id).text().provenance()).isEqualTo(Provenance.HUMAN);
        assertThat(drafts.find(id).text().translatedFrom()).isNotNull();
    }

    @Test
    void itFollowsNothingButItsOwnStory() {
        long id = translated();
        long other = desk.create(Language.ID, Copy.of("Lain", "Isi."), null, reporter);
        desk.publish(other, Publication.first(), managing);
        String foreign = Objects.toString(drafts.find(other).liveRevision());

        assertThat(save(id, "source", foreign)).hasStatus(422);
        assertThat(save(id, "source", "0")).hasStatus(422);
        assertThat(save(id, "provenance", "MAGIC")).hasStatus(422);
    }

    @Test
    void theListTellsTheStateOfEachLanguage() {
        translated();

        assertThat(get("/desk/articles")).bodyText().contains("ES ◔", "EN –", "ID ✓");
    }
}
