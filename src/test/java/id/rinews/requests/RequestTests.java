package id.rinews.requests;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Role;
import id.rinews.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RequestTests {

    @Test
    void theFormLeadsToWhomFormalRequestsAreSentAndToWhatIsKept() {
        assertThat(web.get().uri("/es/correcciones/solicitud"))
                .hasStatusOk()
                .bodyText()
                .contains("spine-note\"><a href=\"/es/redaccion\">Redacción</a> · <a href=\"/es/privacidad\">");
        assertThat(web.get().uri("/en/privacy"))
                .hasStatusOk()
                .bodyText()
                .contains("To have your name and contact deleted");
    }

    private static final String FORM = "/id/koreksi/permintaan";

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private MvcTestResult send(String from, Map<String, String> changed) {
        var request = web.post().uri(FORM).with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        });
        for (String field : new String[] {"kind", "story", "text", "name", "contact"}) {
            String usual = switch (field) {
                case "kind" -> "REPLY";
                case "contact" -> "pembaca@example.org";
                default -> "Isi " + field;
            };
            request = request.param(field, changed.getOrDefault(field, usual));
        }
        return request.exchange();
    }

    private long kept() {
        return sql.queryForList("select id from reader_request").size();
    }

    @Test
    void aRequestReachesTheDeskWithoutAnAccountOrACookie() {
        MvcTestResult sent = send("10.1.0.1", Map.of("text", "Nama menteri <b>keliru</b>."));

        assertThat(sent).hasStatus(303).doesNotContainHeader("Set-Cookie");
        String receipt = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(receipt).matches(FORM + "\\?sent=[0-9]{16}");
        for (String invented : new String[] {"1", "0", "x", "99999999999999999", "-1"}) {
            assertThat(web.get().uri(FORM + "?sent=" + invented))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("sudah sampai di redaksi");
        }
        assertThat(web.get().uri(receipt))
                .bodyText()
                .contains("sudah sampai di redaksi")
                .doesNotContain("_csrf");
        assertThat(web.get().uri("/desk/requests").with(as(hire(sql, Role.EDITOR))))
                .bodyText()
                .contains(
                        "1 permintaan menunggu jawaban",
                        "Nama menteri &lt;b&gt;keliru&lt;/b&gt;.",
                        "pembaca@example.org");
    }

    @Test
    void anIncompleteRequestKeepsWhatWasTyped() {
        assertThat(send("10.1.0.2", Map.of("contact", " ", "kind", "HADIAH")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis surel atau nomor telepon", "Pilih koreksi atau hak jawab", "value=\"Isi name\"")
                .contains("<title>Galat:");
        assertThat(send("10.1.0.2", Map.of("text", "x".repeat(5001))))
                .hasStatus(422)
                .bodyText()
                .contains("Paling banyak 5.000 karakter");
        assertThat(kept()).isZero();
    }

    @Test
    void whereTheNewsroomCannotAskBackTheReaderIsAskedAgain() {
        for (String nowhere : List.of("x", "12345", "@", "di rumah")) {
            assertThat(send("10.1.0.6", Map.of("contact", nowhere)))
                    .as(nowhere)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Redaksi tidak dapat menghubungi", "value=\"" + nowhere + "\"");
        }
        assertThat(kept()).isZero();
        assertThat(send("10.1.0.6", Map.of("contact", "+62 812-3456-789"))).hasStatus(303);
        assertThat(send("10.1.0.6", Map.of("contact", "@rosa di Telegram"))).hasStatus(303);
    }

    @Test
    void theLanguagesLeadToTheSameQuestionAndSearchEnginesKnowOneForm() {
        assertThat(web.get().uri(FORM + "?story=/id/berita/x"))
                .bodyText()
                .contains(
                        "href=\"/es/correcciones/solicitud?story=/id/berita/x\"",
                        "rel=\"canonical\" href=\"http://localhost:8080/id/koreksi/permintaan\"");
        assertThat(web.get().uri("/es/correcciones/solicitud?story=/id/berita/x"))
                .bodyText()
                .contains("value=\"/id/berita/x\"");
    }

    @Test
    void oneAddressIsHeardAFewTimesAnHour() {
        for (int i = 0; i < Throttle.AN_HOUR; i++) {
            assertThat(send("10.1.0.3", Map.of("text", "Isi " + i))).hasStatus(303);
        }

        assertThat(send("10.1.0.3", Map.of("text", "Yang keenam")))
                .hasStatus(429)
                .satisfies(refused -> assertThat(refused).headers().hasValue("Retry-After", "3600"))
                .bodyText()
                .contains("Terlalu banyak permintaan", "Yang keenam", "<title>Galat: ");
        assertThat(send("10.1.0.4", Map.of())).hasStatus(303);
        assertThat(kept()).isEqualTo(Throttle.AN_HOUR + 1);
    }

    @Test
    void whatIsSentTwiceIsAskedOnce() {
        String first = Objects.requireNonNull(
                send("10.1.0.7", Map.of("text", "Sama.")).getResponse().getRedirectedUrl());
        assertThat(send("10.1.0.7", Map.of("text", "Sama.")).getResponse().getRedirectedUrl())
                .isEqualTo(first);
        assertThat(send("10.1.0.7", Map.of("text", "Lain."))).hasStatus(303);

        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void theStoryIsNamedByTheLinkThatLedHere() {
        assertThat(web.get().uri(FORM + "?story=/id/berita/x"))
                .bodyText()
                .contains("value=\"/id/berita/x\"", "noindex");
        assertThat(web.get().uri(FORM + "?story=http://localhost:8080/es/acuerdos/bebas-visa"))
                .bodyText()
                .contains("value=\"http://localhost:8080/es/acuerdos/bebas-visa\"");
        assertThat(web.get().uri(FORM + "?story=%22%3E%3Cscript%3E")).bodyText().doesNotContain("<script");
    }

    @Test
    void noOtherAddressAndNoTextOfOthersFillsTheForm() {
        for (String alien : List.of(
                "https://evil.example/",
                "https://evil.example/id/berita/x",
                "http://localhost:8080.evil.example/id/berita/x",
                "http://localhost:8080@evil.example/id/berita/x",
                "//evil.example/id/berita/x",
                "/id/berita/x?next=evil",
                "/id/berita/",
                "/id/redaksi",
                "Berita%20bohong")) {
            assertThat(web.get().uri(FORM + "?story=" + alien))
                    .as(alien)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("evil", "bohong", "value=\"/id/");
        }
    }
}
