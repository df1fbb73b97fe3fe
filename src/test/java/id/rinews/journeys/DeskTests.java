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
import java.util.function.Consumer;
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
            "/desk/media",
            "/desk/requests",
            "/desk/accounts",
            "/desk/audit",
            "/desk/profile",
            "/desk/profile/password",
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
        List.of("", "/withdrawal", "/retraction", "/revisions", "/preview", "/preview-link")
                .forEach(act -> look(page, story + act, "/desk/articles/1" + act, language));
        onTheWay(page, language);
        onAccounts(page, language);
    }

    /** The pages of one account, and those behind one-time links. */
    private static void onAccounts(Page page, Language language) {
        page.navigate("/desk/accounts");
        page.locator("#email").fill("rosa@example.org");
        page.locator("[name=role]").first().check();
        page.locator("form[action='/desk/accounts'] [type=submit]").click();
        String invitation = oneTimeLink(page);
        page.navigate("/desk/accounts");
        page.locator("tbody th a[href^='/desk/accounts/']").first().click();
        String account = page.url();
        look(page, account, "/desk/accounts/1", language);
        page.locator("form[action$='/recovery'] [type=submit]").click();
        String recovery = oneTimeLink(page);
        page.navigate(account + "/deactivation");
        examine(page, "/desk/accounts/1/deactivation", language);
        page.navigate(invitation);
        examine(page, "/invitation/x", language);
        page.navigate(recovery);
        examine(page, "/recovery/x", language);
        page.navigate(recovery + "x");
        examine(page, "/recovery/closed", language);
    }

    private static String oneTimeLink(Page page) {
        return page.locator("#address").inputValue().replaceFirst("https?://[^/]+", "");
    }

    /** The pages that a draft comes to on its way to readers. */
    private static void onTheWay(Page page, Language language) {
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").fill("Kapal");
        page.locator("[name=body]").fill("Kapal tiba.");
        page.locator("[name=pair]").first().check();
        page.locator(".state-acts [value=submit]").click();
        String draft = page.url().replace("/submission", "");
        look(page, page.url(), "/desk/articles/2/submission", language);
        page.locator("main form button[type=submit]").click();
        look(page, draft + "/review", "/desk/articles/2/review", language);
        page.navigate(draft);
        page.locator("[name=body]").fill("Kapal tiba pagi.");
        page.locator(".state-acts [value=save]").click();
        look(page, draft, "/desk/articles/2", language);
        look(page, draft + "/publication", "/desk/articles/2/publication", language);
        look(page, draft + "/revisions/1..now", "/desk/articles/2/revisions/1..now", language);
        look(page, draft + "/revisions/1/restoration", "/desk/articles/2/revisions/1/restoration", language);
        page.navigate(draft);
        page.locator("input[name=version]").evaluate("field => field.value = '0'");
        page.locator("[name=body]").fill("Kapal tiba malam.");
        page.locator(".state-acts [value=save]").click();
        assertThat(page.locator("#form-conflict")).isVisible();
        onScreens(page, language, screen -> {
            if (language == Language.ID) {
                picture(screen, "/desk/articles/2/conflict");
            }
            Axe.check(screen);
            fits(screen);
        });
    }

    private static void look(Page page, String address, String name, Language language) {
        page.navigate(address);
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        examine(page, name, language);
    }

    private static void examine(Page page, String name, Language language) {
        assertThat(page.locator("h1")).hasCount(1);
        onScreens(page, language, screen -> {
            if (language == Language.ID) {
                picture(screen, name);
            }
            Axe.check(screen);
            fits(screen);
        });
    }

    /** In one language by day and by night, in the others by day. */
    private static void onScreens(Page page, Language language, Consumer<Page> look) {
        if (language == Language.ID) {
            onEveryScreen(page, look);
        } else {
            byDay(page, look);
        }
    }
}
