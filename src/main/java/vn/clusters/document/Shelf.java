package vn.clusters.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;

/**
 * The versions of one paper on the panel, newest first.
 *
 * @param key under which new versions are stored
 * @param required whether the dossier is incomplete without it
 * @param copies sets to hand in, 0 if the law does not ask for the paper
 */
record Shelf(
        String key,
        String name,
        boolean required,
        boolean perApplicant,
        int copies,
        Citation citation,
        List<Version> versions) {

    /** What counts of it: the newest version, or of every applicant's paper the newest of each file name. */
    List<Paper> current() {
        Set<String> seen = new HashSet<>();
        return versions.stream()
                .map(Version::paper)
                .filter(paper -> seen.add(perApplicant ? paper.fileName() : key))
                .toList();
    }

    /** A file as people see it. */
    record Version(Paper paper) {

        public boolean isExpired(LocalDate day) {
            return paper.isExpired(day);
        }

        public ZonedDateTime uploadedAt() {
            return paper.uploadedAt().atZone(BusinessTime.ZONE);
        }

        /** In kB or MB, with a decimal comma. */
        public String size() {
            double kilobytes = paper.size() / 1024.0;
            return kilobytes < 1024
                    ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, kilobytes))
                    : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024).replace('.', ',');
        }
    }

    /** An issued document with the file that was stored for it, if any. */
    record Issued(Documents.Document document, String kind, String issuer, Paper file) {}
}
