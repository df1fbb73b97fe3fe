package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells whether somebody is who they say, and writes down that they tried. */
@Service
class SignIns {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final SignInThrottle throttle;

    SignIns(Accounts accounts, Passwords passwords, AuditLog audit, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.throttle = throttle;
    }

    /**
     * No transaction spans the hashing, which is slow and needs no connection.
     *
     * @param address of the network that the attempt came from
     * @throws TooOften where too many wrong passwords came before; nothing is hashed or written down then
     */
    Optional<SignedIn> attempt(SignInForm form, String address) {
        String email = Account.canonical(form.username());
        throttle.pass(email, address);
        Optional<Account> account = accounts.findByEmailAndActiveTrue(email);
        boolean fits = passwords.fits(
                form.password(), account.map(Account::passwordHash).orElse(null));
        Optional<SignedIn> person = account.filter(_ -> fits).map(Account::signedIn);
        person.ifPresent(_ -> throttle.succeeded(email, address));
        person.ifPresentOrElse(
                known -> audit.record(
                        known.staff(),
                        "session.started",
                        "account:" + known.staff().id(),
                        ""),
                () -> audit.record(mentionable(email), "session.refused", "login", ""));
        return person;
    }

    /** A password typed into the wrong field must not end up in the ledger. */
    private static String mentionable(String email) {
        return email.matches("[^@\\s]{1,64}@[^@\\s]{1,189}") ? email : "?";
    }
}
