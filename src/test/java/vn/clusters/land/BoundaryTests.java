package vn.clusters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;

class BoundaryTests {

    private static final String SQUARE = "0 0, 0 1000, 1000 1000, 1000 0";

    /** "x y, x y": points named 1, 2, 3 … */
    static List<Vertex> points(String text) {
        List<Vertex> points = new ArrayList<>();
        for (String pair : text.split(", ")) {
            String[] xy = pair.split(" ");
            points.add(new Vertex(Integer.toString(points.size() + 1), new BigDecimal(xy[0]), new BigDecimal(xy[1])));
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a square of a kilometre  | 0 0, 0 1000, 1000 1000, 1000 0                             | 100
            a triangle               | 0 0, 0 200, 100 0                                          | 1
            an L                     | 0 0, 0 200, 100 200, 100 100, 200 100, 200 0               | 3
            a C                      | 0 0, 0 300, 100 300, 100 100, 200 100, 200 300, 300 300, 300 0 | 7
            with decimals            | 0 0, 0 100.5, 100.5 100.5, 100.5 0                         | 1.01
            a point on a straight    | 0 0, 0 500, 0 1000, 1000 1000, 1000 0                      | 100
            as VN-2000 writes        | 2419000 431000, 2419000 431850, 2419860.25 431850, 2419860.25 431000 | 73.1213
            """)
    void the_area_is_that_of_the_closed_line_whichever_way_round_it_goes(String shape, String text, BigDecimal ha) {
        List<Vertex> round = points(text);
        List<Vertex> back = new ArrayList<>(round);
        Collections.reverse(back);

        assertThat(Boundary.of(round).areaHa()).as(shape).isEqualByComparingTo(ha);
        assertThat(Boundary.of(back).areaHa()).as(shape).isEqualByComparingTo(ha);
    }

    @Test
    void the_first_point_repeated_at_the_end_closes_the_line_and_is_not_counted() {
        List<Vertex> closed = new ArrayList<>(points(SQUARE));
        closed.add(closed.get(0));

        assertThat(Boundary.of(closed).vertices()).hasSize(4);
        assertThat(Boundary.of(closed).areaHa()).isEqualByComparingTo("100");
        assertThat(Boundary.of(closed).lengthM()).isEqualTo(4000);
    }

    @Test
    void a_line_that_comes_back_beside_its_first_point_does_not_close() {
        List<Vertex> open = new ArrayList<>(points(SQUARE));
        open.add(new Vertex("1", new BigDecimal("9"), new BigDecimal("12")));

        assertThatThrownBy(() -> Boundary.of(open)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo("boundary-not-closed");
            assertThat(problem.arguments()).containsExactly("1", "15,00");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a bow tie                      | 0 0, 100 100, 100 0, 0 100                  | boundary-crosses-itself
            a corner on another side       | 0 0, 0 200, 200 200, 0 100, 200 0           | boundary-crosses-itself
            there and back                 | 0 0, 0 100, 0 50, 100 50                    | boundary-crosses-itself
            back over the closing side     | 0 0, 0 100, 100 0, 50 0, 150 0              | boundary-crosses-itself
            a point twice                  | 0 0, 0 100, 100 100, 0 100.0, 100 0         | boundary-repeats-point
            two points                     | 0 0, 0 100                                  | boundary-too-short
            one point                      | 5 5                                         | boundary-too-short
            """)
    void a_line_that_is_no_boundary_is_refused_and_says_which(String shape, String text, String type) {
        assertThatThrownBy(() -> Boundary.of(points(text))).as(shape).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            assertThat(problem.properties()).containsEntry("field", "boundary");
        });
    }

    @Test
    void a_crossing_names_both_sides() {
        assertThatThrownBy(() -> Boundary.of(points("0 0, 100 100, 100 0, 0 100")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.arguments())
                        .containsExactly("1–2", "3–4"));
    }

    @Test
    void two_points_of_one_name_are_refused() {
        List<Vertex> points = new ArrayList<>(points(SQUARE));
        points.set(2, new Vertex("2", new BigDecimal("1000"), new BigDecimal("1000")));

        assertThatThrownBy(() -> Boundary.of(points)).hasMessage("boundary-repeats-point");
    }

    @Test
    void without_points_there_is_no_area() {
        assertThat(Boundary.of(List.of()).areaHa()).isNull();
    }

    @Test
    void the_map_keeps_one_scale_has_north_up_and_a_round_bar() {
        BoundaryMap map = BoundaryMap.of(Boundary.of(points("0 0, 0 800, 400 800, 400 0")));

        assertThat(map.outline()).isEqualTo("60.0,350.0 580.0,350.0 580.0,90.0 60.0,90.0");
        assertThat(map.marks()).extracting(BoundaryMap.Mark::point).containsExactly("1", "2", "3", "4");
        assertThat(map.bar()).isEqualTo(new BoundaryMap.Bar("60.0", "190.0", 458, "200 m"));
    }
}
