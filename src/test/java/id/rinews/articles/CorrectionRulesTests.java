package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The rules for what was once public, clause by clause: Dewan Pers Regulation 1/2012 items 4 and 5, Peru's Law 26775 as amended
 * by 26847, and the portal's own. (Deadlines: {@code requests.AnswerTests}.)
 */
@PortalTest
class CorrectionRulesTests {

    private static final String STORY = "/id/berita/harga-ikan";

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff managing;
    private long id;

    @BeforeEach
    void publishAStory() {
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Harga ikan", "Naik tiga persen."), null, null);
        desk.publish(id, Publication.first(), managing);
        clock.advance(Duration.ofDays(1));
    }

    private void change(ChangeKind kind, String note) {
        desk.rewrite(id, text -> text.withBody("Naik empat persen."), null);
        desk.publish(id, new Publication(kind, note, ""), managing);
    }

    private String page(String path) {
        try {
            return web.get().uri(path).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PUBLISHED", "WITHDRAWN", "RETRACTED"})
    void everyChangeLeavesALineWithItsTimeInThePublicHistory(ChangeKind kind) {
        change(kind, kind.needsNote() ? "Empat, bukan tiga." : "");

        assertThat(page(STORY + "/riwayat"))
                .contains("datetime=\"2026-03-02T10:00+07:00\"", "2 Maret 2026, 10:00 WIB (1 Maret, 22:00 PET)");
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE", "CLARIFICATION", "ERRATUM", "CORRECTION", "RIGHT_OF_REPLY"})
    void allButAMinorEditCarryANoteToReaders(ChangeKind kind) {
        desk.rewrite(id, text -> text.withBody("Naik empat persen."), null);

        assertThat(web.post()
                        .uri("/desk/articles/" + id + "/publication")
                        .with(as(managing))
                        .with(csrf())
                        .param("when", "now")
                        .param("change", kind.name())
                        .param("note", " "))
                .hasStatus(422);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> desk.publish(id, new Publication(kind, "", ""), managing));
        assertThat(page(STORY)).contains("tiga persen");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLARIFICATION", "ERRATUM", "CORRECTION", "RIGHT_OF_REPLY"})
    void dewanPers4aACorrectionLinksToWhatItCorrectsAndStandsAboveTheTextAndInTheLog(ChangeKind kind) {
        change(kind, "Empat, bukan tiga.");

        assertThat(page(STORY)).contains("Empat, bukan tiga.", "class=\"note\"", "href=\"/id/koreksi\"");
        assertThat(page("/id/koreksi")).contains("Empat, bukan tiga.", "href=\"" + STORY + "\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLARIFICATION", "ERRATUM", "CORRECTION", "RIGHT_OF_REPLY"})
    void dewanPers4bItCarriesTheTimeAtWhichItWasMade(ChangeKind kind) {
        change(kind, "Empat, bukan tiga.");

        assertThat(page(STORY)).contains("2 Maret 2026, 10:00 WIB");
        assertThat(page("/id/koreksi")).contains("2 Maret 2026, 10:00 WIB");
    }

    @Test
    void dewanPers5AWithdrawalStatesItsReasonPublicly() {
        desk.withdraw(id, "Sumbernya menarik ucapannya.", managing);

        assertThat(page(STORY)).contains("Sumbernya menarik ucapannya.", "2 Maret 2026");
        assertThat(page("/id/koreksi")).contains("Sumbernya menarik ucapannya.");
        assertThat(web.post()
                        .uri("/desk/articles/" + id + "/retraction")
                        .with(as(managing))
                        .with(csrf())
                        .param("reason", ""))
                .hasStatus(422);
        desk.retract(id, "Tidak pernah terjadi.", managing);
        assertThat(page(STORY)).doesNotContain("tiga persen");
        assertThat(page("/id/koreksi")).contains("Tidak pernah terjadi.");
    }

    @Test
    void law26775TheDirectorsNameAndAddressHaveTheirPlace() {
        assertThat(page("/es/redaccion")).contains("Director").contains("Dirección");
        assertThat(page("/es/correcciones/solicitud")).contains("no es");
    }

    @Test
    void aMinorEditLeavesOneLineAndMovesNoDate() {
        change(ChangeKind.MINOR, "");

        assertThat(drafts.find(id).firstPublishedAt()).isEqualTo(TestClock.START);
        assertThat(sql.queryForList("select id from article where major_updated_at is null"))
                .hasSize(1);
        assertThat(page(STORY)).doesNotContain("Diperbarui");
        assertThat(page(STORY + "/riwayat")).contains("Perbaikan kecil");
        assertThat(page("/id/koreksi")).doesNotContain("Harga ikan");
    }

    @Test
    void anUpdateMovesTheDateAndStandsNeitherAboveTheTextNorInTheLog() {
        change(ChangeKind.UPDATE, "Kini empat persen.");

        assertThat(page(STORY)).contains("Diperbarui 2 Maret 2026").doesNotContain("class=\"note\"");
        assertThat(page(STORY + "/riwayat")).contains("Kini empat persen.");
        assertThat(page("/id/koreksi")).doesNotContain("Kini empat persen.");
    }

    @Test
    void whatWasOncePublicIsNeverDeleted() {
        change(ChangeKind.CORRECTION, "Empat, bukan tiga.");
        desk.retract(id, "Tidak pernah terjadi.", managing);

        assertThat(sql.queryForList(
                        "select body from revision where article_id = " + id + " order by number", String.class))
                .containsExactly("Naik tiga persen.", "Naik empat persen.");
        assertThat(sql.queryForList("select kind from public_change order by happened_at, id", String.class))
                .containsExactly("PUBLISHED", "CORRECTION", "RETRACTED");
        assertThat(web.get().uri(STORY)).hasStatus(410);
    }
}
