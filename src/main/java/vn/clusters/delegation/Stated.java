package vn.clusters.delegation;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An authorisation as its owner states it.
 *
 * @param desk the owner's role at an agency, {@code role@agency}
 * @param procedure blank for every procedure
 * @param step blank for every step
 * @param manner slug of a {@link Manner}
 * @param post the substitute's own post in the signature block
 * @param basis the legal basis, as the document names it
 */
record Stated(
        String desk,
        String procedure,
        String step,
        String substitute,
        @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        String manner,
        String post,
        String document,
        @DateTimeFormat(iso = ISO.DATE) LocalDate documentDate,
        String basis) {}
