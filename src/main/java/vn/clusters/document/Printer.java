package vn.clusters.document;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a paper: a Thymeleaf XHTML template of the closed vocabulary to PDF. */
@Component
public class Printer {

    /** @param template path under {@code templates/} without extension */
    public byte[] pdf(String template, Map<String, Object> model) {
        throw new IllegalStateException("owned by document");
    }
}
