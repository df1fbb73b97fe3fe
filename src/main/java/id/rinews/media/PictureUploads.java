package id.rinews.media;

import id.rinews.shared.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with an upload: each is taken or refused by itself. */
@Component
class PictureUploads {

    private static final int MEGA = 1024 * 1024;

    private final PictureDesk desk;

    PictureUploads(PictureDesk desk) {
        this.desk = desk;
    }

    /** @param refused which files were not taken, and why */
    record Taken(List<PictureDesk.Kept> kept, List<Refusal> refused) {

        /** Each in a sentence of its own that names the file and the limit. */
        void report(Errors errors) {
            for (Refusal refusal : refused) {
                errors.rejectValue("files", "media.refused.file." + refusal.why(), refusal.named(), null);
            }
        }
    }

    record Refusal(String name, PictureRefused.Why why) {

        Object[] named() {
            return new Object[] {name, Darkroom.LARGEST / MEGA, Darkroom.MOST_PIXELS / 1_000_000, Darkroom.LONGEST_SIDE
            };
        }
    }

    Taken take(List<MultipartFile> files, PictureText text, Staff by) {
        List<PictureDesk.Kept> kept = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            String name =
                    FileName.of(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
            try {
                kept.add(desk.keep(name, bytes(file), text, by));
            } catch (PictureRefused refusal) {
                refused.add(new Refusal(name, refusal.why()));
            }
        }
        return new Taken(kept, refused);
    }

    private static byte[] bytes(MultipartFile file) throws PictureRefused {
        if (file.getSize() > Darkroom.LARGEST) {
            throw new PictureRefused(PictureRefused.Why.BYTES);
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
