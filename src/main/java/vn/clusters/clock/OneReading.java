package vn.clusters.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets many questions about clocks be answered by one reading, as when every timer of a dossier is set anew. */
@Component
class OneReading {

    private final ThreadLocal<Map<String, Object>> held = new ThreadLocal<>();

    /** Whatever is read during the act is read once. */
    void during(Runnable act) {
        if (held.get() != null) {
            act.run();
            return;
        }
        held.set(new HashMap<>());
        try {
            act.run();
        } finally {
            held.remove();
        }
    }

    @SuppressWarnings("unchecked")
    <T> T of(String question, Supplier<T> read) {
        Map<String, Object> answers = held.get();
        if (answers == null) {
            return read.get();
        }
        Object answer = answers.get(question);
        if (answer == null) {
            answer = read.get();
            answers.put(question, answer);
        }
        return (T) answer;
    }

    /** A clock has changed. */
    void forget() {
        Map<String, Object> answers = held.get();
        if (answers != null) {
            answers.clear();
        }
    }
}
