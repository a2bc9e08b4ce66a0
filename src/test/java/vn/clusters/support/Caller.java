package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A client of the JSON interface. */
@TestComponent
public class Caller {

    private final MockMvc door;
    private final ObjectMapper json;

    Caller(MockMvc door, ObjectMapper json) {
        this.door = door;
        this.json = json;
    }

    public JsonNode read(String officer, String url) {
        return call(get(url), officer, 200);
    }

    /** @param body a JSON text or anything that can be written as one */
    public JsonNode send(String officer, String url, Object body, int status) {
        try {
            byte[] content =
                    body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
            return call(post(url).contentType(MediaType.APPLICATION_JSON).content(content), officer, status);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String officer, int status) {
        try {
            MockHttpServletResponse answer = door.perform(request.with(httpBasic(officer, "demo")))
                    .andReturn()
                    .getResponse();
            String body = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus()).as(body).isEqualTo(status);
            return json.readTree(body);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
