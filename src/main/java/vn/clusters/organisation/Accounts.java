package vn.clusters.organisation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts of the officers. */
interface Accounts extends Repository<Account, String> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    boolean existsById(String username);

    @Query("select account.username from OfficerAccount account")
    Set<String> usernames();

    @Query("select account from OfficerAccount account left join fetch account.assignments"
            + " where account.username = :username")
    Optional<Account> find(String username);

    @Query("""
            select distinct account from OfficerAccount account join account.assignments held
            where account.active = true and held.role = :role and held.agency in :agencies
            and (held.validFrom is null or held.validFrom <= :day) and (held.validTo is null or held.validTo >= :day)
            order by account.username""")
    List<Account> at(Role role, Collection<String> agencies, LocalDate day);

    @Query("""
            select distinct account from OfficerAccount account join account.assignments held
            where account.active = true and held.role = :role
            and (held.validFrom is null or held.validFrom <= :day) and (held.validTo is null or held.validTo >= :day)
            order by account.username""")
    List<Account> holding(Role role, LocalDate day);

    @Query("select distinct account from OfficerAccount account join account.assignments held"
            + " where held.agency in :agencies")
    List<Account> everSeatedAt(Collection<String> agencies);

    /** Those whose search text is like the given one, after the cursor, by username; agency blank for any. */
    @Query("""
            select account from OfficerAccount account
            where account.searchText like :sought escape '!' and (:agency = '' or account.agency = :agency)
            and account.username > :after
            order by account.username""")
    List<Account> search(String sought, String agency, String after, Limit limit);

    long countByName(String name);

    /** Whoever ever held the role, locked until the transaction ends, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select account from OfficerAccount account where account.username in
            (select held.account.username from OfficerAssignment held where held.role = :role)
            order by account.username""")
    List<Account> lockThoseWhoHeld(Role role);

    /** Counts a wrong password; several at once wait for each other. */
    @Modifying
    @Query("update OfficerAccount account set account.failedAttempts = account.failedAttempts + 1"
            + " where account.username = :username")
    void countFailure(String username);

    /** Wrong passwords since the last right one; none for a name that nobody has. */
    @Query("select account.failedAttempts from OfficerAccount account where account.username = :username")
    Optional<Integer> failures(String username);

    @Modifying
    @Query("update OfficerAccount account set account.lockedUntil = :until where account.username = :username")
    void lock(String username, Instant until);

    @Modifying
    @Query("update OfficerAccount account set account.failedAttempts = 0, account.lockedUntil = null"
            + " where account.username = :username")
    void forgetFailures(String username);
}
