package vn.clusters.opinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.clusters.kernel.Problem;

/**
 * What an agency answers, before it is recorded.
 *
 * @param secret only number, date and conclusion may be kept
 */
record Answer(
        List<SubjectVerdict> verdicts,
        String conditions,
        String remark,
        String documentNumber,
        LocalDate documentDate,
        boolean secret) {

    /**
     * The worst of its verdicts.
     *
     * @throws Problem 422 {@code verdict-missing}
     */
    Verdict conclusion() {
        return verdicts.stream()
                .map(SubjectVerdict::verdict)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Problem(422, "verdict-missing").with("field", "verdict"));
    }

    /** @throws Problem 422 {@code secret-opinion-needs-document}, {@code verdict-missing}, {@code conditions-missing} */
    void check() {
        if (secret && (documentNumber == null || documentDate == null)) {
            throw new Problem(422, "secret-opinion-needs-document").with("field", "documentNumber");
        }
        if (conclusion() == Verdict.FITS_WITH_CONDITIONS && !secret && conditions == null) {
            throw new Problem(422, "conditions-missing").with("field", "conditions");
        }
    }
}
