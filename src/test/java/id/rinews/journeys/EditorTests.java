package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.rinews.content.Blocks;
import id.rinews.content.Made;
import id.rinews.testing.Axe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The rich editor: it reads what the server reads, keeps what nobody touched, and takes what is typed and pasted. */
class EditorTests extends JourneyTest {

    private static final Gson GSON = new Gson().newBuilder().serializeNulls().create();
    private static final int MADE = 300;
    private static final int HEAVIEST = 110 * 1024;

    /** What the editor tells of a text: its blocks, the text written anew, and the text as nobody touched it. */
    private static final String TELL = """
            source => {
              const {read, write, untouched, shown} = document.querySelector('[data-rich]').story;
              const told = source => JSON.stringify(read(source), (key, value) => ['from', 'to', 'anchor'].includes(key) ? undefined : value);
              return [told(source), told(write(source, 'id')), untouched(source), String(shown(source))];
            }""";

    private Page page;

    @BeforeEach
    void write() {
        page = visitor(SCREENS.getLast(), true);
        signIn(page);
        page.navigate("/desk/articles/new");
    }

    private static List<String> texts() throws IOException {
        String file = new ClassPathResource("editor-texts.txt").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.asList(file.split("\n=====\n"));
    }

    @SuppressWarnings("unchecked")
    private void isReadAlike(String source) {
        List<String> told = (List<String>) page.evaluate(TELL, source);

        JsonElement server = JsonParser.parseString(GSON.toJson(Blocks.of(source)));
        assertThat(JsonParser.parseString(told.get(0)))
                .as("blocks of:%n%s", source)
                .isEqualTo(server);
        assertThat(JsonParser.parseString(told.get(1)))
                .as("written anew:%n%s", source)
                .isEqualTo(server);
        assertThat(told.get(3)).as("shown:%n%s", source).isEqualTo("true");
        if (!server.getAsJsonArray().isEmpty()) {
            assertThat(told.get(2)).as("untouched").isEqualTo(source);
        }
    }

    @Test
    void readsTheBlocksThatTheServerReads() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(10);
        texts().forEach(this::isReadAlike);
    }

    /** Definitions of references aside: in a list or quote they differ from library to library, and stories have none. */
    @Test
    void readsAwkwardTextsAsTheServerDoes() {
        for (long seed = 0; seed < MADE; seed++) {
            Made.sources(seed).stream()
                    .filter(source -> !source.contains("]: /")
                            && !source.contains("\ud83d")
                            && !source.contains("\ude00")
                            && !source.contains("\r"))
                    .forEach(this::isReadAlike);
        }
    }

    @Test
    void whatIsOpenBecomesAnyOtherTextBlockByBlock() {
        for (long seed = 0; seed < MADE; seed++) {
            List<String> sources = Made.sources(seed);
            for (int i = 0; i + 1 < sources.size(); i++) {
                List<String> pair = List.of(sources.get(i), sources.get(i + 1));
                assertThat(page.evaluate("pair => document.querySelector('[data-rich]').story.follows(...pair)", pair))
                        .as("%s", pair)
                        .isEqualTo(true);
            }
        }
    }

    private Locator area() {
        return page.locator("[data-area]");
    }

    private Locator field() {
        return page.locator("[name=body]");
    }

    private void paste(String type, String text) {
        area().evaluate(
                        "(area, [type, text]) => { area.focus(); document.querySelector('[data-rich]').view.domObserver.flush(); const data = new DataTransfer(); data.setData(type, text); area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                        List.of(type, text));
    }

    @Test
    void whoSpeaksIsWrittenAsOnPaper() {
        area().click();
        page.keyboard().type("> “Kita sepakat.”\n— Sari Dewi, menteri\nSesudah itu");
        assertThat(field()).hasValue("> “Kita sepakat.”\n> — Sari Dewi, menteri\n\nSesudah itu");
    }

    @Test
    void whatIsPastedAtAQuotationPutsNoWordsInAnybodysMouth() {
        String blocks = "<h2>Sub</h2><p>Satu</p><ul><li>i</li></ul><p>Dua</p>";
        load("> “Depan belakang.”\n> — Sari\n\nAkhir.");
        area().locator("blockquote p").click();
        page.keyboard().press("Home");
        paste("text/html", blocks);
        assertThat(field()).hasValue("> “Depan belakang.”\n> — Sari\n\n## Sub\n\nSatu\n\n- i\n\nDua\n\nAkhir.");
        load("> “Kita.”\n> — Sari\n\nAkhir.");
        area().locator("figcaption").click();
        page.keyboard().press("End");
        paste("text/plain", "Baris satu.\nBaris dua.");
        assertThat(field()).hasValue("> “Kita.”\n> — Sari\n\nBaris satu.\n\nBaris dua.\n\nAkhir.");
        load("> “Kita.”\n> — Sari\n\nAkhir.");
        area().locator("blockquote p").click();
        page.keyboard().press("End");
        paste("text/html", "<p>Satu</p><p>Dua</p>");
        assertThat(field()).hasValue("> “Kita.”Satu\n>\n> Dua\n> — Sari\n\nAkhir.");
    }

    @Test
    void aHeadingPastedIntoAParagraphStaysOne() {
        load("Depanbelakang");
        area().locator("p").first().click();
        page.keyboard().press("Home");
        for (int i = 0; i < "Depan".length(); i++) {
            page.keyboard().press("ArrowRight");
        }
        paste("text/html", "<h2>Sub</h2><p>Satu</p>");
        assertThat(field()).hasValue("Depan\n\n## Sub\n\nSatubelakang");
    }

    @Test
    void whatWasStruckOutIsNotPasted() {
        paste(
                "text/html",
                "<p>Nilai <del>1 juta</del><ins>2 juta</ins><s>, mungkin</s> dolar<span style='text-decoration: line-through'> AS</span>.<span class=MsoCommentReference><a href='#_msocom_1'>[A1]</a></span></p>"
                        + "<ul><li>satu</li><ul><li>dalam</li></ul><li>dua</li></ul>");
        assertThat(field()).hasValue("Nilai 2 juta dolar.\n\n- satu\n- dalam\n- dua");
    }

    private String copied() {
        return String.valueOf(
                area().evaluate(
                                "area => { document.querySelector('[data-rich]').view.domObserver.flush(); const data = new DataTransfer(); area.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true})); return data.getData('text/plain'); }"));
    }

    @Test
    void whatIsCopiedAsPlainTextIsTheStorysText() {
        String text =
                "Satu.\n\nBaca juga: [Judul lain](article:16)\n\n> “Kutip.”\n> — Sari, menteri\n\nPerjanjian: [CEPA](agreement:9)\n\n- a\n- b\n\n![alt](media:1 \"kapsi\")\n\n[tautan](https://x.id/)\n\nAkhir.";
        load(text);
        area().click();
        page.keyboard().press("ControlOrMeta+a");
        org.assertj.core.api.Assertions.assertThat(copied()).isEqualTo(text);

        area().locator("blockquote p").click();
        page.keyboard().press("Home");
        page.keyboard().press("Shift+End");
        org.assertj.core.api.Assertions.assertThat(copied()).isEqualTo("“Kutip.”");
        area().locator("li").first().click();
        page.keyboard().press("Home");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+End");
        org.assertj.core.api.Assertions.assertThat(copied()).isEqualTo("- a\n- b");
    }

    @Test
    void whoSpeaksIsPastedAndWhatNobodySawIsNot() {
        paste(
                "text/html",
                "<blockquote>Kita sepakat.<footer>— Sari Dewi</footer></blockquote><p>Lalu<span style='display: none'> iklan</span> pulang.</p><p hidden>Iklan</p>");
        assertThat(field()).hasValue("> Kita sepakat.\n> — Sari Dewi\n\nLalu pulang.");
    }

    @Test
    void aStoryIsWrittenAsItWillLook() {
        area().click();
        page.keyboard().type("## Pembuka\nDua negara ");
        page.keyboard().press("Control+b");
        page.keyboard().type("sepakat");
        page.keyboard().press("Control+b");
        page.keyboard()
                .type(
                        " kemarin.\n- satu\ndua\n\n> “Kita sepakat.”\n\nSari Dewi, menteri\nBaca juga: Judul lain\nSesudah 2025. Akhir");

        assertThat(field()).hasValue("""
                ## Pembuka

                Dua negara **sepakat** kemarin.

                - satu
                - dua

                > “Kita sepakat.”
                > — Sari Dewi, menteri

                Baca juga: Judul lain

                Sesudah 2025. Akhir""");
        assertThat(area().locator("h2")).hasText("Pembuka");
        assertThat(area().locator("figcaption")).hasText("Sari Dewi, menteri");
        assertThat(area().locator(".prose-also")).containsText("Belum tertaut");
        Axe.check(page);
        picture(page, "/desk/editor");
    }

    @Test
    void aTargetIsFoundWhileOneTypes() {
        area().click();
        page.keyboard().type("Satu.\n");
        press(page, "Baca juga");
        assertThat(page.locator("#pilih-cari")).isFocused();
        page.keyboard().type("meneken pakta");
        assertThat(page.locator("#pilih-hasil [role=option]")).hasCount(1);
        Axe.check(page);
        picture(page, "/desk/editor-choices");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(field()).hasValue(Pattern.compile("Satu\\.\n\nBaca juga: \\[.+]\\(article:[0-9]+\\)"));
        assertThat(area()).isFocused();
        press(page, "Perjanjian");
        page.keyboard().type("visa");
        page.locator("#pilih-hasil [role=option]").first().click();
        assertThat(field()).hasValue(Pattern.compile("Perjanjian: \\[.+]\\(agreement:[0-9]+\\)"));
    }

    private void load(String source) {
        field().evaluate(
                        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                        source);
    }

    /** The fence that opens is touched; what it held together is written anew, and nothing beyond. */
    @Test
    void whatAStoryDoesNotKnowSpoilsNothingAroundIt() {
        load("* butir\n* dua\n\nSesudah.\n\n```\nkode\n```\n\nLalu *miring*.\n\n1) satu\n2) dua\n\n***\n\nAkhir.\n");
        area().locator("p", new Locator.LocatorOptions().setHasText("```"))
                .first()
                .click();
        page.keyboard().press("End");
        page.keyboard().type("x");

        assertThat(area()).containsText("```x");
        assertThat(field()).hasValue(Pattern.compile("^\\* butir\n\\* dua\n\nSesudah\\.\n\n"));
        assertThat(field()).hasValue(Pattern.compile("\n\n1\\) satu\n2\\) dua\n\n\\*\\*\\*\n\nAkhir\\.\n$"));
    }

    @Test
    void onlyWhatIsTouchedIsWrittenAnew() {
        String source =
                "Baris *satu*\nberlanjut  di sini.\n* butir\n* __dua__\n\n\nPerjanjian : Nota lama\nAkhir &amp; selesai.\n";
        load(source);
        area().locator("p").last().click();
        page.keyboard().press("End");
        page.keyboard().type(" Tambahan.");

        assertThat(field()).hasValue(source.replace("Akhir &amp; selesai.", "Akhir & selesai. Tambahan."));
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Control+z");
        }
        assertThat(field()).hasValue(source);
    }

    @Test
    void wireCopyIsPastedLineByLine() {
        paste(
                "text/plain",
                "RI News Portal. Lima, 1 Mei 2025 — Kapal tiba.\nKapal kedua menyusul.\nBaca juga : Kapal pertama\nPewarta : Sari\n");

        assertThat(field())
                .hasValue(
                        "RI News Portal. Lima, 1 Mei 2025 — Kapal tiba.\n\nKapal kedua menyusul.\n\nBaca juga: Kapal pertama\n\nPewarta : Sari");
    }

    @Test
    void whatOtherProgramsWriteKeepsWhatAStoryHas() {
        paste("text/html", """
                <html><body><!--StartFragment--><h1 style="color:red">Judul besar</h1>
                <p class="MsoNormal"><b style="mso-bidi-font-weight:normal">Tebal</b> dan <span style="font-family:Arial; font-style:italic">miring</span> dan <b style="font-weight:normal">biasa</b> dan <a href="javascript:alert(1)">skrip</a> dan <a href="https://contoh.id/">situs</a><o:p></o:p></p>
                <p class="MsoListParagraphCxSpFirst"><!--[if !supportLists]--><span>·&nbsp;</span><!--[endif]-->satu</p>
                <p class="MsoListParagraphCxSpLast"><!--[if !supportLists]--><span>·&nbsp;</span><!--[endif]-->dua</p>
                <table><tr><td>Ekspor</td><td>329,4</td></tr><tr><td>Impor</td><td>149,6</td></tr></table>
                <blockquote><p>Kata orang</p></blockquote><script>alert(1)</script><img src="x" onerror="alert(1)">
                <!--EndFragment--></body></html>""");

        assertThat(field()).hasValue("""
                ## Judul besar

                **Tebal** dan *miring* dan biasa dan skrip dan [situs](https://contoh.id/)

                - satu
                - dua

                Ekspor · 329,4

                Impor · 149,6

                > Kata orang""");
    }

    /** As Word for Windows and for the web write it: in comments, in what browsers take for comments, and by style alone. */
    @Test
    void theBulletsOfAWordProcessorAreNoWords() {
        paste("text/html", """
                <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Butir satu</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->Butir dua</p>
                <p>Antara.</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Langkah satu</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Langkah dua</p>""");

        assertThat(field()).hasValue("""
                - Butir satu
                - Butir dua

                Antara.

                1. Langkah satu
                2. Langkah dua""");
    }

    @Test
    void innerListsFollowTheirItemAndRaisedFiguresStayRaised() {
        paste("text/html", """
                <ul><li>satu<ul><li>dalam</li></ul></li><li>dua</li></ul>
                <p class=MsoNormal style='mso-list:none'>Luas 12 m<sup>2</sup> dan H<sub>2</sub>O.</p>
                <pre>baris a
                baris b</pre>""");

        assertThat(field()).hasValue("""
                - satu
                - dalam
                - dua

                Luas 12 m² dan H₂O.

                baris a

                baris b""");
    }

    @Test
    void aPastedPictureLeavesWhatItShows() {
        paste(
                "text/html",
                "<p>Awal.</p><p><img src='https://x.example/a.jpg' alt='Dua presiden berjabat tangan'></p>"
                        + "<figure><img src='b.jpg' alt='Meja'><figcaption>Meja perundingan.</figcaption></figure><p>Akhir.</p>");

        assertThat(field()).hasValue("Awal.\n\nDua presiden berjabat tangan\n\nMeja perundingan.\n\nAkhir.");
    }

    @Test
    void whoSpokeIsReadFromThePastedQuotation() {
        paste(
                "text/html",
                "<p>Awal.</p><blockquote><p>“Kutip”</p><p>— Budi, menteri</p></blockquote><p>Antara.</p><blockquote><p>“Dua”<br>– <b>Sari</b></p></blockquote><p>Akhir.</p>");

        assertThat(field())
                .hasValue("Awal.\n\n> “Kutip”\n> — Budi, menteri\n\nAntara.\n\n> “Dua”\n> — **Sari**\n\nAkhir.");
        assertThat(area().locator("figcaption").first()).hasText("Budi, menteri");
        isReadAlike(field().inputValue());
    }

    @Test
    void aLetterTypedAtABoxStandsBesideIt() {
        load("Satu.\n\nBaca juga: [Judul lain](article:1)\n\nDua.");
        Locator.ClickOptions corner = new Locator.ClickOptions().setPosition(4, 4);
        area().locator(".prose-also").click(corner);
        page.keyboard().type("Tiga");
        assertThat(field()).hasValue("Satu.\n\nBaca juga: [Judul lain](article:1)\n\nTiga\n\nDua.");

        // further than a double click reaches
        area().locator(".prose-also").click(new Locator.ClickOptions().setPosition(40, 4));
        page.keyboard().press("Delete");
        assertThat(field()).hasValue("Satu.\n\nTiga\n\nDua.");
    }

    @Test
    void nothingIsMissedBeforeAnybodySearches() {
        area().click();
        press(page, "Gambar");

        assertThat(page.locator("dialog[data-choose=figure] [data-apply]")).isDisabled();
        page.locator("#gambar-cari").fill("tidak ada yang begini");
        Locator none = page.locator("dialog[data-choose=figure] [data-none]");
        assertThat(none).isVisible();
        page.locator("#gambar-cari").fill("");
        assertThat(none).isHidden();
        picture(page, "/desk/editor-picture");
    }

    @Test
    void linksLeadSomewhereOrAreRefused() {
        area().click();
        page.keyboard().type("Lihat situs");
        page.keyboard().press("Shift+Control+ArrowLeft");
        page.keyboard().press("Control+k");
        page.keyboard().type("javascript:alert(1)");
        page.keyboard().press("Enter");
        assertThat(page.locator("#taut-salah")).isVisible();
        page.keyboard().press("Control+a");
        page.keyboard().type("contoh.id/a");
        page.keyboard().press("Enter");

        assertThat(field()).hasValue("Lihat [situs](https://contoh.id/a)");
        page.keyboard().press("Control+k");
        press(page, "Lepas tautan");
        assertThat(field()).hasValue("Lihat situs");
    }

    @Test
    void aLongListIsNarrowedByWhatIsTyped() {
        Locator list = page.locator("details:has(#cari-topics)");
        list.locator("summary").click();
        list.locator("label:has-text('Visa')").click();
        list.locator("#cari-topics").pressSequentially("dagang");
        assertThat(list.locator("label.form-check:visible")).hasCount(3);
        assertThat(list.locator("label:has-text('Visa')")).isVisible(); // it is ticked
        page.keyboard().press("Enter");
        list.locator("#cari-topics").fill("tidak ada yang begini");
        assertThat(list.locator("[data-pick-none]")).isHidden();
        list.locator("label:has-text('Visa')").click();
        list.locator("#cari-topics").pressSequentially("x");
        assertThat(list.locator("[data-pick-none]")).isVisible();
    }

    @Test
    void thePlainTextIsAlwaysAtHand() {
        area().click();
        page.keyboard().type("Satu");
        press(page, "Tulis sebagai teks polos");
        assertThat(field()).isFocused();
        field().fill("Satu **dua**");
        press(page, "Tulis seperti tampilannya");

        assertThat(area().locator("strong")).hasText("dua");
        assertThat(page.locator("[data-rich-back]")).isHidden();
    }

    @Test
    void theBarIsOneTabStopAndIsWalkedWithArrows() {
        Locator first = page.locator("[data-act=heading2]");
        first.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-act=strong]")).isFocused();
        page.keyboard().press("Tab");
        assertThat(area()).isFocused();
        page.keyboard().press("Control+b");
        assertThat(page.locator("[data-act=strong]")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void itIsLightAndComesWithEditingPagesAlone() throws IOException {
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        for (String address : List.of("/id", STORY, "/desk", "/desk/articles")) {
            page.navigate(address);
        }
        assertThat(asked).noneMatch(url -> url.contains("/bundle/"));

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new ClassPathResource("static/bundle/editor.js").getContentAsByteArray());
        }
        assertThat(packed.size()).isLessThanOrEqualTo(HEAVIEST);
    }

    @Test
    void whatChangedInTheSourceIsReadInAnyColumn() {
        page.locator("[name=headline]").fill("Kapal tiba");
        page.locator("[name=body]").fill("Kapal tiba pagi ini.");
        page.locator("[name=pair]").first().check();
        page.locator(".state-acts [value=submit]").click();
        String story = page.url().replace("/submission", "");
        page.locator("main form button[type=submit]").click();
        assertThat(page).not().hasURL(Pattern.compile(".*/submission"));
        page.navigate(story + "/translation");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".beside")).isVisible();
        String translation = page.url();
        page.navigate(story);
        page.locator("[name=headline]").fill("Kapal besar tiba");
        page.locator(".state-acts [value=save]").click();
        follow(page, "Terbitkan…");
        press(page, "Terbitkan sekarang");
        assertThat(page).not().hasURL(Pattern.compile(".*/publication"));

        page.navigate(translation);
        page.setViewportSize(1280, 900);
        Locator sides = page.locator(".beside .diff-side");
        assertThat(sides.nth(1)).containsText("besar tiba");
        assertThat(sides.nth(1).boundingBox().x).isEqualTo(sides.first().boundingBox().x);
        Axe.check(page);
        picture(page, "/desk/articles/translation-behind");
    }

    @Test
    void itFitsOnAPhone() {
        onEveryScreen(page, each -> {
            fits(each);
            picture(each, "/desk/editor-blank");
        });
    }
}
