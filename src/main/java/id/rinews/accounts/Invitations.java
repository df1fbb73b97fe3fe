package id.rinews.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** Of two who take it up at once, the second finds that it has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.tokenHash = ?1")
    Optional<Invitation> forChangeByToken(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.email = ?1")
    Optional<Invitation> forChangeByEmail(String email);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = ?1")
    Optional<Invitation> forChange(long id);

    /** Nobody has taken them up, and nobody has taken them back. */
    List<Invitation> findByEndedAtIsNullOrderByMadeAtDescIdDesc(Limit most);
}
