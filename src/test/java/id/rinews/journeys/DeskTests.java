package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Axe;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every desk page owes the newsroom, in each language that staff may read. */
class DeskTests extends JourneyTest {

    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk/articles",
            "/desk/articles/new",
            "/desk/agreements",
            "/desk/agreements/new",
            "/desk/people",
            "/desk/people/new",
            "/desk/topics",
            "/desk/topics/new",
            "/desk/requests",
            "/desk/settings");

    @Autowired
    Staffing staffing;

    @ParameterizedTest
    @EnumSource
    void isAccessibleAndFits(Language language) {
        String email = language.code() + "@example.org";
        staffing.register(new Newcomer("Redaksi", email, PASSWORD, language, ZoneId.of("Asia/Jakarta")), Role.ADMIN);
        Page page = visitor(SCREENS.getFirst(), true);
        signIn(page, email);
        PAGES.forEach(address -> look(page, address, address, language));
        page.navigate("/desk/articles");
        page.locator("main a[href^='/desk/articles/']:not([href$='/new'])")
                .first()
                .click();
        String story = page.url();
        List.of("", "/publication", "/withdrawal", "/retraction")
                .forEach(act -> look(page, story + act, "/desk/articles/1" + act, language));
    }

    private static void look(Page page, String address, String name, Language language) {
        page.navigate(address);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        onEveryScreen(page, screen -> {
            if (language == Language.ID) {
                picture(screen, name);
            }
            Axe.check(screen);
            fits(screen);
        });
    }
}
