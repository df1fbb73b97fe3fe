package id.rinews.site;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything public may be read by robots; the newsroom may not. */
@RestController
class RobotsController {

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String show() {
        return """
                User-agent: *
                Disallow: /desk
                Disallow: /login
                Disallow: /setup
                Allow: /
                """;
    }
}
