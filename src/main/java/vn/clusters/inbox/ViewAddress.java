package vn.clusters.inbox;

import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.clusters.kernel.Problem;

/** Reads the filter out of an address of the list of work, as a browser shows it. */
final class ViewAddress {

    private static final String PAGE = "/inbox";

    private ViewAddress() {}

    /** @throws Problem 422 {@code view-address-malformed} */
    static WorkList.Filter filter(String address) {
        try {
            UriComponents parts = UriComponentsBuilder.fromUriString(address == null ? "" : address.replace("+", "%20"))
                    .build();
            if (PAGE.equals(parts.getPath()) && parts.getHost() == null) {
                return WorkList.Filter.ofAddress(decoded(parts.getQueryParams()));
            }
        } catch (IllegalArgumentException malformed) {
            // Refused below like every other address.
        }
        throw new Problem(422, "view-address-malformed").with("field", "address");
    }

    private static MultiValueMap<String, String> decoded(MultiValueMap<String, String> query) {
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        query.forEach((name, values) -> values.stream()
                .map(value -> value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))
                .forEach(value -> decoded.add(name, value)));
        return decoded;
    }
}
