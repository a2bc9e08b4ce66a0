package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A client of the JSON interface, and of pages that need no browser. */
@TestComponent
public class Caller {

    private final MockMvc door;
    private final ObjectMapper json;
    private final UserDetailsService accounts;

    Caller(MockMvc door, ObjectMapper json, UserDetailsService accounts) {
        this.door = door;
        this.json = json;
        this.accounts = accounts;
    }

    /** A page as the officer sees it, in Vietnamese. */
    public String page(String officer, MockHttpServletRequestBuilder request, int status) {
        return answer(request.with(user(accounts.loadUserByUsername(officer))), status);
    }

    public String page(String officer, String address) {
        return page(officer, get(address), 200);
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
            return json.readTree(answer(request.with(httpBasic(officer, "demo")), status));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(MockHttpServletRequestBuilder request, int status) {
        try {
            MockHttpServletResponse answer = door.perform(request).andReturn().getResponse();
            String body = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus()).as(body).isEqualTo(status);
            return body;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
