package vn.clusters.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts of the officers. */
interface Accounts extends Repository<Account, String> {

    Account save(Account account);

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

    /** Counts a wrong password; the last one allowed locks, the first one after a lock counts as one. */
    @Modifying
    @Query("""
            update OfficerAccount account set
            account.failedAttempts = case when account.lockedUntil <= :now then 1 else account.failedAttempts + 1 end,
            account.lockedUntil = case when account.lockedUntil > :now then account.lockedUntil
                when account.lockedUntil is null and account.failedAttempts + 1 >= :allowed then :until
                else null end
            where account.username = :username""")
    void countFailure(String username, Instant now, Instant until, int allowed);

    @Modifying
    @Query("update OfficerAccount account set account.failedAttempts = 0, account.lockedUntil = null"
            + " where account.username = :username")
    void forgetFailures(String username);
}
