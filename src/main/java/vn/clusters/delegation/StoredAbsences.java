package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The planned absences. */
interface StoredAbsences extends Repository<Absence, Long> {

    Absence save(Absence absence);

    Optional<Absence> findById(long id);

    @Query("""
            select a from Absence a where a.cancelledAt is null and a.validFrom <= :to and a.validTo >= :from
            order by a.id""")
    List<Absence> between(LocalDate from, LocalDate to);

    /** Those of one officer that are not over. */
    @Query("""
            select a from Absence a where a.officer = :officer and a.cancelledAt is null and a.validTo >= :day
            order by a.validFrom""")
    List<Absence> of(String officer, LocalDate day);
}
