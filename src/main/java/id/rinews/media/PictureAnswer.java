package id.rinews.media;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a rendition is handed out: as a picture and nothing else, under a policy of its own. */
public final class PictureAnswer {

    private static final String POLICY = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private PictureAnswer() {}

    /** To everybody: the address says which bytes they are, so that they are never asked for again. */
    public static ResponseEntity<Resource> open(Pictures.Shot shot) {
        return answer(shot, FOR_EVER);
    }

    /** To whoever may see it today. */
    public static ResponseEntity<Resource> closed(Pictures.Shot shot) {
        return answer(shot, CacheControl.noStore().cachePrivate());
    }

    private static ResponseEntity<Resource> answer(Pictures.Shot shot, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(shot.transparent() ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(cache)
                .header("Content-Security-Policy", POLICY)
                .body(shot.file());
    }
}
