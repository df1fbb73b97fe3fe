package id.rinews.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTests {

    private final Sources sources = new Sources(new Dates(new Zones(Messages.messageSource(), new Cities())));

    @Test
    void aDayIsToldAsTheReaderTellsIt() {
        assertThat(sources.cite("El Peruano, 2003-05-12 (datosperu.org)", Language.ES))
                .isEqualTo(new Sources.Cited("El Peruano, 12 de mayo de 2003 (datosperu.org)", null));
        assertThat(sources.cite("EFE: 2025-10-10; Correo: 2025-10-14", Language.EN)
                        .text())
                .isEqualTo("EFE: 10 October 2025; Correo: 14 October 2025");
        assertThat(sources.cite("El Peruano 2369559-1, 2025-13-40", Language.EN).text())
                .isEqualTo("El Peruano 2369559-1, 2025-13-40");
    }

    @Test
    void anAddressLeadsThereAndIsNotReadAloud() {
        assertThat(sources.cite("Caretas, 2025-08-11 https://caretas.pe/a?b=1", Language.ID))
                .isEqualTo(new Sources.Cited("Caretas, 11 Agustus 2025", "https://caretas.pe/a?b=1"));
        assertThat(sources.cite("SICE (https://sice.oas.org/x.asp).", Language.ID))
                .isEqualTo(new Sources.Cited("SICE.", "https://sice.oas.org/x.asp"));
        assertThat(sources.cite("https://gob.pe/1", Language.ID))
                .isEqualTo(new Sources.Cited("gob.pe/1", "https://gob.pe/1"));
        assertThat(sources.cite("javascript:alert(1)", Language.ID).url()).isNull();
    }
}
