package id.rinews.site;

import id.rinews.shared.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The bare address sends a reader to the front page in the browser's language; nothing is remembered. */
@Controller
class RootController {

    @GetMapping("/")
    ResponseEntity<Void> index(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wish) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, Addresses.front(AcceptLanguage.best(wish)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
