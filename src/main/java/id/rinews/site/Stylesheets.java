package id.rinews.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** One file per surface, joined at start from the import lists; templates ask {@code @stylesheets.site()}. */
@Component
class Stylesheets {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
    private static final Pattern FILE = Pattern.compile("url\\(\"\\.\\./([^\"]+)\"\\)");

    private final Assets assets;
    private final Asset site;
    private final Asset desk;

    Stylesheets(Assets assets) {
        this.assets = assets;
        this.site = joined("site.css");
        this.desk = joined("desk.css");
    }

    public String site() {
        return site.path();
    }

    public String desk() {
        return desk.path();
    }

    List<Asset> all() {
        return List.of(site, desk);
    }

    private Asset joined(String list) {
        String whole = IMPORT.matcher(read(list))
                .replaceAll(line ->
                        Matcher.quoteReplacement("@layer %s {%s}".formatted(line.group(2), read(line.group(1)))));
        String addressed = FILE.matcher(whole).replaceAll(url -> "url(\"" + assets.path(url.group(1)) + "\")");
        return Asset.of("css/" + list, Tight.css(addressed));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("static/css/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("static/css/" + file + " is on an import list and cannot be read", e);
        }
    }
}
