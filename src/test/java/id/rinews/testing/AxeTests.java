package id.rinews.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The check itself finds what it is there for. */
class AxeTests extends BrowserTest {

    private static final String FAULTY = """
            <!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
            <img src="data:,"><p style="color: #bbb; background: #fff">Hardly seen</p></main>""";

    @Test
    void findsFaultsByDay() {
        Page page = visitor(new Screen(360, ColorScheme.LIGHT), true);
        page.setContent(FAULTY);

        assertThatThrownBy(() -> Axe.check(page))
                .hasMessageContaining("image-alt")
                .hasMessageContaining("color-contrast");
    }

    @Test
    void findsColoursByNight() {
        Page page = visitor(new Screen(360, ColorScheme.DARK), true);
        page.setContent(FAULTY);

        assertThatThrownBy(() -> Axe.check(page)).hasMessageContaining("color-contrast");
    }
}
