package id.rinews.agreements;

import id.rinews.shared.Slug;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way in which anything public reads an agreement. */
@Service
@Transactional(readOnly = true)
public class LiveAgreements {

    private final LiveRows rows;
    private final AgreementSlugs slugs;
    private final AgreementRevisions revisions;
    private final Agreements agreements;

    LiveAgreements(LiveRows rows, AgreementSlugs slugs, AgreementRevisions revisions, Agreements agreements) {
        this.rows = rows;
        this.slugs = slugs;
        this.revisions = revisions;
        this.agreements = agreements;
    }

    /** What stands at an address. */
    public sealed interface Answer {}

    public record Live(Publication publication) implements Answer {}

    /** @param slug the newest address of what once stood here */
    public record Moved(String slug) implements Answer {}

    /** Nothing, or nothing that the public may see. */
    public record Absent() implements Answer {}

    public Answer find(String slug) {
        if (!Slug.isSlug(slug)) {
            return new Absent();
        }
        return slugs.findBySlug(slug)
                .flatMap(claim -> publication(claim.agreementId()))
                .<Answer>map(found -> found.slug().equals(slug) ? new Live(found) : new Moved(found.slug()))
                .orElseGet(Absent::new);
    }

    /** What is public of an agreement; empty for a draft or one that was taken back. */
    public Optional<Publication> publication(long id) {
        return revisions.live(id).map(revision -> new Publication(id, String.valueOf(revision.particulars().slug()),
                revision.particulars(), firstPublished(id).orElse(revision.cutAt()), revision.cutAt()));
    }

    private Optional<java.time.Instant> firstPublished(long id) {
        return agreements.findById(id).flatMap(Agreement::firstPublishedAt);
    }

    /** Whether it is public. */
    public boolean exists(long id) {
        return rows.existsById(id);
    }
}
