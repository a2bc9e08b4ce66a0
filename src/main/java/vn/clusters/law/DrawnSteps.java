package vn.clusters.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;

/** The steps that people do, as a model draws them. */
final class DrawnSteps {

    private DrawnSteps() {}

    /** Name by id in the order of the file; none without a model. */
    static Map<String, String> of(Resource model) {
        Map<String, String> steps = new LinkedHashMap<>();
        if (model == null) {
            return steps;
        }
        try (InputStream content = model.getInputStream()) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("userTask")) {
                    steps.put(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "name"));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableLaw(model.getFilename(), e.getLocation().getLineNumber(), "not well-formed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return steps;
    }
}
