package id.rinews.accounts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The latest way to a new password of each account. */
interface Recoveries extends Repository<Recovery, Long> {

    Recovery save(Recovery recovery);

    Optional<Recovery> findById(long account);

    Optional<Recovery> findByTokenHash(String tokenHash);

    /** Of two who use it at once, the second finds that it has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recovery r where r.tokenHash = ?1")
    Optional<Recovery> forChangeByToken(String tokenHash);
}
