package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
