package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class AgreementDeskTests {

    @Autowired
    AgreementDesk desk;

    @Autowired
    LiveAgreements live;

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void aDraftIsNowhere() {
        long id = desk.create(new Sheet().at("nota").done(), editor);

        assertThat(live.find("nota")).isEqualTo(new LiveAgreements.Absent());
        assertThat(live.exists(id)).isFalse();
    }

    @Test
    void publishingShowsTheWorkingCopy() {
        Particulars particulars = new Sheet()
                .signed("2025-08", "Jakarta")
                .act(ActKind.RATIFIED, "PE", "2025-10-01", null)
                .done();
        long id = desk.create(particulars, editor);
        desk.publish(id, shelf.get(id).version(), editor);

        var answer = (LiveAgreements.Live) live.find("nota-kesepahaman-tentang-karantina");
        assertThat(answer.publication().particulars()).isEqualTo(particulars.at("nota-kesepahaman-tentang-karantina"));
        assertThat(answer.publication().firstPublishedAt()).isEqualTo(TestClock.START);
        assertThat(shelf.get(id).hasChanges()).isFalse();
    }

    @Test
    void theRowsSayWhatTheDocumentSays() {
        long id = published(new Sheet().signed("2025-08", "Jakarta").act(ActKind.RATIFIED, "PE", "2025-10-01", null));

        assertThat(sql.queryForList(
                        "select kind || ' ' || first_day || ' ' || date_precision || ' ' || coalesce(country_code, '-')"
                                + " from agreement_act where agreement_id = ? order by ordinal",
                        String.class,
                        id))
                .containsExactly("SIGNED 2025-08-01 MONTH -", "RATIFIED 2025-10-01 DAY PE");
        assertThat(sql.queryForList("select country_code from agreement_party order by ordinal", String.class))
                .containsExactly("ID", "PE");
        assertThat(sql.queryForList("select slug from country_pair", String.class))
                .containsExactly("id-pe");
    }

    @Test
    void aSaveIsNotPublicUntilItIsPublished() {
        long id = published(new Sheet().titled("Lama").at("nota"));
        desk.save(
                id,
                shelf.get(id).version(),
                new Sheet().titled("Baru").at("nota").done(),
                editor);

        assertThat(title("nota")).isEqualTo("Lama");
        assertThat(shelf.get(id).hasChanges()).isTrue();

        desk.publish(id, shelf.get(id).version(), editor);
        assertThat(title("nota")).isEqualTo("Baru");
    }

    @Test
    void anOldAddressLeadsToTheNewestForEver() {
        long id = published(new Sheet().at("satu"));
        for (String slug : List.of("dua", "tiga")) {
            desk.save(id, shelf.get(id).version(), new Sheet().at(slug).done(), editor);
            desk.publish(id, shelf.get(id).version(), editor);
        }

        assertThat(live.find("satu")).isEqualTo(new LiveAgreements.Moved("tiga"));
        assertThat(live.find("dua")).isEqualTo(new LiveAgreements.Moved("tiga"));
    }

    @Test
    void withoutAWishItKeepsTheAddressItHas() {
        long id = published(new Sheet().at("zebra"));
        for (@Nullable String slug : java.util.Arrays.asList("angka", null)) {
            desk.save(
                    id,
                    shelf.get(id).version(),
                    new Sheet().titled("Judul baru").at(slug).done(),
                    editor);
            desk.publish(id, shelf.get(id).version(), editor);
        }

        assertThat(live.find("zebra")).isEqualTo(new LiveAgreements.Moved("angka"));
    }

    @Test
    void anAddressBelongsToOneAgreement() {
        published(new Sheet().at("nota"));
        long other = desk.create(new Sheet().at("nota").done(), editor);

        assertThat(desk.obstacles(other, new Sheet().at("nota").done())).containsExactly(new Obstacle("slug", 0));
        assertThatThrownBy(() -> desk.publish(other, editor, clock.instant())).isInstanceOf(Conflict.class);
    }

    @Test
    void twoOfOneTitleGetAddressesOfTheirOwn() {
        published(new Sheet().titled("Nota"));
        published(new Sheet().titled("Nota"));

        assertThat(live.find("nota-2")).isInstanceOf(LiveAgreements.Live.class);
    }

    @Test
    void takenBackItIsAbsentAndItsRowsAreGone() {
        long id = published(new Sheet().at("nota").signed("2025", "Lima"));
        desk.withdraw(id, "Salah naskah", editor);

        assertThat(live.find("nota")).isEqualTo(new LiveAgreements.Absent());
        assertThat(sql.queryForObject("select count(*) from agreement_act", int.class))
                .isZero();
        assertThatThrownBy(() -> desk.withdraw(id, "Lagi", editor)).isInstanceOf(Conflict.class);

        desk.publish(id, shelf.get(id).version(), editor);
        assertThat(live.find("nota")).isInstanceOf(LiveAgreements.Live.class);
    }

    @Test
    void publishingTwiceCutsOneRevision() {
        long id = published(new Sheet());
        desk.publish(id, shelf.get(id).version(), editor);

        assertThat(revisions(id)).isEqualTo(1);
    }

    @Test
    void anotherHandKeepsWhatStoodThere() {
        long id = desk.create(new Sheet().titled("Satu").done(), editor);
        desk.save(id, shelf.get(id).version(), new Sheet().titled("Dua").done(), editor);
        assertThat(revisions(id)).isZero();

        Staff other = Newsroom.hire(sql, Role.MANAGING_EDITOR);
        desk.save(id, shelf.get(id).version(), new Sheet().titled("Tiga").done(), other);
        assertThat(revisions(id)).isEqualTo(1);

        clock.advance(Duration.ofMinutes(11));
        desk.save(id, shelf.get(id).version(), new Sheet().titled("Empat").done(), other);
        assertThat(revisions(id)).isEqualTo(2);
    }

    @Test
    void aStaleVersionSavesNothing() {
        long id = desk.create(new Sheet().titled("Satu").done(), editor);
        long version = shelf.get(id).version();
        desk.save(id, version, new Sheet().titled("Dua").done(), editor);

        assertThat(desk.save(id, version, new Sheet().titled("Tiga").done(), editor))
                .isFalse();
        assertThat(desk.publish(id, version, editor)).isFalse();
        assertThat(shelf.get(id).particulars().titles()).containsEntry(Language.ID, "Dua");
    }

    @Test
    void whatIsMissingIsNamed() {
        Particulars bare = new Sheet()
                .untitled()
                .between()
                .act(ActKind.SIGNED, null, "", null)
                .done();

        assertThat(desk.obstacles(0, bare)).extracting(Obstacle::name).containsExactly("title", "parties", "actDate");
    }

    @Test
    void aReporterDoesNotEditTheRegister() {
        Staff reporter = Newsroom.hire(sql, Role.REPORTER);

        assertThatThrownBy(() -> desk.create(new Sheet().done(), reporter)).isInstanceOf(Forbidden.class);
    }

    private long published(Sheet sheet) {
        long id = desk.create(sheet.done(), editor);
        desk.publish(id, editor, clock.instant());
        return id;
    }

    private @Nullable String title(String slug) {
        return ((LiveAgreements.Live) live.find(slug))
                .publication()
                .particulars()
                .titles()
                .get(Language.ID);
    }

    private int revisions(long id) {
        Integer count =
                sql.queryForObject("select count(*) from agreement_revision where agreement_id = ?", Integer.class, id);
        return count == null ? 0 : count;
    }
}
