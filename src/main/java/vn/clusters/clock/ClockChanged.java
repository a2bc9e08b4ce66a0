package vn.clusters.clock;

import java.util.List;
import java.util.function.Supplier;
import vn.clusters.clock.StatutoryClock.Running;

/** A clock of the dossier started, stopped, was suspended or resumed: timers must follow. */
public final class ClockChanged {

    private final String dossier;
    private final Supplier<List<Running>> read;
    private List<Running> clocks;

    ClockChanged(String dossier, Supplier<List<Running>> read) {
        this.dossier = dossier;
        this.read = read;
    }

    public String dossier() {
        return dossier;
    }

    /** Every clock of the dossier as it now stands, read once for all who listen. */
    public List<Running> clocks() {
        if (clocks == null) {
            clocks = read.get();
        }
        return clocks;
    }
}
