package id.rinews.media;

import id.rinews.content.FileUses;
import id.rinews.shared.NotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands documents out, as files to keep and never as pages: to everybody what is public, to the newsroom whatever there is. */
@Controller
class DocumentController {

    private static final String SANDBOX = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";

    private final Documents documents;
    private final Vault vault;
    private final ObjectProvider<FileUses> uses;

    DocumentController(Documents documents, Vault vault, ObjectProvider<FileUses> uses) {
        this.documents = documents;
        this.vault = vault;
        this.uses = uses;
    }

    @GetMapping("/media/{hash}/document.pdf")
    ResponseEntity<Resource> show(@PathVariable String hash) {
        if (uses.stream().noneMatch(use -> use.isPublic(hash))) {
            throw new NotFound("document " + hash);
        }
        return file(hash);
    }

    @GetMapping("/desk/media/{hash}/document.pdf")
    ResponseEntity<Resource> edit(@PathVariable String hash) {
        return file(hash);
    }

    private ResponseEntity<Resource> file(String hash) {
        Document document = documents.find(hash).orElseThrow(() -> new NotFound("document " + hash));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(vault.get(hash));
    }
}
