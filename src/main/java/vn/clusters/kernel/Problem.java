package vn.clusters.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request that may not be done. The type is a stable slug; the Vietnamese sentence stands in the message bundles under
 * {@code problem.<type>} and takes the arguments in order. Rendered as RFC 9457 JSON or as the same object in the page.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private transient Citation citation;

    /**
     * @param status HTTP status, 400 to 499
     * @param type stable slug in kebab-case
     * @param arguments shown in the Vietnamese sentence, in its order
     */
    public Problem(int status, String type, Object... arguments) {
        super(type);
        this.status = status;
        this.type = type;
        this.arguments = arguments;
    }

    /** Adds a member to the RFC 9457 body, for instance the field that is wrong. */
    public Problem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** The provision that forbids the request, as read from the edition. */
    public Problem citing(Citation provision) {
        this.citation = provision;
        return this;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public Object[] arguments() {
        return arguments;
    }

    public Map<String, Object> properties() {
        return properties;
    }

    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }
}
