package id.rinews.agreements;

import id.rinews.content.TakenBack;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements that readers find no longer: their addresses answer as if nothing had ever stood there, the corrections log names them. */
@Component
class TakenBackAgreements implements TakenBack {

    private static final Limit LOOKED_AT = Limit.of(500);

    private final AgreementRevisions revisions;

    TakenBackAgreements(AgreementRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Agreement> takenBack(Optional<CountryPair> pair, Language reader, int most) {
        return revisions.takenBack(LOOKED_AT).stream()
                .filter(revision -> pair.isEmpty() || isBetween(revision.particulars(), pair.get()))
                .limit(most)
                .map(revision -> agreement(revision, reader))
                .toList();
    }

    private static Agreement agreement(AgreementRevision revision, Language reader) {
        Particulars sheet = revision.particulars();
        HistoryView clocks = HistoryView.of(List.of(), sheet);
        return new Agreement(
                revision.agreementId(),
                sheet.title().orElseThrow().told(reader),
                Objects.requireNonNullElse(revision.withdrawnReason(), ""),
                Objects.requireNonNull(revision.withdrawnAt()),
                clocks.zone(),
                clocks.others());
    }

    private static boolean isBetween(Particulars sheet, CountryPair pair) {
        return sheet.parties().contains(pair.first()) && sheet.parties().contains(pair.second());
    }
}
