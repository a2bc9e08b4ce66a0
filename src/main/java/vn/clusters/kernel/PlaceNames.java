package vn.clusters.kernel;

import java.time.LocalDate;
import java.util.List;

/** Tells the names of places to modules that know only their codes. */
public interface PlaceNames {

    /** Names of the units that stand on {@code on} where the unit of that code stood on {@code validOn}; none if unknown. */
    List<String> namesOn(String unit, LocalDate validOn, LocalDate on);
}
