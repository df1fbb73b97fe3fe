package id.rinews.agreements;

import id.rinews.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole of what the register shows for an address, as a file; at most twenty thousand agreements. */
@Controller
class RegisterFileController {

    private static final int MOST = 20_000;

    private final Register register;
    private final RegisterFile file;

    RegisterFileController(Register register, RegisterFile file) {
        this.register = register;
        this.file = file;
    }

    @GetMapping(
            path = {"/id/perjanjian", "/es/acuerdos", "/en/agreements"},
            params = "format=csv")
    ResponseEntity<byte[]> show(@RequestParam Map<String, String> asked, Language language) {
        RegisterFilter typed = RegisterFilter.read(asked);
        RegisterOptions.Offer options = typed.topic() == null ? null : register.options(typed, language);
        RegisterFilter filter = options == null ? typed : register.known(typed, options);
        Long topic = options == null ? null : RegisterController.id(options.topic(filter.topic()));
        List<RegisterRow> rows = register.list(filter, topic, 0, MOST, language);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(file.name(language)))
                .header("X-Robots-Tag", "noindex")
                .body(file.of(rows, filter.on(), language));
    }

    private static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
