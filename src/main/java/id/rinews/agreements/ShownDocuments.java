package id.rinews.agreements;

import id.rinews.content.FileUses;
import org.springframework.stereotype.Component;

/** A document is public while a public agreement shows it. */
@Component
class ShownDocuments implements FileUses {

    private final LiveAgreementRows rows;

    ShownDocuments(LiveAgreementRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isPublic(String hash) {
        return rows.show(hash);
    }
}
