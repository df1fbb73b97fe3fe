package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where a draft could lead its readers on to. */
@PortalTest
class SuggestionTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Suggestions suggestions;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff admin;

    @BeforeEach
    void nameATopic() {
        admin = hire(sql, Role.ADMIN);
        sql.update(
                "insert into topic (id, slug, name_id, changed_at, version) values (1, 'ikan', 'Ikan', current_timestamp, 0)");
    }

    private long draft(String headline, Language language, List<Long> topics) {
        Manuscript text = Copy.of(headline, "Satu.\n\nDua.\n\nTiga.\n\nEmpat.");
        return desk.create(
                language,
                new Manuscript(
                        text.headline(),
                        "",
                        "",
                        "",
                        null,
                        text.timeZone(),
                        text.body(),
                        Genre.NEWS,
                        text.pairs(),
                        topics,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                null,
                null);
    }

    private long live(String headline, Language language, List<Long> topics) {
        long id = draft(headline, language, topics);
        desk.publishAt(id, Publication.first(), null, java.time.Instant.parse("2026-02-01T00:00:00Z"));
        return id;
    }

    private List<String> suggested(long id) {
        return suggestions.of(drafts.find(id)).stream()
                .map(Suggestions.Suggestion::headline)
                .toList();
    }

    @Test
    void whatSharesMoreComesFirstAndOnlyWhatIsLiveInTheSameLanguage() {
        live("Relasi saja", Language.ID, List.of());
        live("Topik yang sama", Language.ID, List.of(1L));
        live("Otro idioma", Language.ES, List.of(1L));
        draft("Belum terbit", Language.ID, List.of(1L));

        assertThat(suggested(draft("Baru", Language.ID, List.of(1L))))
                .containsExactly("Topik yang sama", "Relasi saja");
    }

    @Test
    void isInsertedAfterTheThirdParagraphAndNotSuggestedAgain() {
        long other = live("Harga [ikan] naik", Language.ID, List.of(1L));
        long id = draft("Baru", Language.ID, List.of(1L));
        Manuscript text = drafts.find(id).text();

        assertThat(web.post()
                        .uri("/desk/articles/" + id)
                        .with(as(admin))
                        .with(csrf())
                        .param("language", "id")
                        .param("headline", "Baru")
                        .param("body", text.body())
                        .param("pair", "id-pe")
                        .param("topics", "ikan")
                        .param("timeZone", "Asia/Jakarta")
                        .param("version", String.valueOf(drafts.find(id).version()))
                        .param("action", "also:" + other))
                .hasStatus(303);

        assertThat(drafts.find(id).text().body())
                .isEqualTo("Satu.\n\nDua.\n\nTiga.\n\nBaca juga: [Harga \\[ikan\\] naik](article:" + other
                        + ")\n\nEmpat.");
        assertThat(drafts.find(id).text().text().readAlsos())
                .singleElement()
                .extracting(also -> also.headline())
                .isEqualTo("Harga [ikan] naik");
        assertThat(suggested(id)).isEmpty();
    }

    @Test
    void aNameThatLooksWrongIsAskedAboutOnEveryPageBeforeThePublication() {
        sql.update("insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version)"
                + " values (1, 'dina', 'Dina Zegarra', 'dina', '', 'dina', current_timestamp, 0)");
        Manuscript text = Copy.of("Tamu", "Presiden Zeggara tiba.");
        long id = desk.create(
                Language.ID,
                new Manuscript(
                        text.headline(),
                        "",
                        "",
                        "",
                        null,
                        text.timeZone(),
                        text.body(),
                        Genre.NEWS,
                        text.pairs(),
                        List.of(),
                        List.of(1L),
                        List.of(),
                        List.of(),
                        List.of()),
                null,
                admin);

        for (String page : List.of("", "/submission", "/publication")) {
            assertThat(web.get().uri("/desk/articles/" + id + page).with(as(admin)))
                    .bodyText()
                    .contains("(di naskah → di daftar): “Zeggara” → “Zegarra”");
        }
    }

    @Test
    void aNameOfTheRegisterThatNobodyTaggedIsAskedAboutAsWell() {
        sql.update("insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version)"
                + " values (1, 'prabowo', 'Prabowo Subianto', 'p', '', 'p', current_timestamp, 0)");
        long id = desk.create(Language.ID, Copy.of("Tamu", "Prabowa Subiantoo tiba."), null, admin);

        assertThat(web.get().uri("/desk/articles/" + id).with(as(admin)))
                .bodyText()
                .contains("(di naskah → di daftar): “Prabowa Subiantoo” → “Prabowo Subianto”");
    }
}
