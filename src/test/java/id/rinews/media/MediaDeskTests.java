package id.rinews.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Shots;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class MediaDeskTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory entities;

    Staff editor;
    Staff reporter;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
        reporter = Newsroom.hire(sql, Role.REPORTER);
    }

    @Test
    void anUploadNeedsNothingButAFile() {
        MvcTestResult answer = upload(reporter, file("salaman.jpg", Shots.jpeg(900, 600)));

        assertThat(answer).hasStatus(303);
        assertThat(body(get(at(answer), reporter)))
                .contains("salaman.jpg", "JPEG, 900 × 600", "Belum ada alt", "Belum ada kredit", "Belum ada lisensi");
        assertThat(body(get("/desk/media", reporter))).contains("1 gambar", "salaman.jpg", "Belum dipakai");
        assertThat(sql.queryForList("select action from audit_entry", String.class))
                .contains("picture.kept");
    }

    @Test
    void theFileItselfNamesItsCreditAndKeepsItsPlaceToItself() {
        String page = at(upload(editor, file("kamera.jpg", Shots.fromCamera(900, 600))));

        assertThat(body(get(page, editor))).contains("value=\"Sari Wulandari\"", "600 × 900");
    }

    @Test
    void limitsStandFirstAndARefusalNamesTheFileWhileTheOthersStay() {
        assertThat(body(get("/desk/media", editor))).contains("15 MB", "50 juta piksel");

        MvcTestResult answer = upload(
                editor,
                file("peta.svg", Shots.SVG),
                file("catatan.jpg", "bukan gambar".getBytes(StandardCharsets.UTF_8)),
                file("bom.png", Shots.bomb(20_000, 20_000)),
                file("berat.jpg", new byte[(int) Darkroom.LARGEST + 1]),
                file("baik.jpg", Shots.jpeg(640, 400)));

        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "peta.svg: jenis berkas ini tidak diterima",
                        "catatan.jpg: jenis berkas",
                        "bom.png: lebih dari 50 juta piksel",
                        "berat.jpg: lebih besar dari 15 MB",
                        "href=\"#files\"",
                        "Dua orang bersalaman",
                        "1 gambar lain sudah tersimpan",
                        "/desk/media/");
        assertThat(sql.queryForList("select name from picture", String.class)).containsExactly("baik.jpg");
    }

    @Test
    void anUploadWithoutAFileOrWithWrongWordsIsShownAgain() {
        assertThat(body(upload(editor))).contains("Pilih setidaknya satu berkas", "Dua orang bersalaman");

        MvcTestResult answer = web.post()
                .uri("/desk/media")
                .multipart()
                .file(file("baik.jpg", Shots.jpeg(640, 400)))
                .param("licenceUntil", "kapan-kapan")
                .param("focusX", "120")
                .with(Newsroom.as(editor))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("kapan-kapan", "2026-12-31", "0 sampai 100");
        assertThat(sql.queryForList("select name from picture", String.class)).isEmpty();
    }

    @Test
    void theSameBytesAreOnePicture() {
        String first = at(upload(editor, file("a.jpg", Shots.jpeg(640, 400))));
        String second = at(upload(editor, file("b.jpg", Shots.jpeg(640, 400))));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void renditionsAreForTheNewsroomUntilSomethingPublicShowsThem() {
        upload(editor, file("salaman.jpg", Shots.jpeg(900, 600)));
        String address = "/media/" + hash() + "/w640.jpg";

        assertThat(web.get().uri(address)).hasStatus(404);
        assertThat(web.get().uri("/desk" + address)).hasStatus(302);

        MvcTestResult answer = get("/desk" + address, reporter);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store, private");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(Shots.read(answer.getResponse().getContentAsByteArray()).getWidth())
                .isEqualTo(640);
        for (String none : new String[] {"w641.jpg", "w640.png", "w0640.jpg", "w99999999999.jpg", "original.jpg"}) {
            assertThat(get("/desk/media/" + hash() + "/" + none, editor))
                    .as(none)
                    .hasStatus(404);
        }
    }

    @Test
    void itsTextsAreWrittenOnItsPage() {
        String page = at(upload(editor, file("salaman.jpg", Shots.jpeg(900, 600))));

        assertThat(describe(
                        page,
                        editor,
                        "0",
                        "alt",
                        "Dua orang",
                        "credit",
                        "ANTARA/Sari",
                        "licence",
                        "CC BY 4.0",
                        "focusX",
                        "20",
                        "focusY",
                        "70"))
                .hasStatus(303);

        assertThat(body(get(page, editor))).contains("Siap dipakai", "ANTARA/Sari", "focus-x2 focus-y7");
        MvcTestResult stale = describe(page, editor, "0", "alt", "Tiga orang");
        assertThat(stale).hasStatus(409);
        assertThat(body(stale)).contains("Dua orang", "Tiga orang", "name=\"version\" value=\"1\"");
        assertThat(describe(page, editor, "1", "alt", "x".repeat(301))).hasStatus(422);
    }

    @Test
    void aLicenceThatHasRunOutIsSaid() {
        String page = at(upload(editor, file("salaman.jpg", Shots.jpeg(900, 600))));

        describe(page, editor, "0", "licence", "Langganan", "licenceUntil", "2026-02-28");

        assertThat(body(get(page, editor))).contains("Lisensi sudah habis");
    }

    @Test
    void reportersChangeTheirOwn() {
        String theirs = at(upload(reporter, file("a.jpg", Shots.jpeg(640, 400))));
        String other = at(upload(editor, file("b.jpg", Shots.jpeg(641, 400))));

        assertThat(describe(theirs, reporter, "0", "alt", "Dua orang")).hasStatus(303);
        assertThat(describe(other, reporter, "0", "alt", "Dua orang")).hasStatus(403);
        assertThat(post(other + "/deletion", reporter)).hasStatus(403);
        assertThat(body(get(other, reporter))).contains("hanya dapat diubah").doesNotContain("Simpan gambar");
    }

    @Test
    void whatNobodyUsesIsDeletedOnAPageOfItsOwn() {
        String page = at(upload(editor, file("salaman.jpg", Shots.jpeg(900, 600))));

        assertThat(body(get(page + "/deletion", editor))).contains("Hapus gambar ini", "salaman.jpg");
        assertThat(post(page + "/deletion", editor)).hasStatus(303).hasRedirectedUrl("/desk/media");

        assertThat(get(page, editor)).hasStatus(404);
        assertThat(get("/desk/media/" + "0".repeat(64) + "/w640.jpg", editor)).hasStatus(404);
        assertThat(post(page + "/deletion", editor)).hasStatus(404);
    }

    @Test
    void theListIsSearchedPagedAndCostsTheSameHoweverLongItIs() {
        assertThat(body(get("/desk/media", editor))).contains("Belum ada gambar");
        upload(editor, file("satu.jpg", Shots.jpeg(100, 60)));
        long one = Statements.of(entities, () -> get("/desk/media", editor));
        for (int i = 0; i < 24; i++) {
            upload(editor, file("foto-" + i + ".jpg", Shots.jpeg(101 + i, 60)));
        }

        assertThat(Statements.of(entities, () -> get("/desk/media", editor)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
        assertThat(body(get("/desk/media", editor))).contains("25 gambar", "Halaman 1 dari 2");
        assertThat(body(get("/desk/media?page=2", editor))).contains("satu.jpg");
        assertThat(body(get("/desk/media?q=FOTO-7", editor)))
                .contains("1 gambar untuk", "foto-7.jpg")
                .doesNotContain("foto-8.jpg");
        assertThat(body(get("/desk/media?q=entah", editor))).contains("Tidak ada gambar dengan kata itu");
        assertThat(get("/desk/media?page=99999999", editor)).hasStatusOk();
    }

    @Test
    void theEditorChoosesFromTheNewest() {
        for (int i = 0; i < 21; i++) {
            upload(editor, file("foto-" + i + ".jpg", Shots.jpeg(101 + i, 60)));
        }

        MvcTestResult all = get("/desk/media/choices", editor);
        assertThat(all).bodyJson().extractingPath("$.length()").isEqualTo(20);
        assertThat(all).bodyJson().extractingPath("$[0].width").isEqualTo(121);
        assertThat(all)
                .bodyJson()
                .extractingPath("$[0].thumb")
                .asString()
                .matches("/desk/media/[0-9a-f]{64}/w121\\.jpg");
        assertThat(get("/desk/media/choices?q=foto-3", editor))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    private MvcTestResult upload(Staff staff, MockMultipartFile... files) {
        var request = web.post().uri("/desk/media").multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        String alt = files.length == 1 && files[0].getOriginalFilename().matches("(salaman|kamera|satu|foto).*")
                ? ""
                : "Dua orang bersalaman";
        return request.param("alt", alt).with(Newsroom.as(staff)).with(csrf()).exchange();
    }

    private MvcTestResult describe(String page, Staff staff, String version, String... fields) {
        var request = web.post().uri(page).param("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(Newsroom.as(staff)).with(csrf()).exchange();
    }

    private MvcTestResult post(String address, Staff staff) {
        return web.post().uri(address).with(Newsroom.as(staff)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, Staff staff) {
        return web.get().uri(address).with(Newsroom.as(staff)).exchange();
    }

    private String hash() {
        return Objects.requireNonNull(sql.queryForObject("select hash from picture", String.class));
    }

    private static String at(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
