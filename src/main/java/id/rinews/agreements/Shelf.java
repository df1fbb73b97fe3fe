package id.rinews.agreements;

import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole register as the newsroom sees it, drafts included. Never for public pages: those ask {@link LiveAgreements}. */
@Service
@Transactional(readOnly = true)
public class Shelf {

    private static final Pageable OFFERED = PageRequest.of(0, 2_000);

    private static final int SIZE = 25;

    private final Agreements agreements;
    private final AgreementRevisions revisions;
    private final Clock clock;

    Shelf(Agreements agreements, AgreementRevisions revisions, Clock clock) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.clock = clock;
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

    static String title(Particulars particulars, Language reader) {
        return particulars
                .title()
                .map(title -> title.told(reader))
                .map(Wording.Told::text)
                .orElse("");
    }

    /** A page of all agreements, last saved first. */
    ShelfList list(int page, Language reader, boolean mayWrite) {
        long total = agreements.count();
        Paging paging = Paging.of(page, SIZE, total);
        List<ShelfList.Row> rows =
                agreements.findByOrderBySavedAtDescIdDesc(PageRequest.of(paging.page() - 1, SIZE)).stream()
                        .map(agreement -> row(agreement, reader))
                        .toList();
        return new ShelfList(total, paging, rows, mayWrite);
    }

    private ShelfList.Row row(Agreement agreement, Language reader) {
        Particulars sheet = agreement.particulars();
        String languages = Stream.of(Language.values())
                .filter(sheet.titles()::containsKey)
                .map(Language::code)
                .collect(Collectors.joining(" "));
        Status status = new Lifecycle(sheet.knownActs()).statusOn(LocalDate.now(clock));
        return new ShelfList.Row(
                agreement.id(), title(sheet, reader), languages, agreement.state(), status.mark(), agreement.savedAt());
    }

    /** @throws NotFound where there is no such agreement */
    public WorkingCopy get(long id) {
        return agreements.findById(id).map(this::copy).orElseThrow(() -> new NotFound("agreement " + id));
    }

    private WorkingCopy copy(Agreement agreement) {
        Particulars particulars = agreement.particulars();
        Optional<Particulars> live = revisions.live(agreement.id()).map(AgreementRevision::particulars);
        return new WorkingCopy(
                agreement.id(),
                agreement.version(),
                agreement.state(),
                particulars,
                agreement.savedAt(),
                live.map(Particulars::slug).orElse(null),
                !live.equals(Optional.of(particulars)));
    }
}
