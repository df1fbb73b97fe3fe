package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import id.rinews.accounts.Newcomer;
import id.rinews.accounts.Staffing;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.Axe;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever happens while somebody writes: not a character is lost, and nobody is in conflict with themselves. */
class AutosaveTests extends JourneyTest {

    private static final String STATE = "data-state";
    private static final int FOCUSED = 35;
    private static final Locator.PressSequentiallyOptions QUICKLY = new Locator.PressSequentiallyOptions().setDelay(10);

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Staffing staffing;

    @Autowired
    Countries countries;

    private Page page;
    private String story;

    /** No starter content: nothing here is read by readers. */
    @Override
    @BeforeEach
    void open(@Autowired ApplicationContext portal, @Autowired Staffing staffing) throws SQLException {
        register(staffing);
        page = visitor(SCREENS.getLast(), true);
        signIn(page);
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").fill("Kapal");
        page.locator(".state-acts [value=save]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/[0-9]+"));
        story = page.url();
    }

    private Locator body() {
        return page.locator("[name=body]");
    }

    private Locator form() {
        return page.locator("form[data-autosave]");
    }

    private String kept() {
        return sql.queryForList("select body from article where id = " + story.replaceAll(".*/", ""), String.class)
                .getFirst();
    }

    private static void isSaved(Page page) {
        assertThat(page.locator("form[data-autosave]")).hasAttribute(STATE, "saved");
    }

    /** Does not wait until it is saved by itself. */
    private static void saves(Page page) {
        page.keyboard().press("ControlOrMeta+s");
        isSaved(page);
    }

    @Test
    void aLoadedPageSaysWhenItWasSaved() {
        assertThat(page.locator("[data-saved]")).hasText("Tersimpan 10:00:00");
        page.navigate("/desk/articles/new");
        assertThat(page.locator("[data-saved] .state-open")).hasText("Belum tersimpan");
    }

    @Test
    void aCleanPageClaimsNothing() {
        for (String address : List.of(story, "/desk/articles/new")) {
            page.navigate(address);

            assertThat(page.locator("[data-copy]")).isHidden();
            assertThat(page.locator("[data-presence]")).isHidden();
            page.evaluate("document.dispatchEvent(new CustomEvent('session-ended'))");
            assertThat(page.locator("dialog[data-session]")).isVisible();
            assertThat(page.locator("dialog[data-session] [data-wrong]")).isHidden();
        }
    }

    @Test
    void whatIsTypedIsSavedByItselfAndSaysSo() {
        body().pressSequentially("Kapal tiba pagi ini.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "open");

        isSaved(page);

        assertThat(page.locator("[data-saved]")).containsText("Tersimpan 10:00:00");
        assertThat(kept()).isEqualTo("Kapal tiba pagi ini.");
        assertThat(copies()).isEmpty();
    }

    private List<?> copies() {
        return (List<?>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:'))");
    }

    @Test
    void aNewStoryIsSavedOnceAndWrittenOnAtItsOwnAddress() {
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").pressSequentially("Sekali lahir", QUICKLY);
        isSaved(page);
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/[0-9]+"));

        body().pressSequentially("Lanjutannya.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "open");
        isSaved(page);

        assertThat(sql.queryForList("select body from article where headline = 'Sekali lahir'", String.class))
                .containsExactly("Lanjutannya.");
    }

    @Test
    void offlineItIsKeptOnTheDeviceAndSavedLater() {
        page.context().setOffline(true);
        body().pressSequentially("Ditulis di kapal.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");
        assertThat(page.locator("[data-saved]")).containsText("Luring: disimpan di perangkat ini");
        assertThat(copies()).hasSize(1);

        page.context().setOffline(false);
        isSaved(page);

        assertThat(kept()).isEqualTo("Ditulis di kapal.");
    }

    @Test
    void anEndedSessionIsResumedInPlace() {
        body().pressSequentially("Sebelum. ", QUICKLY);
        page.context().clearCookies();
        Locator dialog = page.locator("dialog[data-session]");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("Tulisan Anda aman");

        dialog.locator("[name=username]").fill("redaksi@example.org");
        dialog.locator("[name=password]").fill("bukan sandinya sama sekali");
        dialog.locator("button").click();
        assertThat(dialog.locator("[data-wrong]")).isVisible();
        dialog.locator("[name=password]").fill(PASSWORD);
        dialog.locator("button").click();
        assertThat(dialog).isHidden();
        body().press("End");
        body().pressSequentially("Sesudah.", QUICKLY);
        saves(page);

        assertThat(kept()).isEqualTo("Sebelum. Sesudah.");
    }

    @Test
    void anEndedSessionTakesNoKeystrokeAndGivesTheCaretBack() {
        body().pressSequentially("Kapal tiba.", QUICKLY);
        saves(page);
        page.context().clearCookies();
        page.keyboard().press("Home");
        page.keyboard().type("Satu ");
        Locator box = page.locator("dialog[data-session]");
        assertThat(box).isVisible();

        page.keyboard().type("dua ");
        assertThat(body()).hasValue("Satu dua Kapal tiba.");
        assertThat(copies()).hasSize(1);
        assertThat(page.locator("[data-saved]")).hasClass("state-saved state-trouble");
        Axe.check(page);
        picture(page, "/desk/editor-ended");
        page.keyboard().press("F6");
        assertThat(box.locator("[name=username]")).isFocused();
        page.keyboard().type("redaksi@example.org");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(box).isHidden();
        assertThat(page.locator("[data-area]")).isFocused();
        page.keyboard().type("tiga ");
        isSaved(page);

        assertThat(kept()).isEqualTo("Satu dua tiga Kapal tiba.");
    }

    @Test
    void theMarksStayInSightAndCoverNothing() {
        body().fill("Paragraf.\n\n".repeat(40));
        isSaved(page);
        for (int width : List.of(360, 768, 1024, 1280)) {
            page.setViewportSize(width, 800);
            page.navigate(story);
            for (int i = 0; i < FOCUSED; i++) {
                page.keyboard().press("Tab");
                assertThat(unseen(page)).as("at %d px", width).isEqualTo("");
            }
            page.locator("[data-area] p").last().scrollIntoViewIfNeeded();
            double bottom = number(
                    page.locator(".state-line"),
                    "line => (getComputedStyle(line).position === 'sticky' ? line : line.parentElement).getBoundingClientRect().bottom");
            assertThat(page.locator("[data-saved]").boundingBox().y).isBetween(0.0, bottom);
            assertThat(bottom).as("slim at %d px", width).isLessThan(width < 1024 ? 60 : 150);
            double bar = page.locator(".rich-tools").boundingBox().y;
            assertThat(bar >= bottom - 1 && bar < 400)
                    .as("bar at %s below %s, %d px", bar, bottom, width)
                    .isTrue();
        }
    }

    private static double number(Locator at, String script) {
        return ((Number) at.evaluate(script)).doubleValue();
    }

    @Test
    void aClosedTabLosesNothing() {
        page.context().setOffline(true);
        body().pressSequentially("Belum sempat tersimpan.", QUICKLY);
        Page other = page.context().newPage();
        page.close();
        page = other;
        page.context().setOffline(false);
        page.navigate(story);

        Locator copy = page.locator("[data-copy]");
        assertThat(copy).isVisible();
        assertThat(copy).containsText("Belum sempat tersimpan.");
        assertThat(body()).hasValue("");
        copy.locator("[data-take]").click();
        assertThat(body()).hasValue("Belum sempat tersimpan.");
        assertThat(form()).hasAttribute(STATE, "open");
        isSaved(page);

        assertThat(kept()).isEqualTo("Belum sempat tersimpan.");
    }

    @Test
    void onASlowNetworkFastTypingIsNoConflict() {
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 1500);
        slow.addProperty("downloadThroughput", 50_000);
        slow.addProperty("uploadThroughput", 50_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", slow);
        String text = "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh. ".repeat(3);

        body().pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(45));
        page.locator("[name=headline]").pressSequentially(" tiba", QUICKLY);
        isSaved(page);

        assertThat(kept().strip()).isEqualTo(text.strip());
        assertThat(page.locator("#form-conflict")).hasCount(0);
    }

    @Test
    void aLostAnswerIsNoConflictWithOneself() {
        page.route("**/desk/articles/*", route -> {
            if (route.request().method().equals("POST")) {
                route.fetch();
                route.abort();
                page.unroute("**/desk/articles/*");
            } else {
                route.resume();
            }
        });
        body().pressSequentially("Jawabannya hilang.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");

        body().pressSequentially(" Ditulis terus.", QUICKLY);
        saves(page);

        assertThat(kept()).isEqualTo("Jawabannya hilang. Ditulis terus.");
    }

    @Test
    void theButtonWaitsForWhatIsOnItsWay() {
        body().pressSequentially("Simpan sekarang juga.", QUICKLY);
        page.locator("[name=headline]").focus();
        page.locator(".state-acts [value=save]").click();

        assertThat(page.locator("[role=status]").first()).containsText("Tersimpan");
        assertThat(page.locator("#form-conflict")).hasCount(0);
        assertThat(kept()).isEqualTo("Simpan sekarang juga.");
    }

    @Test
    void aLinkThatLeadsOnWaitsForTheText() {
        body().pressSequentially("Langsung dilihat.", QUICKLY);
        page.locator(".state-acts a[href$='/preview']").click();

        assertThat(page).hasURL(Pattern.compile(".*/preview"));
        assertThat(page.frameLocator("iframe").locator("main")).containsText("Langsung dilihat.");
    }

    @Test
    void onASecondDeviceBothTextsAreSeen() {
        Page second = besideTheOtherText();

        assertThat(second.locator("#form-conflict")).containsText("Dari perangkat pertama.");
        assertThat(second.locator("#form-conflict del")).hasCount(0);
        assertThat(second.locator("#form-conflict .form-error")).hasCount(0);
        assertThat(second.locator("[name=body]")).hasValue("Dari perangkat kedua.");
        headingIsSeen(second);
        second.locator(".acts-move [value=merge]").click();
        assertThat(second.locator("#form-conflict .form-error")).hasText("Pilih salah satu.");
        assertThat(kept()).isEqualTo("Dari perangkat pertama.");
    }

    @Test
    void aWindowLeftCleanShowsWhatWasWrittenInAnother() {
        Page second = page.context().newPage();
        second.navigate(story);
        body().pressSequentially("Dari jendela pertama.", QUICKLY);
        saves(page);

        second.evaluate("dispatchEvent(new Event('focus'))"); // as when somebody comes back to it
        assertThat(second.locator("[name=body]")).hasValue("Dari jendela pertama.");
        second.locator("[name=headline]").pressSequentially(" tiba", QUICKLY);
        saves(second);
        assertThat(second.locator("#form-conflict")).hasCount(0);
    }

    /** Two windows of one writer, who changes another field in each. */
    @Test
    void nobodyDiffersWithOneself() {
        Page second = page.context().newPage();
        second.navigate(story);
        body().pressSequentially("Dari jendela pertama.", QUICKLY);
        saves(page);

        second.locator("[name=headline]").press("End");
        second.locator("[name=headline]").pressSequentially(" tiba", QUICKLY);
        saves(second);
        assertThat(second.locator("[data-area]")).hasText("Dari jendela pertama.");
        assertThat(kept()).isEqualTo("Dari jendela pertama.");
        second.locator("[name=standfirst]").pressSequentially("Senin pagi.", QUICKLY);
        saves(second);

        second.navigate(story);
        assertThat(second.locator("[name=headline]")).hasValue("Kapal tiba");
        assertThat(second.locator("[name=standfirst]")).hasValue("Senin pagi.");
        assertThat(second.locator("[name=body]")).hasValue("Dari jendela pertama.");
    }

    /** Nor do two windows in which other paragraphs were written, wherever the caret is. */
    @Test
    void nobodyDiffersWithOneselfInOneText() {
        body().fill("Satu.\n\nDua.\n\nTiga.");
        isSaved(page);
        Page second = page.context().newPage();
        second.navigate(story);
        append(page, 0, " Pertama.");
        isSaved(page);

        second.locator("[data-area] p").last().click();
        second.keyboard().press("End");
        second.keyboard().type(" Kedua.");
        isSaved(second);
        assertThat(second.locator("[data-area]")).containsText("Pertama.");
        second.keyboard().type(" Lagi.");
        isSaved(second);

        assertThat(kept()).isEqualTo("Satu. Pertama.\n\nDua.\n\nTiga. Kedua. Lagi.");
        assertThat(body()).hasValue("Satu. Pertama.\n\nDua.\n\nTiga.");
        page.evaluate("document.dispatchEvent(new CustomEvent('draft-saved'))"); // as every twenty seconds
        assertThat(body()).hasValue("Satu. Pertama.\n\nDua.\n\nTiga. Kedua. Lagi.");
    }

    /** Neighbouring paragraphs are two; the name and the role of one credit are not. */
    @Test
    void undoingLeavesWhatAnotherWindowWrote() {
        body().fill("Satu.\n\nDua.\n\nTiga.\n\nEmpat.");
        isSaved(page);
        Page second = page.context().newPage();
        second.navigate(story);
        append(page, 0, " Pertama.");
        page.locator("[data-area] p").last().click();
        page.keyboard().press("End");
        page.keyboard().type(" Keempat.");
        isSaved(page);

        append(second, 1, " Kedua.");
        isSaved(second);
        assertThat(second.locator("[name=body]")).hasValue("Satu. Pertama.\n\nDua. Kedua.\n\nTiga.\n\nEmpat. Keempat.");
        second.keyboard().type(" Lagi.");
        assertThat(second.locator("[name=body]"))
                .hasValue("Satu. Pertama.\n\nDua. Kedua. Lagi.\n\nTiga.\n\nEmpat. Keempat.");
        second.keyboard().press("Control+z");
        second.keyboard().press("Control+z");
        assertThat(second.locator("[name=body]")).hasValue("Satu. Pertama.\n\nDua.\n\nTiga.\n\nEmpat. Keempat.");
        second.keyboard().press("Control+y");
        assertThat(second.locator("[name=body]")).hasValue("Satu. Pertama.\n\nDua. Kedua.\n\nTiga.\n\nEmpat. Keempat.");
    }

    @Test
    void neighboursAreBroughtTogetherAndARowIsNot() {
        body().fill("Satu.\n\nDua.\n\nTiga.");
        isSaved(page);
        Page second = page.context().newPage();
        second.navigate(story);
        append(page, 0, " Pertama.");
        isSaved(page);

        append(second, 1, " Kedua.");
        isSaved(second);
        assertThat(kept()).isEqualTo("Satu. Pertama.\n\nDua. Kedua.\n\nTiga.");

        page.reload();
        page.locator("[name='credits[0].name']").fill("Budi Santoso");
        isSaved(page);
        second.locator("[name='credits[0].role']").selectOption("PHOTOGRAPHER");
        assertThat(second.locator("form[data-autosave]")).hasAttribute(STATE, "conflict");
    }

    /** Between the answer that names a newer save and the reading of it somebody may save once more. */
    @Test
    void aSaveBetweenTwoRequestsIsNotWrittenOver() {
        body().fill("Satu.\n\nDua.\n\nTiga.\n\nEmpat.");
        isSaved(page);
        Page second = page.context().newPage();
        second.navigate(story);
        Page other = visitor(SCREENS.getLast(), true);
        signIn(other);
        append(page, 0, " A.");
        isSaved(page);
        other.navigate(story);
        AtomicBoolean once = new AtomicBoolean();
        second.route(story, route -> {
            if (route.request().method().equals("GET") && once.compareAndSet(false, true)) {
                append(other, 3, " C.");
                other.locator(".state-acts [value=save]").click();
                assertThat(other.locator("[role=status]").first()).containsText("Tersimpan");
            }
            route.resume();
        });

        append(second, 1, " B.");
        isSaved(second);

        assertThat(kept()).isEqualTo("Satu. A.\n\nDua. B.\n\nTiga.\n\nEmpat. C.");
    }

    private static void append(Page page, int paragraph, String words) {
        page.locator("[data-area] p").nth(paragraph).click();
        page.keyboard().press("End");
        page.keyboard().type(words);
    }

    @Test
    void whereNothingCanBeKeptOnTheDeviceThePageSaysSo() {
        page.evaluate(
                "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        page.context().setOffline(true);
        body().pressSequentially("Belum di mana-mana.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");
        assertThat(page.locator("[data-saved]")).containsText("jangan tutup halaman ini");

        page.context().setOffline(false);
        isSaved(page);
        assertThat(kept()).isEqualTo("Belum di mana-mana.");
    }

    /** A line break in a paragraph is no more than a blank to readers, and all that an agency's paragraphs are told by. */
    @Test
    void whoWritesIntoWireCopyKeepsItsLines() {
        String copy = "Satu baris panjang tentang Lima.\nDua baris tentang Jakarta.\nTiga baris tentang kopi.";
        sql.update("update article set body = ?", copy);
        page.reload();

        append(page, 0, " Tambah.");
        isSaved(page);
        assertThat(kept()).isEqualTo(copy + " Tambah.");
    }

    /** A save of one window is none of what another window wrote. */
    @Test
    void anotherWindowsSaveTakesNoCopyAway() {
        Page second = page.context().newPage();
        second.navigate(story);
        body().pressSequentially("Dari jendela pertama.", QUICKLY);
        saves(page);
        second.locator("[name=body]").pressSequentially("Tidak boleh hilang.", QUICKLY);
        assertThat(second.locator("form[data-autosave]")).hasAttribute(STATE, "conflict");
        body().press("End");
        body().pressSequentially(" Lagi.", QUICKLY);
        saves(page);
        second.close();

        page.navigate(story);
        assertThat(page.locator("[data-copy] ins")).containsText("Tidak boleh hilang.");
        assertThat(page.locator("[data-copy] del")).containsText("Dari jendela pertama.");
    }

    /** What was made of two is kept at once: on the device, and a moment later at the portal. */
    @Test
    void aMergedTextIsKeptBeforeAnybodyTypes() {
        Page second = besideTheOtherText();
        second.locator("[name='pick.body.0'][value=both]").check();
        second.locator(".acts-move [value=merge]").click();
        assertThat(second.locator("#gabungan")).isVisible();
        isSaved(second);

        assertThat(kept()).contains("Dari perangkat pertama.", "Dari perangkat kedua.");
    }

    @Test
    void wordsWrittenBesideTheOtherTextAreKeptOnTheDevice() {
        Page second = besideTheOtherText();
        second.locator("[name=body]").press("End");
        second.locator("[name=body]").pressSequentially(" Ditulis kemudian.", QUICKLY);
        Page again = second.context().newPage();
        second.close();

        again.navigate(story);
        assertThat(again.locator("[data-copy] ins")).containsText("Ditulis kemudian.");
        again.locator("[data-take]").click();
        assertThat(again.locator("form[data-autosave]")).hasAttribute(STATE, "conflict");
        assertThat(kept()).isEqualTo("Dari perangkat pertama.");
        again.locator(".state-acts [value=save]").click();
        again.locator("[name='pick.body.0'][value=both]").check();
        again.locator(".acts-move [value=merge]").click();
        isSaved(again);

        again.navigate(story);
        assertThat(again.locator("[data-copy]")).isHidden();
        assertThat(kept()).contains("Dari perangkat pertama.", "Ditulis kemudian.");
    }

    @Test
    void aFirstAnswerThatIsLostWritesOverNoOtherDevice() {
        Page laptop = page.context().newPage();
        laptop.navigate("/desk/articles/new");
        laptop.route("**/desk/articles/new", route -> {
            route.fetch();
            route.abort();
            laptop.unroute("**/desk/articles/new");
            laptop.route("**/desk/articles/new", Route::abort);
        });
        laptop.locator("[name=headline]").pressSequentially("Dari laptop", QUICKLY);
        assertThat(laptop.locator("form[data-autosave]")).hasAttribute(STATE, "offline");
        story = "/"
                + sql.queryForList("select max(id) from article", Long.class).getFirst();
        page.navigate("/desk/articles" + story);
        body().pressSequentially("Seratus kata dari ponsel.", QUICKLY);
        saves(page);

        laptop.unroute("**/desk/articles/new");
        laptop.locator("[name=body]").pressSequentially("Kata dari laptop.", QUICKLY);
        assertThat(laptop.locator("form[data-autosave]")).hasAttribute(STATE, "conflict");

        assertThat(kept()).isEqualTo("Seratus kata dari ponsel.");
        laptop.locator(".state-acts [value=save]").click();
        assertThat(laptop.locator("#form-conflict")).containsText("Seratus kata dari ponsel.");
        assertThat(laptop.locator("[name=body]")).hasValue("Kata dari laptop.");
    }

    /** By the same editor in another window, which it returns. */
    private Page published(String words) {
        body().pressSequentially(words, QUICKLY);
        saves(page);
        countries.ensure(CountryPair.of("id-pe").orElseThrow());
        sql.update("update article set pairs = 'id-pe'");
        Page second = page.context().newPage();
        second.navigate(story + "/publication");
        second.locator(".acts-move [name=when][value=now]").click();
        return second;
    }

    private void withdraw(Page second) {
        second.navigate(story + "/withdrawal");
        second.locator("[name=reason]").fill("Sumbernya keliru.");
        second.locator(".acts-move [type=submit]").click();
        assertThat(second.locator("#akhir")).isVisible();
    }

    @Test
    void whatWasWrittenOfAStoryThatWasTakenBackGoesOnAsANewOne() {
        Page second = published("Terbit.");
        page.navigate(story);
        page.route(story, Route::abort);
        body().press("End");
        body().pressSequentially(" Kalimat yang belum tersimpan.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");
        withdraw(second);
        page.close();
        page = second;

        page.navigate(story);
        assertThat(page.locator("[data-copy]")).containsText("Kalimat yang belum tersimpan.");
        page.locator("[data-take]").click();
        assertThat(body()).hasValue(Pattern.compile(".*Kalimat yang belum tersimpan\\..*"));
        page.locator(".state-acts [value=save]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/[0-9]+"));

        story = page.url();
        assertThat(kept()).contains("Terbit.", "Kalimat yang belum tersimpan.");
        assertThat(copies()).isEmpty();
    }

    /** Also where the last hand before the end was the writer's own: that is no second window of theirs. */
    @Test
    void aStoryThatWasTakenBackMeanwhileTakesNoMoreSavesAndSaysSo() {
        Page second = published("Terbit.");
        page.navigate(story);
        withdraw(second);
        List<String> posts = new java.util.ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().equals(story)) {
                posts.add(request.url());
            }
        });
        body().press("End");
        body().pressSequentially(" Lagi.", QUICKLY);

        assertThat(form()).hasAttribute(STATE, "closed");
        assertThat(page.locator("[data-saved]")).containsText("sudah ditarik atau dicabut");
        assertThat(page.locator("[data-fresh=status]")).hasText("Ditarik");
        org.assertj.core.api.Assertions.assertThat(posts).hasSize(1);
    }

    @Test
    void whatWasWrittenOfAStoryThatIsSomebodyElsesByNowGoesOnAsANewOne() {
        page.route(story, Route::abort);
        body().pressSequentially("Kalimat yang belum tersimpan.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");
        sql.update("update article set created_by = null");
        sql.update("update account set role = 'REPORTER'");
        page.context().clearCookies();
        page = page.context().newPage();
        signIn(page);

        page.navigate(story);
        assertThat(page.locator("[data-kept]")).containsText("Kalimat yang belum tersimpan.");
        Axe.check(page);
        page.locator("[data-kept] button").click();
        page.locator("[data-take]").click();
        assertThat(body()).hasValue("Kalimat yang belum tersimpan.");
        isSaved(page);
        assertThat(copies()).isEmpty();
    }

    @Test
    void goingBackMakesNoSecondStory() {
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").fill("Sekali saja");
        page.locator(".state-acts [value=save]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/articles/[0-9]+"));
        page.goBack();

        assertThat(page.locator("[name=headline]")).hasValue("");
        page.navigate("/desk");
        assertThat(sql.queryForObject("select count(*) from article where headline = 'Sekali saja'", Long.class))
                .isEqualTo(1);
    }

    @Test
    void ofSeveralCopiesTheNextIsOfferedWhenOneIsDropped() {
        for (String headline : List.of("Salinan pertama", "Salinan kedua")) {
            blankAndCutOff(headline).close();
        }

        page.navigate("/desk/articles/new");
        assertThat(page.locator("[data-copy]")).containsText("Salinan kedua");
        page.locator("[data-drop]").click();
        assertThat(page.locator("[data-copy]")).containsText("Salinan pertama");
        page.locator("[data-drop]").click();
        assertThat(page.locator("[data-copy]")).isHidden();
        assertThat(copies()).isEmpty();
    }

    /** A second device whose words met those of the first: it shows both. */
    private Page besideTheOtherText() {
        Page second = visitor(SCREENS.getLast(), true);
        signIn(second);
        second.navigate(story);
        body().pressSequentially("Dari perangkat pertama.", QUICKLY);
        saves(page);
        second.locator("[name=body]").pressSequentially("Dari perangkat kedua.", QUICKLY);
        assertThat(second.locator("form[data-autosave]")).hasAttribute(STATE, "conflict");
        second.locator(".state-acts [value=save]").click();
        assertThat(second.locator("#form-conflict")).isVisible();
        return second;
    }

    private static void headingIsSeen(Page page) {
        assertThat(page.locator("#form-conflict")).isFocused();
        assertThat(page.locator("#bentrok").evaluate("""
                heading => {
                  const box = heading.getBoundingClientRect();
                  return heading.contains(document.elementFromPoint(box.x + 3, box.y + 3));
                }""")).isEqualTo(true);
    }

    @Test
    void aNewStoryHasItsChecksAndOffersWithoutAButton() {
        page.navigate("/desk/articles/new");
        page.locator("[name=headline]").pressSequentially("Kapal baru", QUICKLY);
        saves(page);

        assertThat(page.locator("[data-fresh=checks]")).containsText("Pemeriksaan sebelum terbit");
        assertThat(page.locator("[data-fresh=acts]")).containsText("Pratinjau");
        page.locator("[data-area]").click();
        page.keyboard().type("Lima, 1 Mei 2025 — Kapal itu tiba pada pagi hari.");
        assertThat(page.locator("[data-fresh=offers]")).containsText("Lima");
        assertThat(page.locator("[data-area]")).isFocused();
    }

    /** In a window of its own beside the form. */
    @Test
    void aPreviewFollowsTheWriting() {
        Page beside = page.context().newPage();
        beside.navigate(story + "/preview");
        body().pressSequentially("Terlihat di samping.", QUICKLY);
        saves(page);

        assertThat(beside.frameLocator("iframe").locator(".prose")).containsText("Terlihat di samping.");
    }

    @Test
    void aPhoneShowsThePreviewOfAPhoneWhole() {
        page.setViewportSize(360, 800);
        page.navigate(story + "/preview?width=360");

        BoundingBox frame = page.locator("iframe").boundingBox();
        assertThat(frame.x).isGreaterThanOrEqualTo(0);
        assertThat(frame.x + frame.width).isLessThanOrEqualTo(360);
        assertThat(frame.y).as("above the fold").isLessThan(500);
        Locator choices = page.locator(".list-choices .form-button");
        assertThat(choices.first()).hasAttribute("aria-current", "true");
        assertThat(choices.last().boundingBox().y).isEqualTo(choices.first().boundingBox().y);
        assertThat(page.locator(".list-choices")).hasCSS("list-style-type", "none");
        Axe.check(page);
        fits(page);
        picture(page, "/desk/articles/preview-phone");
    }

    @Test
    void countsWhileOneWrites() {
        page.locator("[name=headline]").fill("Delapan");
        assertThat(page.locator("[data-counts=headline]")).hasText("7 dari 110 karakter");
        body().fill("Tiga kata saja");
        assertThat(page.locator("[data-counts=body]")).hasText("3 kata · 1 menit baca");
    }

    @Test
    void aCopyTakenBackDoesNotOverwriteANewerSave() {
        page.context().setOffline(true);
        body().pressSequentially("Dari perangkat ini.", QUICKLY);
        assertThat(form()).hasAttribute(STATE, "offline");
        Page other = page.context().newPage();
        page.close();
        page = other;
        Page second = visitor(SCREENS.getLast(), true);
        signIn(second);
        second.navigate(story);
        second.locator("[name=body]").pressSequentially("Simpanan yang lebih baru.", QUICKLY);
        saves(second);
        page.context().setOffline(false);
        page.navigate(story);

        assertThat(page.locator("[data-copy] dt")).hasText(new String[] {"Isi"});
        page.locator("[data-take]").click();
        assertThat(form()).hasAttribute(STATE, "conflict");
        assertThat(kept()).isEqualTo("Simpanan yang lebih baru.");
        page.locator(".state-acts [value=save]").click();
        assertThat(page.locator("#form-conflict")).containsText("Simpanan yang lebih baru.");
        assertThat(body()).hasValue("Dari perangkat ini.");
    }

    @Test
    void twoBlankFormsKeepTwoTextsAndOffersGoToTheirWriterAlone() {
        Page first = blankAndCutOff("Dari tab pertama");
        Page second = blankAndCutOff("Dari tab kedua");
        assertThat(copies()).hasSize(2);
        assertThat(second.locator("[data-copy]")).isHidden();
        first.close();

        page.navigate("/desk");
        assertThat(page.locator("[data-left] a")).hasAttribute("href", "/desk/articles/new");
        page.navigate("/desk/articles/new");
        assertThat(page.locator("[data-copy]")).containsText("Dari tab pertama");
        page.locator("[data-take]").click();
        assertThat(page.locator("[name=headline]")).hasValue("Dari tab pertama");
        isSaved(page);

        second.close();
        staffing.register(
                new Newcomer("Lain", "lain@example.org", PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta")),
                Role.EDITOR);
        page.context().clearCookies();
        signIn(page, "lain@example.org");
        page.navigate("/desk/articles/new");
        assertThat(page.locator("[name=headline]")).isVisible();
        assertThat(page.locator("[data-copy]")).isHidden();
        assertThat(copies()).hasSize(1);
    }

    private Page blankAndCutOff(String headline) {
        Page tab = page.context().newPage();
        tab.navigate("/desk/articles/new");
        tab.route("**/desk/articles/new", route -> route.abort());
        tab.locator("[name=headline]").pressSequentially(headline, QUICKLY);
        assertThat(tab.locator("form[data-autosave]")).hasAttribute(STATE, "offline");
        return tab;
    }

    @Test
    void aTranslatorHasAsMuchRoomAsTheSource() {
        page.navigate(story + "/translation");
        page.locator("main button[type=submit]").click();
        page.setViewportSize(1200, 800);

        double source = page.locator(".beside-original").boundingBox().width;
        assertThat(page.locator(".rich-box").boundingBox().width).isGreaterThanOrEqualTo(source);
    }
}
