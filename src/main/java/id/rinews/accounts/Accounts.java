package id.rinews.accounts;

import id.rinews.shared.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Nobody's account is ever deleted: the ledger and the stories refer to it. */
interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    boolean existsByEmail(String email);

    Optional<Account> findByEmailAndActiveTrue(String email);

    Optional<Account> findById(long id);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = ?1")
    Optional<Account> forChange(long id);

    @Query("select a from Account a where a.active = true and a.role = ADMIN order by a.id")
    List<Account> administrators();

    /** Nobody else may make one of them less until this transaction ends: one is always left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.active = true and a.role = ADMIN order by a.id")
    List<Account> administratorsForChange();

    /** Those who may sign in first, then by name. */
    @Query("select a from Account a order by a.active desc, lower(a.displayName), a.id")
    Page<Account> list(Pageable page);

    List<Account> findByIdIn(Collection<Long> ids);

    long countByActiveTrueAndRoleIn(Collection<Role> roles);
}
