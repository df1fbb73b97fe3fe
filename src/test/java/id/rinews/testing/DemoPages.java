package id.rinews.testing;

import id.rinews.content.StatusMark;
import id.rinews.shared.Conflict;
import id.rinews.shared.Flag;
import id.rinews.shared.Forbidden;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Gone;
import id.rinews.shared.Language;
import id.rinews.shared.Latest;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Stripe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages that show every layout and fragment once, and every failure. */
@Controller
@TestComponent
public class DemoPages implements Latest {

    private static final String RED = "#ce1126";
    private static final PairView PAIR = new PairView(
            "id-pe",
            "Indonesia–Peru",
            "ID·PE",
            List.of(
                    new Flag("ID", List.of(new Stripe("M0 0h24v8H0z", RED), new Stripe("M0 8h24v8H0z", "#fff"))),
                    new Flag("PE", List.of(new Stripe("M0 0h24v16H0z", RED), new Stripe("M8 0h8v16H8z", "#fff")))),
            "/id/hubungan/id-pe");

    public record Line(String kind, String date) {}

    public record DemoForm(
            @NotBlank(message = "{typeMismatch}") String headline,
            @Size(max = 5, message = "{typeMismatch}") String standfirst,
            String language,
            List<String> topics,
            String when,
            boolean urgent,
            String date,
            List<Line> acts) {}

    @GetMapping("/{language:id|es|en}/demo")
    String show(Language language, Model model) {
        model.addAttribute(
                "page",
                new Page(
                        language,
                        Page.Area.AGREEMENTS,
                        "/" + language.code() + "/demo",
                        Map.of(language, "/" + language.code() + "/demo"),
                        "Demo",
                        true));
        return demo(model);
    }

    @GetMapping("/{language:id|es|en}/demo-front")
    String index(Language language, Model model) {
        model.addAttribute("sample", true);
        model.addAttribute(
                "page",
                Page.of(
                        Page.Area.FRONT,
                        language,
                        id.rinews.shared.Addresses.everywhere(l -> "/" + l.code() + "/demo-front")));
        return demo(model);
    }

    private static String demo(Model model) {
        model.addAttribute("pair", PAIR);
        model.addAttribute("nobody", new Flag("FR", List.of()));
        model.addAttribute(
                "marks",
                java.util.stream.Stream.of(
                                "NEGOTIATING/TALK",
                                "INITIALLED/TALK",
                                "SIGNED/SIGNED",
                                "OPERATIVE/TEXT",
                                "PROVISIONALLY_APPLIED/LIVE",
                                "IN_FORCE/LIVE",
                                "SUSPENDED/HOLD",
                                "TERMINATED/END",
                                "SUPERSEDED/END",
                                "EXPIRED/PAST",
                                "UNKNOWN/PAST")
                        .map(m -> new StatusMark(m.split("/")[0], StatusMark.Tone.valueOf(m.split("/")[1])))
                        .toList());
        model.addAttribute("at", Instant.parse("2025-08-12T02:00:00Z"));
        model.addAttribute("jakarta", ZoneId.of("Asia/Jakarta"));
        model.addAttribute("others", List.of(ZoneId.of("America/Lima")));
        model.addAttribute("month", FuzzyDate.parse("2025-08").orElseThrow());
        model.addAttribute("paging", new Paging(2, 9));
        return "testing/demo";
    }

    @GetMapping("/desk/demo")
    String blank(Model model) {
        model.addAttribute(
                "form",
                new DemoForm(
                        "", "", "ES", List.of("b"), "now", true, "2025-08-11", List.of(new Line("SIGNED", "2025-08"))));
        return form(model);
    }

    @PostMapping("/desk/demo")
    String create(@Valid @ModelAttribute("form") DemoForm form, BindingResult errors, Model model) {
        return form(model);
    }

    @Override
    public List<Item> latest(Language reader, int limit) {
        Instant at = Instant.parse("2025-08-11T07:35:00Z");
        return List.of(
                new Item(
                        reader,
                        "Indonesia–Peru meneken pakta dagang dan mengeratkan kerja sama antinarkotika",
                        "/id/demo",
                        at,
                        ZoneId.of("Asia/Jakarta")),
                new Item(
                        Language.ES,
                        "Indonesia y Perú firman un pacto comercial",
                        "/es/demo",
                        at,
                        ZoneId.of("America/Lima")));
    }

    private static String form(Model model) {
        model.addAttribute(
                "staff", new Staff(1, "Albertus Parikesit", Role.ADMIN, Language.ID, ZoneId.of("Asia/Jakarta")));
        return "testing/form";
    }

    @GetMapping("/{language:id|es|en}/fail/{how}")
    String fail(@PathVariable String how) {
        throw switch (how) {
            case "gone" ->
                new Gone(
                        "Visa 30 hari dihapus",
                        "Sumber menarik keterangannya.",
                        Instant.parse("2025-08-12T02:00:00Z"),
                        ZoneId.of("Asia/Jakarta"));
            case "forbidden" -> new Forbidden("no");
            case "conflict" -> new Conflict("no", "picture");
            default -> new IllegalStateException("Boom");
        };
    }

    @GetMapping("/desk/fail")
    String edit() {
        throw new Forbidden("no");
    }
}
