package vn.clusters.land;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A boundary point in VN-2000: its name, X to the north and Y to the east, metres. */
@Embeddable
record Vertex(String point, BigDecimal x, BigDecimal y) {

    boolean liesAt(Vertex other) {
        return x.compareTo(other.x) == 0 && y.compareTo(other.y) == 0;
    }

    Vertex swapped() {
        return new Vertex(point, y, x);
    }

    double distanceTo(Vertex other) {
        return Math.hypot(x.subtract(other.x).doubleValue(), y.subtract(other.y).doubleValue());
    }
}
