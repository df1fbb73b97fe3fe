package id.rinews.site;

import id.rinews.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves what the interface is made of, by content-hashed addresses alone. */
@Controller
class AssetController {

    private final Map<String, Asset> byPath = new HashMap<>();

    AssetController(Assets assets, Stylesheets stylesheets) {
        assets.all().forEach(asset -> byPath.put(asset.path(), asset));
        stylesheets.all().forEach(asset -> byPath.put(asset.path(), asset));
    }

    @GetMapping({"/css/{file}", "/fonts/{file}", "/img/{file}", "/js/{file}", "/bundle/{file}"})
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = byPath.get(request.getRequestURI());
        if (asset == null) {
            throw new NotFound(request.getRequestURI());
        }
        response.setContentType(asset.type().toString());
        response.setContentLength(asset.bytes().length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.getOutputStream().write(asset.bytes());
    }
}
