package vn.clusters.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;

/** Saves an inventory that another module hands over as plain values, named as in the JSON interface. */
@Component
public class LandEntry {

    private final Inventories inventories;
    private final LandReader reader;
    private final LandBody bodies;
    private final Inputs inputs;
    private final ObjectMapper json;

    LandEntry(Inventories inventories, LandReader reader, LandBody bodies, Inputs inputs, ObjectMapper json) {
        this.inventories = inventories;
        this.reader = reader;
        this.bodies = bodies;
        this.inputs = inputs;
        this.json = json;
    }

    /**
     * The next version, by whoever acts.
     *
     * @throws vn.clusters.kernel.Problem as when it is typed into the form
     */
    public void save(String dossier, Map<String, Object> values) {
        JsonNode sent = json.valueToTree(values);
        Input input = inputs.of(bodies.of(sent));
        inventories.save(dossier, reader.read(input), null);
    }
}
