package vn.clusters.land;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A boundary as a drawing: north is up, one scale both ways, places in units of the drawing. */
record BoundaryMap(String outline, List<Mark> marks, Bar bar) {

    static final int WIDTH = 640;
    static final int HEIGHT = 480;

    private static final int MARGIN = 60;
    private static final int FOOT = 100;
    private static final int BAR_Y = 458;
    private static final double LONGEST_BAR = 160;
    private static final double NAME_AWAY = 22;
    private static final int MOST_NAMES = 60;

    /** A point; the name stands a little outside and is left out where there are too many. */
    record Mark(String point, boolean named, String x, String y, String nameX, String nameY) {}

    /** The scale: a round number of metres. */
    record Bar(String from, String to, int y, String length) {}

    /** Null where there is no boundary. */
    static BoundaryMap of(Boundary boundary) {
        return boundary.vertices().isEmpty() ? null : new Drawing(boundary.vertices()).map();
    }

    /** Turns metres into places. */
    private static final class Drawing {

        private final List<Vertex> vertices;
        private final double west;
        private final double north;
        private final double scale;
        private final double left;
        private final double top;
        private final double centreX;
        private final double centreY;

        private Drawing(List<Vertex> vertices) {
            this.vertices = vertices;
            west = least(Vertex::y);
            north = most(Vertex::x);
            double across = Math.max(most(Vertex::y) - west, 1);
            double down = Math.max(north - least(Vertex::x), 1);
            scale = Math.min((WIDTH - 2.0 * MARGIN) / across, (HEIGHT - (double) MARGIN - FOOT) / down);
            left = (WIDTH - across * scale) / 2;
            top = (HEIGHT - FOOT + MARGIN - down * scale) / 2;
            centreX = vertices.stream().mapToDouble(this::x).average().orElseThrow();
            centreY = vertices.stream().mapToDouble(this::y).average().orElseThrow();
        }

        private double least(Function<Vertex, BigDecimal> axis) {
            return vertices.stream()
                    .mapToDouble(vertex -> axis.apply(vertex).doubleValue())
                    .min()
                    .orElseThrow();
        }

        private double most(Function<Vertex, BigDecimal> axis) {
            return vertices.stream()
                    .mapToDouble(vertex -> axis.apply(vertex).doubleValue())
                    .max()
                    .orElseThrow();
        }

        private double x(Vertex vertex) {
            return left + (vertex.y().doubleValue() - west) * scale;
        }

        private double y(Vertex vertex) {
            return top + (north - vertex.x().doubleValue()) * scale;
        }

        private BoundaryMap map() {
            String outline = vertices.stream()
                    .map(vertex -> place(x(vertex)) + "," + place(y(vertex)))
                    .collect(Collectors.joining(" "));
            return new BoundaryMap(outline, vertices.stream().map(this::mark).toList(), bar());
        }

        private Mark mark(Vertex vertex) {
            double right = x(vertex) - centreX;
            double down = y(vertex) - centreY;
            double away = Math.max(Math.hypot(right, down), 1);
            return new Mark(
                    vertex.point(),
                    vertices.size() <= MOST_NAMES,
                    place(x(vertex)),
                    place(y(vertex)),
                    place(x(vertex) + NAME_AWAY * right / away),
                    place(y(vertex) + NAME_AWAY * down / away));
        }

        private Bar bar() {
            double longest = LONGEST_BAR / scale;
            double power = Math.pow(10, Math.floor(Math.log10(longest)));
            double metres = longest >= 5 * power ? 5 * power : longest >= 2 * power ? 2 * power : power;
            String length = metres >= 1000 ? Math.round(metres / 1000) + " km" : shortest(metres) + " m";
            return new Bar(place(MARGIN), place(MARGIN + metres * scale), BAR_Y, length);
        }

        private static String shortest(double metres) {
            return BigDecimal.valueOf(metres)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        }

        private static String place(double at) {
            return String.format(Locale.ROOT, "%.1f", at);
        }
    }
}
