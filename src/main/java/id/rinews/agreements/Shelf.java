package id.rinews.agreements;

import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole register as the newsroom sees it, drafts included. Never for public pages: those ask {@link LiveAgreements}. */
@Service
@Transactional(readOnly = true)
public class Shelf {

    private static final Limit OFFERED = Limit.of(2_000);

    private final Agreements agreements;
    private final AgreementRevisions revisions;

    Shelf(Agreements agreements, AgreementRevisions revisions) {
        this.agreements = agreements;
        this.revisions = revisions;
    }

    /**
     * One of the agreements that a form offers.
     *
     * @param title in the reader's language where there is one; empty while there is none
     */
    public record Option(long id, String title, AgreementState state) {}

    public boolean exists(long id) {
        return agreements.existsById(id);
    }

    /** All agreements, last saved first; at most two thousand. */
    public List<Option> options(Language reader) {
        return agreements.findByOrderBySavedAtDescIdDesc(OFFERED).stream()
                .map(a -> new Option(a.id(), title(a.particulars(), reader), a.state()))
                .toList();
    }

    private static String title(Particulars particulars, Language reader) {
        return particulars.title().map(title -> title.told(reader)).map(Wording.Told::text).orElse("");
    }

    /** @throws NotFound where there is no such agreement */
    public WorkingCopy get(long id) {
        return agreements.findById(id).map(this::copy).orElseThrow(() -> new NotFound("agreement " + id));
    }

    private WorkingCopy copy(Agreement agreement) {
        Particulars particulars = agreement.particulars();
        Optional<Particulars> live = revisions.live(agreement.id()).map(AgreementRevision::particulars);
        return new WorkingCopy(agreement.id(), agreement.version(), agreement.state(), particulars, agreement.savedAt(),
                live.map(Particulars::slug).orElse(null), !live.equals(Optional.of(particulars)));
    }
}
