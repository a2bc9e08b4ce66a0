package vn.clusters.land;

import java.math.BigDecimal;

/** A straight piece of a boundary between two points. */
record Side(Vertex from, Vertex to) {

    String name() {
        return from.point() + "–" + to.point();
    }

    double length() {
        return from.distanceTo(to);
    }

    /** Whether the two have a point in common, apart from the corner where one follows the other. */
    boolean meets(Side other) {
        if (to.liesAt(other.from)) {
            return runsBack(from, to, other.to);
        }
        if (other.to.liesAt(from)) {
            return runsBack(other.from, from, to);
        }
        return crosses(other) || touches(other.from) || touches(other.to) || other.touches(from) || other.touches(to);
    }

    /** Whether the line turns round at the corner and goes back over itself. */
    private static boolean runsBack(Vertex before, Vertex corner, Vertex after) {
        return turn(before, corner, after) == 0
                && (new Side(before, corner).spans(after) || new Side(corner, after).spans(before));
    }

    private boolean crosses(Side other) {
        return turn(from, to, other.from) * turn(from, to, other.to) < 0
                && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0;
    }

    private boolean touches(Vertex point) {
        return turn(from, to, point) == 0 && spans(point);
    }

    private boolean spans(Vertex point) {
        return between(from.x(), point.x(), to.x()) && between(from.y(), point.y(), to.y());
    }

    private static boolean between(BigDecimal one, BigDecimal value, BigDecimal other) {
        return value.compareTo(one.min(other)) >= 0 && value.compareTo(one.max(other)) <= 0;
    }

    /** The sign of the turn at b on the way from a to c; 0 if straight. */
    private static int turn(Vertex a, Vertex b, Vertex c) {
        BigDecimal right = b.x().subtract(a.x()).multiply(c.y().subtract(a.y()));
        BigDecimal left = b.y().subtract(a.y()).multiply(c.x().subtract(a.x()));
        return right.compareTo(left);
    }
}
