package vn.clusters.land;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.clusters.kernel.Problem;

/** The closed line around a proposed cluster, which does not cross itself; empty where nobody has surveyed it yet. */
record Boundary(List<Vertex> vertices) {

    private static final int FEWEST = 3;
    private static final BigDecimal TWICE_SQUARE_METRES_OF_A_HECTARE = BigDecimal.valueOf(20_000);
    private static final int DECIMALS = 4;

    Boundary {
        vertices = List.copyOf(vertices);
    }

    /**
     * The boundary through the points in their order; a last row that repeats the first point closes it.
     *
     * @throws Problem 422 {@code boundary-not-closed}, {@code boundary-too-short}, {@code boundary-repeats-point},
     *     {@code boundary-crosses-itself} or {@code boundary-without-area}
     */
    static Boundary of(List<Vertex> points) {
        List<Vertex> open = opened(points);
        if (!open.isEmpty()) {
            requireDistinct(open);
            require(open.size() >= FEWEST, "too-short", FEWEST, open.size());
            Boundary boundary = new Boundary(open);
            boundary.requireSimple();
            require(boundary.areaHa().signum() > 0, "without-area");
        }
        return new Boundary(open);
    }

    private static List<Vertex> opened(List<Vertex> points) {
        if (points.size() < 2) {
            return points;
        }
        Vertex first = points.get(0);
        Vertex last = points.get(points.size() - 1);
        boolean closes = first.liesAt(last);
        require(
                closes || !first.point().equalsIgnoreCase(last.point()),
                "not-closed",
                last.point(),
                String.format(Locale.ROOT, "%.2f", first.distanceTo(last)).replace('.', ','));
        return closes ? points.subList(0, points.size() - 1) : points;
    }

    private static void requireDistinct(List<Vertex> points) {
        Set<String> names = new HashSet<>();
        Set<List<BigDecimal>> places = new HashSet<>();
        for (Vertex vertex : points) {
            require(names.add(vertex.point().toLowerCase(Locale.ROOT)), "repeats-point", vertex.point());
            require(
                    places.add(
                            List.of(vertex.x().stripTrailingZeros(), vertex.y().stripTrailingZeros())),
                    "repeats-point",
                    vertex.point());
        }
    }

    private void requireSimple() {
        List<Side> sides = sides();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side one = sides.get(i);
                Side other = sides.get(j);
                require(!one.meets(other), "crosses-itself", one.name(), other.name());
            }
        }
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            sides.add(new Side(vertices.get(i), next(i)));
        }
        return sides;
    }

    private Vertex next(int i) {
        return vertices.get((i + 1) % vertices.size());
    }

    private static void require(boolean sound, String fault, Object... arguments) {
        if (!sound) {
            throw new Problem(422, "boundary-" + fault, arguments).with("field", "boundary");
        }
    }

    /** By the shoelace formula, whichever way round the points go; null without points. */
    BigDecimal areaHa() {
        if (vertices.isEmpty()) {
            return null;
        }
        BigDecimal twice = BigDecimal.ZERO;
        for (int i = 0; i < vertices.size(); i++) {
            Vertex one = vertices.get(i);
            Vertex next = next(i);
            twice = twice.add(one.x().multiply(next.y())).subtract(next.x().multiply(one.y()));
        }
        return twice.abs()
                .divide(TWICE_SQUARE_METRES_OF_A_HECTARE, MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Metres along the line, whole. */
    long lengthM() {
        return Math.round(sides().stream().mapToDouble(Side::length).sum());
    }
}
