package id.rinews.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import id.rinews.testing.Axe;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every reading page owes its readers, whatever they read it with. */
class ReadingTests extends JourneyTest {

    private static final int KILOBYTE = 1024;

    /** Of each kind a page in each language; pictures are taken of the first. */
    private static final List<List<String>> PAGES = List.of(
            List.of("/id", "/es", "/en"),
            List.of(
                    STORY,
                    "/es/noticias/peru-suscribe-acuerdo-comercial-con-indonesia",
                    "/en/news/indonesia-and-peru-sign-trade-pact"),
            List.of(
                    STORY + "/riwayat",
                    "/es/noticias/peru-suscribe-acuerdo-comercial-con-indonesia/historial",
                    "/en/news/indonesia-and-peru-sign-trade-pact/history"),
            List.of("/id/perjanjian", "/es/acuerdos", "/en/agreements"),
            List.of("/id/perjanjian/ip-cepa", "/es/acuerdos/ip-cepa", "/en/agreements/ip-cepa"),
            List.of("/id/hubungan/id-pe", "/es/relaciones/id-pe", "/en/relations/id-pe"),
            List.of("/id/topik/diplomasi", "/es/temas/diplomasi", "/en/topics/diplomasi"),
            List.of("/id/tokoh/dina-boluarte", "/es/personas/dina-boluarte", "/en/people/dina-boluarte"),
            List.of("/id/koreksi", "/es/correcciones", "/en/corrections"),
            List.of(
                    "/id/pewarta/albertus-parikesit",
                    "/es/redactores/albertus-parikesit",
                    "/en/reporters/albertus-parikesit"),
            List.of("/id/arsip", "/es/archivo", "/en/archive"),
            List.of("/id/arsip/2025/08", "/es/archivo/2025/08", "/en/archive/2025/08"),
            List.of("/id/redaksi", "/es/redaccion", "/en/masthead"),
            List.of("/id/pedoman", "/es/normas", "/en/guidelines"),
            List.of("/id/tentang", "/es/acerca", "/en/about"),
            List.of("/id/privasi", "/es/privacidad", "/en/privacy"),
            List.of("/id/aksesibilitas", "/es/accesibilidad", "/en/accessibility"),
            List.of("/id/koreksi/permintaan", "/es/correcciones/solicitud", "/en/corrections/request"),
            List.of("/id/tidak-ada", "/es/no-existe", "/en/nothing-here"),
            List.of("/login"));

    private static List<String> everyPage() {
        return PAGES.stream().flatMap(List::stream).toList();
    }

    @Test
    void isAccessibleAndFits() {
        Page page = visitor(SCREENS.getFirst(), true);
        for (List<String> kind : PAGES) {
            for (String address : kind) {
                Response answer = Objects.requireNonNull(page.navigate(address));
                assertThat(answer.status() == 404).as(address).isEqualTo(kind.contains("/id/tidak-ada"));
                assertThat(page.locator("h1")).hasCount(1);
                assertThat(page.locator("body")).not().containsText("??");
                onEveryScreen(page, screen -> {
                    if (address.equals(kind.getFirst())) {
                        picture(screen, address);
                    }
                    Axe.check(screen);
                    fits(screen);
                });
                if (address.equals(kind.getFirst())) {
                    onATablet(page, address);
                }
            }
        }
    }

    private static void onATablet(Page page, String address) {
        page.setViewportSize(768, 1024);
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            picture(page, address);
            fits(page);
        }
    }

    @Test
    void nothingIsLostOnANarrowScreenAtFourfoldSizeOrWithWiderText() {
        Page page = visitor(SCREENS.getFirst(), true);
        for (String address : everyPage()) {
            page.setViewportSize(320, 800);
            page.navigate(address);
            fits(page);
            page.setViewportSize(320, 256); // 1280 × 1024 at 400 %
            fits(page);
            page.evaluate("""
                    const wider = new CSSStyleSheet();
                    wider.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                      p { margin-bottom: 2em !important }`);
                    document.adoptedStyleSheets.push(wider);""");
            fits(page);
            assertThat(cut(page)).as("text cut off on %s", address).isEmpty();
        }
    }

    /** Elements that hide part of what they hold, those apart that are for screen readers alone. */
    private static List<?> cut(Page page) {
        return (List<?>) page.evaluate("""
                [...document.querySelectorAll('body *')].filter(e => {
                  const style = getComputedStyle(e);
                  return e.clientHeight > 2 && style.clipPath === 'none'
                    && /hidden|clip/.test(style.overflow)
                    && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
                }).map(e => e.outerHTML.slice(0, 100))""");
    }

    /** Pictures of stories aside, as the bar has it; the interface's own count. */
    @Test
    void aFirstVisitWeighsAtMostSixtyKilobytes() {
        for (String address : List.of("/id", STORY, "/id/perjanjian", "/id/perjanjian/ip-cepa")) {
            Page page = visitor();
            List<Request> finished = new ArrayList<>();
            page.onRequestFinished(finished::add);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> asked = List.copyOf(finished); // asking for sizes lets more finish

            assertThat(asked).as("third parties and scripts on %s", address).allSatisfy(request -> {
                assertThat(URI.create(request.url()).getHost()).isEqualTo("localhost");
                assertThat(request.resourceType()).isNotIn("script", "xhr", "fetch");
            });
            assertThat(weight(asked, "document"::equals))
                    .as("document %s", address)
                    .isBetween(1, 10 * KILOBYTE);
            assertThat(weight(asked, "stylesheet"::equals)).as("style").isBetween(1, 8 * KILOBYTE);
            assertThat(weight(asked, "font"::equals)).as("fonts").isBetween(1, 42 * KILOBYTE);
            List<Request> withoutPictures = asked.stream()
                    .filter(request -> !URI.create(request.url()).getPath().startsWith("/media/"))
                    .toList();
            assertThat(weight(withoutPictures, _ -> true))
                    .as("all of %s", address)
                    .isLessThanOrEqualTo(60 * KILOBYTE);
            page.context().close();
        }
    }

    /** Bytes as transferred. */
    private static int weight(List<Request> asked, Predicate<String> kind) {
        return asked.stream()
                .filter(request -> kind.test(request.resourceType()))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }

    @Test
    void aStoryOnAPhoneBeginsOnTheFirstScreen() {
        Page page = visitor(SCREENS.getFirst());
        page.navigate(STORY);

        assertThat(page.locator("header.mast").boundingBox().height).isLessThanOrEqualTo(112);
        assertThat(page.locator(".prose > p").first().boundingBox().y + 30).isLessThanOrEqualTo(800);
    }

    @Test
    void aPrintedStoryIsTheStoryAloneWithItsHistory() {
        Page page = visitor();
        page.navigate(STORY);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".mast-menu")).isHidden();
        assertThat(page.locator(".mast-langs")).isHidden();
        assertThat(page.locator(".prose-also").first()).isHidden();
        assertThat(page.locator(".history li").first()).isVisible();
        assertThat(page.locator(".prose > p").first()).hasCSS("color", "rgb(0, 0, 0)");
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(pdf)
                        .results()
                        .count())
                .isBetween(1L, 4L);
    }

    @Test
    void everyTextIsSeenInForcedColours() {
        for (String address : List.of(STORY, "/id/perjanjian/ip-cepa", "/id/perjanjian")) {
            Page page = visitor();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate(address);

            picture(page, address + "/forced-colours");
            assertThat(page.locator(".chip").first()).isVisible();
            assertThat(page.locator(".chip").first()).not().hasText("");
        }
    }

    @Test
    void siblingsNameEachOther() {
        Page page = visitor();
        Map<String, List<String>> named = new HashMap<>();
        for (String address : everyPage()) {
            for (String sibling : alternates(page, address, named)) {
                assertThat(alternates(page, sibling, named))
                        .as("%s names %s", address, sibling)
                        .isEqualTo(named.get(address));
            }
        }
    }

    /** The paths of the language editions that the page names. */
    private static List<String> alternates(Page page, String address, Map<String, List<String>> known) {
        return known.computeIfAbsent(address, path -> {
            page.navigate(path);
            return alternates(page);
        });
    }

    private static List<String> alternates(Page page) {
        return page.locator("link[rel=alternate][hreflang]:not([hreflang=x-default])").all().stream()
                .map(link ->
                        URI.create(String.valueOf(link.getAttribute("href"))).getPath())
                .toList();
    }
}
