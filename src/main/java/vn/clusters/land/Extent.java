package vn.clusters.land;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.clusters.kernel.Problem;

/** Where points of the province can lie, metres in VN-2000; tells points whose X and Y were typed the wrong way round. */
record Extent(Range northM, Range eastM, String source) {

    /** Metres, the ends included. */
    record Range(BigDecimal from, BigDecimal to) {

        private boolean holds(BigDecimal metres) {
            return metres.compareTo(from) >= 0 && metres.compareTo(to) <= 0;
        }
    }

    private boolean holds(Vertex at) {
        return northM.holds(at.x()) && eastM.holds(at.y());
    }

    private boolean isSwapped(Vertex at) {
        return !holds(at) && holds(at.swapped());
    }

    /** @throws Problem 422 {@code boundary-swapped} naming the points that lie in the province only with X and Y exchanged */
    void requireUpright(List<Vertex> points) {
        String swapped =
                points.stream().filter(this::isSwapped).map(Vertex::point).collect(Collectors.joining(", "));
        if (!swapped.isEmpty()) {
            throw new Problem(422, "boundary-swapped", swapped).with("field", "boundary");
        }
    }

    /** The points with X and Y exchanged where that brings them into the province; the others as they are. */
    List<Vertex> upright(List<Vertex> points) {
        return points.stream().map(at -> isSwapped(at) ? at.swapped() : at).toList();
    }
}
