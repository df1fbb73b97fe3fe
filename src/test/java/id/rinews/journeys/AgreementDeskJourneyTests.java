package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Axe;
import id.rinews.testing.BrowserTest;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor writes an agreement without JavaScript, publishes it, and readers find it. */
class AgreementDeskJourneyTests extends BrowserTest {

    private static final String EMAIL = "perjanjian@example.org";
    private static final String PASSWORD = "padi menguning di sawah";
    private static final Path PICTURES = Path.of("target", "screens");

    @BeforeEach
    void hire(@Autowired Staffing staffing) {
        staffing.register(
                new Newcomer("Rina Editor", EMAIL, PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta")), Role.EDITOR);
    }

    @Test
    void anAgreementIsWrittenPublishedAndFound() {
        Page page = signedIn(visitor(SCREENS.getFirst()));
        write(page, "Nota karantina");
        publish(page);

        for (Screen screen : SCREENS) {
            Page reader = visitor(screen, true);
            for (String address : new String[] {
                "/id/perjanjian/nota-karantina",
                "/es/acuerdos/nota-karantina",
                "/en/agreements/nota-karantina",
                "/id/perjanjian",
                "/es/acuerdos?status=SIGNED",
                "/en/agreements?year=1900"
            }) {
                reader.navigate(address);
                check(reader, address.replaceAll("[^a-z]+", "-").substring(1));
            }
            reader.context().close();
        }
    }

    @Test
    void everyPageOfTheDeskIsAccessibleAndFits() {
        for (Screen screen : SCREENS) {
            Page page = signedIn(visitor(screen, true));
            page.navigate("/desk/agreements/new");
            check(page, "agreement-new");
            page.locator("[name='acts[0].date']").fill("kapan?");
            page.locator(".state-acts button").click();
            check(page, "agreement-refused");
            write(page, "Nota %d %s".formatted(screen.width(), screen.colours()));
            String address = page.url();
            check(page, "agreement-form");
            page.navigate(address + "/publication");
            check(page, "agreement-publication");
            publish(page);
            page.navigate(address + "/withdrawal");
            check(page, "agreement-withdrawal");
            page.navigate("/desk/agreements");
            check(page, "agreement-list");
            page.context().close();
        }
    }

    private static void write(Page page, String title) {
        page.navigate("/desk/agreements/new");
        page.locator("[name='titles[id]']").fill(title);
        page.locator("[name=parties]").first().selectOption("ID");
        page.locator("[name=parties]").nth(1).selectOption("PE");
        page.locator("[name='acts[0].kind']").selectOption("SIGNED");
        page.locator("[name='acts[0].date']").fill("2013-05-02");
        page.locator("[name='acts[0].sourceTitle']").fill("gob.pe");
        page.locator("button[value=add-act]").click();
        page.locator("[name='acts[1].kind']").selectOption("SIGNED");
        page.locator("[name='acts[1].date']").fill("2021");
        page.locator("[name='acts[1].sourceTitle']").fill("Tribunnews");
        page.locator("[name='acts[1].sourceTitle']").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("tersimpan");
    }

    private static void publish(Page page) {
        if (!page.url().endsWith("/publication")) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terbitkan…"))
                    .click();
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terbitkan sekarang"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("diterbitkan");
    }

    private static void check(Page page, String name) {
        Axe.check(page);
        int overhang =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang).as("sideways scroll on %s", page.url()).isZero();
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        String file = "%s-%d-%s.png".formatted(name, page.viewportSize().width, dark ? "dark" : "light");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    private static Page signedIn(Page page) {
        page.navigate("/login");
        page.locator("[name=username]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }
}
