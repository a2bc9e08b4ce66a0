package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The standing authorisations. */
interface Delegations extends Repository<Delegation, Long> {

    Delegation save(Delegation delegation);

    Optional<Delegation> findById(long id);

    @Query("""
            select d from Delegation d where d.substitute = :substitute and d.revokedAt is null
            and d.validFrom <= :day and d.validTo >= :day order by d.id""")
    List<Delegation> inForce(String substitute, LocalDate day);

    @Query("""
            select d from Delegation d where d.owner = :owner and d.revokedAt is null
            and d.validFrom <= :to and d.validTo >= :from order by d.id""")
    List<Delegation> overlapping(String owner, LocalDate from, LocalDate to);

    @Query("select d from Delegation d where (d.owner = :officer or d.substitute = :officer) and d.id < :before"
            + " order by d.id desc")
    List<Delegation> about(String officer, long before, Limit limit);

    @Query("select d from Delegation d where d.id < :before order by d.id desc")
    List<Delegation> all(long before, Limit limit);

    /** Two authorisations of one officer at the same moment wait for each other. */
    @Query(value = "select username from officer where username = :owner for update", nativeQuery = true)
    String lock(String owner);
}
