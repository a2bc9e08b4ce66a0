package vn.clusters.reminder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredCalendarLinks extends Repository<CalendarLink, String> {

    CalendarLink save(CalendarLink link);

    Optional<CalendarLink> findById(String username);

    Optional<CalendarLink> findBySecretHash(String hash);

    void deleteById(String username);
}
