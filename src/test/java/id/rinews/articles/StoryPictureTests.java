package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Shots;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class StoryPictureTests {

    private static final String STORY = "/id/berita/kapal-tiba";

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    RevisionPages pages;

    @Autowired
    PreviewDesk previews;

    @Autowired
    Checks checks;

    @Autowired
    EntityManagerFactory entities;

    private Staff editor;
    private int uploads;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.MANAGING_EDITOR);
    }

    @Test
    void theLeadStandsAboveTheTextAndOnTheFrontPage() throws Exception {
        long picture = picture("alt", "Kapal di dermaga", "caption", "Kapal pertama", "focusX", "20", "focusY", "60");
        published(Copy.of("Kapal tiba", "Isi.").withPicture(picture));

        Element lead = img(STORY, ".story-text > figure img");
        assertThat(lead.attr("alt")).isEqualTo("Kapal di dermaga");
        assertThat(lead.attr("fetchpriority")).isEqualTo("high");
        assertThat(lead.hasAttr("loading")).isFalse();
        assertThat(lead.attr("width") + "×" + lead.attr("height")).isEqualTo("640×427");
        assertThat(lead.attr("srcset"))
                .contains("w320.jpg 320w", "w900.jpg 900w")
                .doesNotContain("1280w");
        assertThat(lead.className()).isEqualTo("picture-cut focus-x2 focus-y6");
        assertThat(Jsoup.parse(text(STORY))
                        .select(".story-text > figure figcaption")
                        .text())
                .isEqualTo("Kapal pertama Foto: ANTARA/Sari");
        assertThat(img("/id", ".front-lead img").attr("alt")).isEqualTo("Kapal di dermaga");
        assertThat(web.get().uri(lead.attr("src"))).hasStatusOk();
    }

    @Test
    void aPictureInTheTextIsFetchedLateAndSaysWhatTheTextSays() throws Exception {
        long picture = picture("alt", "Kapal di dermaga", "caption", "Kapal pertama");
        String line = "![Juru mudi](media:%d \"Ia berlayar \\\"lagi\\\"\")".formatted(picture);
        published(Copy.of("Kapal tiba", "Isi.\n\n" + line + "\n\n![](media:%d)".formatted(picture)));

        var figures = Jsoup.parse(text(STORY)).select(".prose figure");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).select("img").attr("alt")).isEqualTo("Juru mudi");
        assertThat(figures.get(0).select("img").attr("loading")).isEqualTo("lazy");
        assertThat(figures.get(0).select("figcaption").text()).isEqualTo("Ia berlayar \"lagi\" Foto: ANTARA/Sari");
        assertThat(figures.get(1).select("img").attr("alt")).isEqualTo("Kapal di dermaga");
        assertThat(figures.get(1).select("figcaption").text()).startsWith("Kapal pertama");
    }

    @Test
    void aDecorativePictureHasAnEmptyAlternativeAndNotNone() throws Exception {
        long picture = picture("decorative", "true", "alt", "Ombak");
        published(Copy.of("Kapal tiba", "Isi.\n\n![](media:%d)".formatted(picture))
                .withPicture(picture));

        for (String place : new String[] {".story-text > figure img", ".prose img"}) {
            assertThat(img(STORY, place).hasAttr("alt")).as(place).isTrue();
            assertThat(img(STORY, place).attr("alt")).as(place).isEmpty();
        }
        assertThat(img("/id", ".front-lead img").hasAttr("alt")).isTrue();
    }

    @Test
    void wordsInAnotherLanguageSaySo() throws Exception {
        long picture = picture("alt", "Barco en el muelle", "caption", "El primer barco", "language", "es");
        published(Copy.of("Kapal tiba", "Isi.").withPicture(picture));

        assertThat(img(STORY, ".story-text > figure img").attr("lang")).isEqualTo("es");
        assertThat(Jsoup.parse(text(STORY)).select("figcaption span[lang=es]").text())
                .isEqualTo("El primer barco");
    }

    @Test
    void whatIsNotPublicIsNowhere() throws Exception {
        long picture = picture("alt", "Kapal");
        long second = picture("alt", "Dermaga");
        long id = desk.create(Language.ID, Copy.of("Kapal tiba", "Isi.").withPicture(picture), null, editor);
        String file = rendition(picture);

        assertThat(web.get().uri(file)).hasStatus(404);
        desk.publish(id, Publication.first(), editor);
        assertThat(web.get().uri(file)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");

        rewrite(id, Copy.of("Kapal tiba", "Isi.").withPicture(second));
        assertThat(web.get().uri(rendition(second))).hasStatus(404);
        assertThat(img(STORY, ".story-text > figure img").attr("alt")).isEqualTo("Kapal");

        desk.withdraw(id, "Keliru", editor);
        assertThat(web.get().uri(file)).hasStatus(404);
        assertThat(text(STORY)).contains("Isi.").doesNotContain("<img", "/media/");
    }

    @Test
    void anEmbargoHoldsThePictureBackToo() {
        long picture = picture("alt", "Kapal");
        long id = published(Copy.of("Kapal tiba", "Isi.").withPicture(picture));

        sql.update("update article set embargo_until = timestamp '2027-01-01 00:00:00' where id = ?", id);

        assertThat(web.get().uri(rendition(picture))).hasStatus(404);
    }

    @Test
    void aPreviewLinkShowsItsOwnPicturesAndNoOthers() throws Exception {
        long picture = picture("alt", "Kapal");
        long other = picture("alt", "Dermaga");
        long id = desk.create(
                Language.ID, Copy.of("Kapal tiba", "Isi.\n\n![](media:%d)".formatted(picture)), null, editor);
        String token = "/preview/" + previews.make(id, editor);

        String address = img(token, ".prose img").attr("src");
        assertThat(address).startsWith(token);
        assertThat(web.get().uri(address)).hasStatusOk().hasHeader("Cache-Control", "no-store, private");
        assertThat(web.get().uri(token + rendition(other).substring("/media".length())))
                .hasStatus(404);
        assertThat(web.get().uri("/preview/wrong" + address.substring(token.length())))
                .hasStatus(404);
        Element seen = Objects.requireNonNull(
                Jsoup.parse(body(get("/desk/articles/" + id + "/preview/page"))).selectFirst(".prose img"));
        assertThat(seen.attr("src")).startsWith("/desk/media/");
    }

    @Test
    void aPictureThatIsNotThereVanishesAndIsToBeDone() throws Exception {
        published(Copy.of("Kapal tiba", "Isi.\n\n![Hilang](media:404)"));

        assertThat(text(STORY)).doesNotContain("<figure", "Hilang");
        assertThat(codes(Copy.of("Judul", "![Hilang](media:404)"))).contains("picture.missing false /desk#body");
    }

    @Test
    void altCreditAndLicenceAreAskedBeforeUse() {
        long bare = upload();
        long bound = picture("alt", "Kapal", "licenceUntil", "2026-02-28");
        String page = "/desk/media/" + bare;

        assertThat(codes(Copy.of("Judul", "Isi.").withPicture(bare)))
                .contains(
                        "picture.alt true " + page + "#alt",
                        "picture.credit true " + page + "#credit",
                        "picture.licence true " + page + "#licence");
        assertThat(codes(Copy.of("Judul", "![Juru mudi](media:%d)".formatted(bare))))
                .doesNotContain("picture.alt true " + page + "#alt")
                .contains("picture.credit true " + page + "#credit");
        assertThat(codes(Copy.of("Judul", "Isi.").withPicture(bound)))
                .contains("picture.licenceUntil true /desk/media/%d#licenceUntil".formatted(bound));
        assertThat(codes(Copy.of("Judul", "Isi.").withPicture(picture("decorative", "true"))))
                .noneMatch(code -> code.startsWith("picture"));
    }

    @Test
    void whatIsLackingRefusesPublicationAndLeadsToItsField() throws Exception {
        long bare = upload();
        long id = desk.create(Language.ID, Copy.of("Kapal tiba", "Isi.").withPicture(bare), null, editor);

        MvcTestResult refused = post("/desk/articles/" + id + "/publication", "when", "now");

        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("Gambar tanpa kredit", "href=\"/desk/media/%d#credit\"".formatted(bare));
        assertThat(web.get().uri(STORY)).hasStatus(404);
    }

    @Test
    void theFormOffersTheNewestAndKeepsTheChosenOne() throws Exception {
        long first = picture("alt", "Yang pertama");
        for (int i = 0; i < 12; i++) {
            picture("alt", "Yang lain");
        }
        MvcTestResult saved =
                post("/desk/articles/new", "language", "id", "headline", "Kapal tiba", "picture", "" + first);
        assertThat(saved).hasStatus(303);
        String address = Objects.requireNonNull(saved.getResponse().getRedirectedUrl());

        var radios = Jsoup.parse(body(get(address))).select("input[name=picture]");
        assertThat(radios).hasSize(14);
        assertThat(radios.select("[checked]").val()).isEqualTo("" + first);

        post(address, "language", "id", "headline", "Kapal tiba!", "version", "0");
        assertThat(draft(address).text().picture())
                .as("a form that does not ask leaves it")
                .isEqualTo(first);
        post(address, "language", "id", "headline", "Kapal tiba!", "version", "1", "picture", "");
        assertThat(draft(address).text().picture()).isNull();
        assertThat(post(address, "language", "id", "version", "2", "picture", "999"))
                .hasStatus(422);
        assertThat(post(address, "language", "id", "version", "2", "picture", "x"))
                .hasStatus(422);
    }

    @Test
    void aConflictLetsChooseBetweenTwoPictures() throws Exception {
        long mine = picture("alt", "Gambar saya");
        long theirs = picture("alt", "Gambar mereka");
        long id = desk.create(Language.ID, Copy.of("Kapal tiba", "Isi."), null, editor);
        rewrite(id, Copy.of("Kapal tiba", "Isi.").withPicture(theirs));
        String address = "/desk/articles/" + id;
        String[] form = {
            "language", "id", "headline", "Kapal tiba", "body", "Isi.", "pair", "id-pe", "picture", "" + mine
        };

        assertThat(body(post(address, with(form, "version", "0"))))
                .contains("name=\"pick.picture\"", "Gambar saya", "Gambar mereka");
        MvcTestResult merged = post(address, with(form, "version", "1", "action", "merge", "pick.picture", "theirs"));

        assertThat(Jsoup.parse(body(merged))
                        .select("input[name=picture][checked]")
                        .val())
                .isEqualTo("" + theirs);
    }

    private static String[] with(String[] form, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(form), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void aRevisionAndATranslationTakeItAlong() {
        long picture = picture("alt", "Kapal");
        Manuscript before = Copy.of("Kapal tiba", "Isi.").withPicture(picture);
        long id = published(before);

        long sibling = desk.translate(id, Language.ES, editor);
        assertThat(drafts.find(sibling).text().picture()).isEqualTo(picture);

        rewrite(id, before.withPicture(null));
        assertThat(pages.compare(before, drafts.find(id).text(), Language.ID).getFirst())
                .extracting(RevisionPages.Field::name, RevisionPages.Field::isChanged)
                .containsExactly("picture", true);
        desk.restore(id, 1, null, editor);
        assertThat(drafts.find(id).text().picture()).isEqualTo(picture);
    }

    @Test
    void aPictureInUseCannotBeDeleted() throws Exception {
        long lead = picture("alt", "Kapal");
        long inline = picture("alt", "Dermaga");
        long id = published(
                Copy.of("Kapal tiba", "Isi.\n\n![](media:%d)".formatted(inline)).withPicture(lead));

        for (long picture : new long[] {lead, inline}) {
            assertThat(body(get("/desk/media/" + picture))).contains("Dipakai di", "Kapal tiba");
            assertThat(get("/desk/media/" + picture + "/deletion")).hasStatus(409);
            assertThat(post("/desk/media/" + picture + "/deletion")).hasStatus(409);
        }
        assertThat(body(get("/desk/media"))).contains("Dipakai di 1 berita");

        rewrite(id, Copy.of("Kapal tiba", "Isi."));
        desk.publish(id, new Publication(ChangeKind.MINOR, "", "Sendiri"), editor);
        for (long picture : new long[] {lead, inline}) {
            assertThat(body(get("/desk/media/" + picture))).contains("Belum dipakai", "Sebuah revisi yang disimpan");
            assertThat(post("/desk/media/" + picture + "/deletion")).hasStatus(409);
        }
        assertThat(post("/desk/media/" + picture("alt", "Lain") + "/deletion")).hasStatus(303);
    }

    @Test
    void aReporterDoesNotChangeWhatReadersSee() throws Exception {
        Staff reporter = Newsroom.hire(sql, Role.REPORTER);
        long picture = uploadAs(reporter);
        String page = "/desk/media/" + picture;
        assertThat(describe(picture, reporter, "alt", "Kapal", "credit", "Sari", "licence", "Sendiri"))
                .hasStatus(303);
        published(Copy.of("Kapal tiba", "Isi.").withPicture(picture));

        assertThat(describe(picture, reporter, "alt", "Lain")).hasStatus(403);
        assertThat(body(get(page))).contains("Pembaca melihat gambar ini sekarang");
    }

    @Test
    void costsTheSameHoweverManyPicturesThereAre() {
        published(Copy.of("Kapal tiba", "Isi.\n\n![](media:%d)".formatted(picture("alt", "Satu"))));
        long story = Statements.of(entities, () -> web.get().uri(STORY).exchange());
        long front = Statements.of(entities, () -> web.get().uri("/id").exchange());
        StringBuilder body = new StringBuilder("Isi.");
        for (int i = 0; i < 5; i++) {
            long picture = picture("alt", "Gambar " + i);
            body.append("\n\n![](media:%d)".formatted(picture));
            published(Copy.of("Berita " + i, "Isi.").withPicture(picture));
        }
        published(Copy.of("Banyak gambar", body.toString()).withPicture(picture("alt", "Utama")));

        assertThat(Statements.of(
                        entities,
                        () -> web.get().uri("/id/berita/banyak-gambar").exchange()))
                .isEqualTo(story)
                .isLessThanOrEqualTo(12);
        assertThat(Statements.of(entities, () -> web.get().uri("/id").exchange()))
                .isLessThanOrEqualTo(front + 1)
                .isLessThanOrEqualTo(12);
    }

    private java.util.List<String> codes(Manuscript text) {
        long id = desk.create(Language.ID, text, null, editor);
        return checks.of(drafts.find(id), Language.ID).stream()
                .map(o -> "%s %s %s".formatted(o.code(), o.blocks(), o.href("/desk")))
                .toList();
    }

    private long published(Manuscript text) {
        long id = desk.create(Language.ID, text, null, editor);
        desk.publish(id, Publication.first(), editor);
        return id;
    }

    private void rewrite(long id, Manuscript text) {
        assertThat(desk.save(id, drafts.find(id).version(), Language.ID, text, null, editor))
                .isTrue();
    }

    private Draft draft(String address) {
        return drafts.find(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }

    /** A picture of 900 by 600 with whatever a publication asks for, and the given fields. */
    private long picture(String... fields) {
        long id = upload();
        assertThat(describe(id, editor, with(new String[] {"credit", "ANTARA/Sari", "licence", "Langganan"}, fields)))
                .hasStatus(303);
        return id;
    }

    private MvcTestResult describe(long id, Staff staff, String... fields) {
        String version = Objects.requireNonNull(
                sql.queryForObject("select version from picture where id = ?", String.class, id));
        return post("/desk/media/" + id, staff, with(fields, "version", version));
    }

    private long upload() {
        return uploadAs(editor);
    }

    private long uploadAs(Staff staff) {
        byte[] bytes = Shots.jpeg(900, 600 + uploads++ % 2);
        byte[] unlike = java.util.Arrays.copyOf(bytes, bytes.length + uploads);
        MvcTestResult answer = web.post()
                .uri("/desk/media")
                .multipart()
                .file(new MockMultipartFile("file", "kapal.jpg", "image/jpeg", unlike))
                .with(as(staff))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private String rendition(long picture) {
        return "/media/%s/w640.jpg"
                .formatted(sql.queryForObject("select hash from picture where id = ?", String.class, picture));
    }

    private MvcTestResult post(String address, String... fields) {
        return post(address, editor, fields);
    }

    private MvcTestResult post(String address, Staff staff, String... fields) {
        var request = web.post().uri(address).with(as(staff)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(as(editor)).exchange();
    }

    private Element img(String address, String selector) throws Exception {
        return Objects.requireNonNull(Jsoup.parse(text(address)).selectFirst(selector), selector);
    }

    private String text(String address) throws Exception {
        return body(web.get().uri(address).exchange());
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
