package vn.clusters.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Sets rules of the province as the administrator does; only in tests that are rolled back, for all share the rules. */
@TestComponent
public class Rules {

    /** The document that sets them, as it is cited. */
    public static final String CITED = "16/2026/QĐ-UBND ngày 25/02/2026";

    private final MockMvc door;

    Rules(MockMvc door) {
        this.door = door;
    }

    /** @param value as JSON */
    public void set(String rule, String value, LocalDate from) {
        try {
            door.perform(post("/api/province-rules")
                            .with(httpBasic("admin", "demo"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("""
                                    {"rule": "%s", "value": %s, "from": "%s",
                                     "source": "16/2026/QĐ-UBND", "sourceDate": "2026-02-25"}""".formatted(rule, value, from)))
                    .andExpect(status().isCreated());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
