package vn.clusters.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;

/** Reads a decision table from DMN 1.3, keeping the line of every rule. */
final class DmnTableReader {

    private final String file;
    private final List<DmnTable.Input> inputs = new ArrayList<>();
    private final List<DmnTable.Output> outputs = new ArrayList<>();
    private final List<DmnTable.Rule> rules = new ArrayList<>();
    private String id;
    private String name;
    private String label;
    private String type;
    private String expression;
    private String holder = "";

    private DmnTableReader(String file) {
        this.file = file;
    }

    static DmnTable read(String file, Resource resource) {
        DmnTableReader reader = new DmnTableReader(file);
        try (InputStream content = resource.getInputStream()) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                reader.take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new UnreadableLaw(file, e.getLocation().getLineNumber(), "not well-formed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DmnTable(
                file, reader.id, reader.name, List.copyOf(reader.inputs), List.copyOf(reader.outputs), reader.rules);
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamReader.START_ELEMENT) {
            open(xml);
        } else if (event == XMLStreamReader.END_ELEMENT && "input".equals(xml.getLocalName())) {
            inputs.set(inputs.size() - 1, closed(inputs.get(inputs.size() - 1)));
        }
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "decision" -> {
                id = xml.getAttributeValue(null, "id");
                name = xml.getAttributeValue(null, "name");
            }
            case "input" -> {
                label = xml.getAttributeValue(null, "label");
                inputs.add(new DmnTable.Input("", label, "string", ""));
            }
            case "inputExpression" -> {
                type = xml.getAttributeValue(null, "typeRef");
                holder = "inputExpression";
            }
            case "output" ->
                outputs.add(
                        new DmnTable.Output(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "label")));
            case "rule" ->
                rules.add(new DmnTable.Rule(
                        xml.getAttributeValue(null, "id"),
                        xml.getLocation().getLineNumber(),
                        "",
                        new ArrayList<>(),
                        new ArrayList<>()));
            case "description" -> describe(xml.getElementText().strip());
            case "inputValues", "inputEntry", "outputEntry" -> holder = xml.getLocalName();
            case "text" -> text(xml.getElementText().strip());
            default -> {}
        }
    }

    /** The note of the rule that was just opened; the table itself has none. */
    private void describe(String note) {
        if (!rules.isEmpty()) {
            DmnTable.Rule open = rules.remove(rules.size() - 1);
            rules.add(new DmnTable.Rule(open.id(), open.line(), note, open.conditions(), open.answers()));
        }
    }

    private void text(String feel) {
        switch (holder) {
            case "inputExpression" -> expression = feel;
            case "inputValues" -> {
                int last = inputs.size() - 1;
                inputs.set(last, new DmnTable.Input("", label, type, feel));
            }
            case "inputEntry" -> rules.get(rules.size() - 1).conditions().add(feel);
            case "outputEntry" -> rules.get(rules.size() - 1).answers().add(feel);
            default -> {}
        }
    }

    private DmnTable.Input closed(DmnTable.Input open) {
        return new DmnTable.Input(expression, label, type == null ? "string" : type, open.allowed());
    }
}
