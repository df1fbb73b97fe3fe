package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.rinews.testing.Axe;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single keys at the desk: listed, silent while somebody writes, and switched off by whoever does not want them. */
class KeysTests extends JourneyTest {

    private Page page;

    @BeforeEach
    void signInWithScripts() {
        page = visitor(SCREENS.getLast(), true);
        signIn(page);
    }

    private Locator list() {
        return page.locator("dialog[data-keys]");
    }

    @Test
    void everyKeyIsListedAndDoesWhatTheListSays() {
        page.keyboard().press("?");
        assertThat(list()).isVisible();
        assertThat(list()).containsText("Ke kolom pencarian");
        Axe.check(page);
        picture(page, "/desk/keys");
        page.keyboard().press("2"); // nothing is left behind an open list
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        page.keyboard().press("Escape");

        page.keyboard().press("2");
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles"));
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("n2?");
        assertThat(page.locator("#q")).hasValue("n2?");
        assertThat(list()).isHidden();
    }

    @Test
    void whoeverDoesNotWantThemSwitchesThemOff() {
        press(page, "Pintasan papan ketik");
        list().locator("[data-keys-on]").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.reload();
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*/desk"));

        press(page, "Pintasan papan ketik");
        list().locator("[data-keys-on]").check();
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/new"));
    }
}
