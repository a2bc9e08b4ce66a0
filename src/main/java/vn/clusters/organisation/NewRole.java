package vn.clusters.organisation;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A role to be given.
 *
 * @param from first day, today if null
 * @param to last day, open if null
 */
record NewRole(
        String role,
        String agency,
        @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) LocalDate to) {}
