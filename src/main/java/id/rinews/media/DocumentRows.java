package id.rinews.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DocumentRows extends Repository<Document, String> {

    Document save(Document document);

    Optional<Document> findByHash(String hash);

    List<Document> findByHashIn(Collection<String> hashes);
}
