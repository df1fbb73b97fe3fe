package id.rinews.agreements;

import id.rinews.content.TakenBack;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Objects;
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
    public List<Agreement> takenBack(Language reader) {
        return revisions.takenBack(LOOKED_AT).stream()
                .map(revision -> agreement(revision, reader))
                .toList();
    }

    private static Agreement agreement(AgreementRevision revision, Language reader) {
        Particulars sheet = revision.particulars();
        HistoryView clocks = HistoryView.of(List.of(), sheet);
        return new Agreement(
                revision.agreementId(),
                pairs(sheet),
                sheet.title().orElseThrow().told(reader),
                Objects.requireNonNullElse(revision.withdrawnReason(), ""),
                Objects.requireNonNull(revision.withdrawnAt()),
                clocks.zone(),
                clocks.others());
    }

    private static List<CountryPair> pairs(Particulars sheet) {
        List<CountryCode> states = sheet.parties().stream().distinct().sorted().toList();
        return states.stream()
                .flatMap(one -> states.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new CountryPair(one, other)))
                .toList();
    }
}
