package id.rinews.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Choice;
import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TopicsTests {

    static final TopicEntry DRUGS =
            new TopicEntry(null, new Wording("Perdagangan narkotika", "Narcotráfico", "Drug trafficking"), "20000096");
    static final TopicEntry VISAS = new TopicEntry("visa", new Wording("Visa", null, null), null);

    @Autowired
    TopicDesk desk;

    @Autowired
    Topics topics;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void namesComeInTheReadersLanguageWhereThereIsOne() {
        long drugs = desk.record(DRUGS, "starter");
        long visas = desk.record(VISAS, "starter");

        assertThat(topics.named(List.of(visas, drugs, -1L), Language.ES))
                .containsExactly(
                        new TopicName(visas, "visa", "Visa", Language.ID),
                        new TopicName(drugs, "perdagangan-narkotika", "Narcotráfico", Language.ES));
        assertThat(Statements.of(factory, () -> topics.named(List.of(visas, drugs), Language.ES)))
                .isEqualTo(1);
    }

    @Test
    void formsOfferThemByName() {
        long drugs = desk.record(DRUGS, "starter");
        desk.record(VISAS, "starter");

        assertThat(topics.options(Language.EN))
                .containsExactly(new Choice("perdagangan-narkotika", "Drug trafficking"), new Choice("visa", "Visa"));
        assertThat(topics.ids(List.of("perdagangan-narkotika", "tiada")))
                .isEqualTo(Map.of("perdagangan-narkotika", drugs));
    }

    @Test
    void oneSlugAndOneIptcCodeBelongToOneTopic() {
        var editor = Newsroom.hire(sql, Role.EDITOR);
        desk.create(DRUGS, editor);

        assertThatThrownBy(() -> desk.create(DRUGS, editor)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> desk.create(new TopicEntry("lain", DRUGS.names(), DRUGS.iptc()), editor))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aStaleVersionChangesNothing() {
        var editor = Newsroom.hire(sql, Role.EDITOR);
        long id = desk.create(VISAS, editor);

        assertThat(desk.edit(id, 0, new TopicEntry("visa", new Wording("Visa", "Visas", "Visas"), null), editor))
                .isTrue();
        assertThat(desk.edit(id, 0, VISAS, editor)).isFalse();
        assertThat(topics.named(List.of(id), Language.EN))
                .extracting(TopicName::name)
                .containsExactly("Visas");
    }
}
