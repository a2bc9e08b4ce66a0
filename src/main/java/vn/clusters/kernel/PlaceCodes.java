package vn.clusters.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Follows the codes of administrative units through their changes, for modules that know only codes. */
public interface PlaceCodes {

    /**
     * The units that stand at a place on a day; the code itself if nobody knows it.
     *
     * @param validOn the day on which the unit bore the code
     */
    List<String> codesOn(String code, LocalDate validOn, LocalDate on);

    /** The first day of the unit that bore the code on the day; empty if it stood ever since or nobody knows it. */
    Optional<LocalDate> beginningOf(String code, LocalDate on);
}
