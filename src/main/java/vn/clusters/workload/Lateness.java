package vn.clusters.workload;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.clusters.workload.Replay.End;

/** How many tasks end late, of how many dossiers. */
record Lateness(int dossiers, int tasks) implements Comparable<Lateness> {

    static Lateness of(Collection<List<End>> ends) {
        return of(ends.stream().flatMap(List::stream));
    }

    static Lateness of(Stream<End> ends) {
        List<End> late = ends.filter(End::late).toList();
        long dossiers = late.stream().map(end -> end.job().dossier()).distinct().count();
        return new Lateness((int) dossiers, late.size());
    }

    /** Fewer dossiers first, then fewer tasks. */
    @Override
    public int compareTo(Lateness other) {
        return comparingInt(Lateness::dossiers)
                .thenComparingInt(Lateness::tasks)
                .compare(this, other);
    }
}
