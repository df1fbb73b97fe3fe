package id.rinews.accounts;

import id.rinews.shared.Role;
import java.time.Instant;

/**
 * An invitation that nobody has taken up.
 *
 * @param open whether its link still leads anywhere
 */
record InvitationRow(long id, String email, Role role, Instant since, Instant expires, boolean open) {

    static InvitationRow of(Invitation invitation, Instant now) {
        return new InvitationRow(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.madeAt(),
                invitation.expiresAt(),
                invitation.isOpenAt(now));
    }
}
