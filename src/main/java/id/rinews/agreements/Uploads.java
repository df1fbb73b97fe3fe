package id.rinews.agreements;

import id.rinews.agreements.FormRows.FileRow;
import id.rinews.media.Documents;
import id.rinews.shared.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a form. Each is kept before the form is read, so that a refused form still has it. */
@Component
class Uploads {

    private final Documents documents;

    Uploads(Documents documents) {
        this.documents = documents;
    }

    /** @param refused names of files that are no PDF, or too large */
    record Taken(List<FileRow> rows, List<String> refused) {

        void report(Errors errors) {
            if (!refused.isEmpty()) {
                Object[] named = {String.join(", ", refused), Documents.LARGEST / 1024 / 1024};
                errors.rejectValue("files", "agreement.files.refused", named, null);
            }
        }
    }

    /** @param files null where the form came without a part for them */
    Taken take(@Nullable List<MultipartFile> files, Staff by) {
        List<FileRow> rows = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
                documents
                        .keep(name, bytes(file), by)
                        .ifPresentOrElse(kept -> rows.add(FileRow.of(kept)), () -> refused.add(name));
            }
        }
        return new Taken(rows, refused);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
