package id.rinews.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.agreements.ActKind;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import id.rinews.testing.Axe;
import id.rinews.testing.BrowserTest;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A dossier with a bit of everything, on a phone and at a desk, by day and by night. */
@Import(Files.class)
class DossierLookTests extends BrowserTest {

    @Autowired
    RelationDesk relations;

    @Autowired
    Files files;

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/hubungan/id-ki", "/es/relaciones/id-ki", "/en/relations/id-ki", "/id/hubungan/id-ki?page=2"
            })
    void isAccessibleAndFits(String address) {
        CountryPair pair = CountryPair.of("id-ki").orElseThrow();
        relations.record(
                new RelationEntry(
                        pair,
                        FuzzyDate.parse("1999").orElseThrow(),
                        new Citation("Tempo", null),
                        new Wording(null, "Dos archipiélagos.", null)),
                "test");
        files.agreement("Nota kesepahaman tentang perikanan", pair, ActKind.SIGNED, null, "2013-05-02", "2021");
        files.agreementSignedBy("Persetujuan bebas visa", pair, "Sugiono", "ID");
        for (int i = 1; i <= 13; i++) {
            files.story("Kabar %d".formatted(i), Language.ID, pair, Instant.parse("2025-08-11T03:00:00Z"));
        }

        onEveryScreen(address, page -> {
            Axe.check(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(page.viewportSize().width);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("header.mast").boundingBox().height).isLessThanOrEqualTo(112);
        });
    }
}
