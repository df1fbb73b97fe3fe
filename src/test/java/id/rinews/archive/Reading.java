package id.rinews.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A reader who opens pages. */
@TestComponent
class Reading {

    private final MockMvcTester web;
    private final EntityManagerFactory factory;

    Reading(MockMvcTester web, EntityManagerFactory factory) {
        this.web = web;
        this.factory = factory;
    }

    String page(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    void absent(String address) {
        assertThat(web.get().uri(address)).as(address).hasStatus(404);
    }

    void moves(String address, String newer) {
        assertThat(web.get().uri(address)).as(address).hasStatus(301).hasRedirectedUrl(newer);
    }

    /** Statements that a page costs. */
    long cost(String address) {
        return Statements.of(factory, () -> page(address));
    }
}
