package id.rinews.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.rinews.shared.Csv;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger, to be read; {@code Doors} in accounts lets administrators alone come here. */
@Controller
@RequestMapping("/desk/audit")
class AuditController {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final List<String> COLUMNS =
            List.of("when", "utc", "who", "what", "action", "which", "detail", "address");

    private final Ledger ledger;
    private final Actions actions;
    private final MessageSource messages;

    AuditController(Ledger ledger, Actions actions, MessageSource messages) {
        this.ledger = ledger;
        this.actions = actions;
        this.messages = messages;
    }

    @GetMapping
    String index(
            @ModelAttribute("query") LedgerQuery query,
            @RequestParam(defaultValue = "1") String page,
            Language language,
            Model model) {
        Ledger.Listed list = ledger.list(query, Paging.number(page));
        model.addAttribute("list", list);
        model.addAttribute(
                "rows", list.lines().stream().map(line -> row(line, language)).toList());
        model.addAttribute("actors", ledger.actors());
        model.addAttribute("groups", actions.groups(language));
        model.addAttribute("most", Ledger.MOST_IN_A_FILE);
        model.addAttribute("csv", query.address() + (query.isFiltered() ? "&" : "?") + "format=csv");
        model.addAttribute("base", Paging.upToNumber(query.address()));
        return "audit/audit";
    }

    private LedgerRow row(AuditLine line, Language reader) {
        Subject subject = Subject.of(line.subject());
        return new LedgerRow(
                line.happenedAt(),
                UTC.format(line.happenedAt()),
                line.actor(),
                actions.word(line.action(), reader),
                subject,
                line.action().endsWith(".deleted") ? null : subject.href(),
                line.detail(),
                line.address());
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> show(@ModelAttribute("query") LedgerQuery query, Staff staff, Language language) {
        Stream<List<String>> head = Stream.of(
                COLUMNS.stream().map(column -> say("audit." + column, language)).toList());
        Stream<List<String>> lines = ledger.all(query).stream().map(line -> cells(line, staff, language));
        ContentDisposition file = ContentDisposition.attachment()
                .filename(say("audit.file", language) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(CSV)
                .body(Csv.of(Stream.concat(head, lines)));
    }

    private List<String> cells(AuditLine line, Staff staff, Language reader) {
        return List.of(
                line.happenedAt()
                        .atZone(staff.zone())
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                line.happenedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                line.actor(),
                actions.word(line.action(), reader),
                line.action(),
                line.subject(),
                line.detail(),
                line.address());
    }

    private String say(String key, Language language) {
        return String.valueOf(messages.getMessage(key, null, language.locale()));
    }
}
