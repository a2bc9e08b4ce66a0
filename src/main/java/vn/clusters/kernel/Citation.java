package vn.clusters.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A provision of law in the words of the field, for instance "khoản 1 Điều …"; always read from an edition under {@code bpmn/}. */
public record Citation(@JsonValue String text) {

    @JsonCreator
    public Citation {}

    @Override
    public String toString() {
        return text;
    }
}
