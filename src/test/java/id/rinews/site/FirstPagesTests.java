package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class FirstPagesTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "/id/koreksi?page=1, /id/koreksi",
        "/es/acuerdos?page=0, /es/acuerdos",
        "/en/agreements?q=caf%C3%A9%20%26%20t%C3%A9&page=-3&status=SIGNED, /en/agreements?q=caf%C3%A9%20%26%20t%C3%A9&status=SIGNED",
        "/en/agreements?page=two, /en/agreements",
        "/en/agreements?page=, /en/agreements"
    })
    void whatIsNoLaterPageIsTheListItself(String asked, String list) {
        assertThat(web.get().uri(URI.create(asked))).hasStatus(301).hasHeader("Location", list);
    }

    @Test
    void laterPagesAndPostsGoOn() {
        assertThat(web.get().uri("/id/koreksi?page=2")).hasStatusOk();
        assertThat(web.post().uri("/id/koreksi/permintaan?page=1")).hasStatus(422);
    }
}
