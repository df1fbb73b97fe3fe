package id.rinews.media;

import id.rinews.content.PictureUses;
import id.rinews.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands renditions out: to everybody what something public shows, to the newsroom whatever there is. */
@Controller
class PictureController {

    private final Pictures pictures;
    private final PictureUses uses;

    PictureController(Pictures pictures, PictureUses uses) {
        this.pictures = pictures;
        this.uses = uses;
    }

    @GetMapping("/media/{hash}/{rendition}.{ext}")
    ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable String rendition, @PathVariable String ext) {
        Pictures.Shot shot = shot(hash, rendition, ext);
        if (!uses.isPublic(shot.picture())) {
            throw new NotFound("picture " + hash);
        }
        return PictureAnswer.open(shot);
    }

    @GetMapping("/desk/media/{hash}/{rendition}.{ext}")
    ResponseEntity<Resource> edit(@PathVariable String hash, @PathVariable String rendition, @PathVariable String ext) {
        return PictureAnswer.closed(shot(hash, rendition, ext));
    }

    private Pictures.Shot shot(String hash, String rendition, String ext) {
        return pictures.shot(hash, rendition, ext).orElseThrow(() -> new NotFound("picture " + hash));
    }
}
