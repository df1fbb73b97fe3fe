package id.rinews.accounts;

import id.rinews.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Nobody's account is ever deleted: the ledger and the stories refer to it. */
interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    boolean existsByEmail(String email);

    Optional<Account> findByEmailAndActiveTrue(String email);

    Optional<Account> findById(long id);

    List<Account> findByIdIn(Collection<Long> ids);

    long countByActiveTrueAndRoleIn(Collection<Role> roles);
}
