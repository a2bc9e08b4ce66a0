package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.AfterEach;
import vn.clusters.support.Models.Model;

/** Collects every complaint about the models, so that one run names all; each names the file and the element. */
public abstract class ModelChecks {

    protected static final List<Model> MODELS = Models.all();

    protected final List<String> complaints = new ArrayList<>();

    /** One rule about one kind of element. */
    protected interface Check<T> {
        void of(Model model, T element);
    }

    @AfterEach
    void nothing_to_complain_of() {
        assertThat(MODELS).isNotEmpty();
        assertThat(complaints).isEmpty();
    }

    protected static <T extends BaseElement> void each(Class<T> type, Check<T> check) {
        MODELS.forEach(model -> model.all(type).forEach(element -> check.of(model, element)));
    }

    protected void require(boolean holds, Model model, BaseElement element, String complaint) {
        if (!holds) {
            complaints.add(model.at(element.getId(), complaint));
        }
    }
}
