package id.rinews.site;

import id.rinews.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves what the interface is made of, by content-hashed addresses alone. */
@Controller
class AssetController {

    private static final CacheControl A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Map<String, Asset> byPath = new HashMap<>();

    AssetController(Assets assets, Stylesheets stylesheets) {
        assets.all().forEach(asset -> byPath.put(asset.path(), asset));
        stylesheets.all().forEach(asset -> byPath.put(asset.path(), asset));
    }

    @GetMapping({"/css/{file}", "/fonts/{file}", "/img/{file}", "/js/{file}"})
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Asset asset = byPath.get(request.getRequestURI());
        if (asset == null) {
            throw new NotFound(request.getRequestURI());
        }
        return ResponseEntity.ok().cacheControl(A_YEAR).contentType(asset.type()).body(asset.bytes());
    }
}
