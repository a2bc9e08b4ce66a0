package vn.clusters.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void keys_are_sorted_at_every_depth_and_there_are_no_blanks() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", 1);
        inner.put("a", true);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("z", List.of(inner));
        outer.put("y", null);
        assertThat(CanonicalJson.of(outer)).isEqualTo("{\"y\":null,\"z\":[{\"a\":true,\"b\":1}]}");
    }

    @Test
    void decimals_and_long_integers_are_text_so_that_every_reader_sees_the_same() {
        assertThat(CanonicalJson.of(List.of(
                        new BigDecimal("75.10"), new BigDecimal("814000000000"), 1.5, 42, BigInteger.TWO.pow(60))))
                .isEqualTo("[\"75.1\",\"814000000000\",\"1.5\",42,\"1152921504606846976\"]");
    }

    @Test
    void text_is_composed_and_free_of_control_characters() {
        assertThat(CanonicalJson.of(List.of("ê\u0323\u0001\tx\r\ny"))).isEqualTo("[\"ệ\\tx\\ny\"]");
    }

    @Test
    void dates_are_iso() {
        assertThat(CanonicalJson.of(Map.of("on", LocalDate.of(2024, 5, 1)))).isEqualTo("{\"on\":\"2024-05-01\"}");
    }
}
