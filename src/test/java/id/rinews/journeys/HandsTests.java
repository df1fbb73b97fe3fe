package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How much hand-work the desk asks for, and that none of it is lost with a session. */
class HandsTests extends JourneyTest {

    private static final String WIRE = """
            RI News Portal. Jakarta, 11 Agustus 2025 — Dua pelabuhan membuka jalur baru antara Indonesia dan Peru pada hari Senin.
            Kapal pertama berangkat bulan depan.
            Pewarta : Sari Wulandari
            """;

    private int actions;

    private void click(Page page, String selector) {
        actions++;
        page.locator(selector).first().click();
    }

    /** Bar 39, without JavaScript. */
    @Test
    void wireCopyIsPublicAfterAtMostSixPointerActions() {
        Page page = visitor();
        signIn(page);

        click(page, ".shell-me a[href='/desk/articles/new']");
        assertThat(page.locator("[name=headline]")).isFocused();
        page.keyboard().type("Jalur baru");
        click(page, "[name=body]");
        page.keyboard().insertText(WIRE);
        click(page, ".state-acts [value=save]");
        click(page, "[value=structure]");
        click(page, "a[href$='/publication']");
        click(page, "[name=when][value=now]");

        assertThat(page.getByText("Pembaca kini melihat berita ini")).isVisible();
        assertThat(actions).isLessThanOrEqualTo(6);
        page.navigate("/id/berita/jalur-baru");
        assertThat(page.locator("h1")).hasText("Jalur baru");
    }

    private void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            if (page.locator(selector)
                    .first()
                    .evaluate("one => one === document.activeElement")
                    .equals(true)) {
                return;
            }
            key(page, "Tab");
        }
        throw new AssertionError("Never came to " + selector);
    }

    private void key(Page page, String key) {
        actions++;
        page.keyboard().press(key);
    }

    /** As by the paste key, which a browser under test does not have. */
    private void paste(Page page, String text) {
        actions++;
        page.locator("[data-area]").evaluate("""
                (area, text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", text);
    }

    /** Bar 38: tabs, enters and spaces; what is typed or pasted is no key stop. */
    @Test
    void fromTheSignInToThePublishedStoryByKeyboardAlone() {
        Page page = visitor(SCREENS.getLast(), true);
        page.navigate("/login");

        tabTo(page, "[name=username]");
        page.keyboard().type("redaksi@example.org");
        tabTo(page, "[name=password]");
        page.keyboard().type(PASSWORD);
        key(page, "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        tabTo(page, ".shell-me a[href='/desk/articles/new']");
        key(page, "Enter");
        assertThat(page.locator("[name=headline]")).isFocused();
        page.keyboard().type("Jalur baru");
        tabTo(page, "[data-area]");
        paste(page, WIRE);
        tabTo(page, ".editor-main > .acts-move [value=save]");
        key(page, "Enter");
        assertThat(page.locator("[value=structure]")).isFocused();
        key(page, "Enter");
        assertThat(page.getByText("Naskah dirapikan")).isVisible();
        key(page, "Tab");
        key(page, "Enter");
        tabTo(page, "a[href$='/publication']");
        key(page, "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/publication"));
        key(page, "Tab");
        key(page, "Enter");
        tabTo(page, "[name=when][value=now]");
        key(page, "Enter");

        assertThat(page.getByText("Pembaca kini melihat berita ini")).isVisible();
        assertThat(actions).as("key stops").isLessThanOrEqualTo(60);
    }

    /** Bar 43, without JavaScript. */
    @Test
    void anEndedSessionLosesNothing() {
        Page page = visitor();
        signIn(page);
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").fill("Ditulis lama sekali");
        page.locator("[name=body]").fill("Kata demi kata.");
        List<Cookie> cookies = page.context().cookies();
        page.context().addCookies(cookies.stream().map(cookie -> ended(cookie)).toList());

        page.locator(".state-acts [value=save]").click();
        assertThat(page.locator("h1")).hasText("Your text is safe");
        page.locator("main a[href='/login']").click();
        page.locator("[name=username]").fill("redaksi@example.org");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/rescue"));
        assertThat(page.locator("main")).containsText("Kata demi kata.");
        press(page, "Lanjutkan menyimpan");

        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/[0-9]+"));
        assertThat(page.locator("[name=headline]")).hasValue("Ditulis lama sekali");
        assertThat(page.locator("[name=body]")).hasValue("Kata demi kata.");
    }

    private static Cookie ended(Cookie cookie) {
        Cookie other = new Cookie(cookie.name, "0123456789ABCDEF0123456789ABCDEF");
        return other.setDomain(cookie.domain).setPath(cookie.path).setHttpOnly(true);
    }
}
