package id.rinews.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Fonts, pictures and scripts of the interface, read at start; templates ask {@code @assets.path('img/ikon.svg')}. */
@Component
class Assets {

    private static final String[] FOLDERS = {"fonts", "img", "js", "bundle"};

    private final Map<String, Asset> byName = new HashMap<>();

    Assets() {
        var files = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : FOLDERS) {
                for (Resource file : files.getResources("classpath*:static/" + folder + "/*.*")) {
                    String name = folder + "/" + file.getFilename();
                    if (!name.endsWith(".map")) { // what a build leaves for whoever looks for faults
                        byName.put(name, Asset.of(name, file.getContentAsByteArray()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files under static/ cannot be read", e);
        }
    }

    /** The address of a file, which changes with its content. */
    public String path(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no static/" + name);
        }
        return asset.path();
    }

    Iterable<Asset> all() {
        return byName.values();
    }
}
