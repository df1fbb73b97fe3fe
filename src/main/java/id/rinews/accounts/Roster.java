package id.rinews.accounts;

import id.rinews.shared.Paging;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Who has an account, and who has been asked in. */
@Component
class Roster {

    private static final int A_PAGE = 50;
    private static final int MOST_INVITATIONS = 100;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;

    Roster(Accounts accounts, Invitations invitations, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param total of all accounts */
    record Listed(long total, Paging paging, List<AccountRow> rows, List<InvitationRow> invitations) {}

    /** @param page counted from 1 */
    Listed list(int page) {
        Paging paging = Paging.of(page, A_PAGE, accounts.count());
        Page<Account> found = accounts.list(PageRequest.of(paging.page() - 1, A_PAGE));
        return new Listed(
                found.getTotalElements(), paging, found.map(AccountRow::of).getContent(), invitations());
    }

    private List<InvitationRow> invitations() {
        return invitations.findByEndedAtIsNullOrderByMadeAtDescIdDesc(Limit.of(MOST_INVITATIONS)).stream()
                .map(invitation -> InvitationRow.of(invitation, clock.instant()))
                .toList();
    }
}
