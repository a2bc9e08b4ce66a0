package vn.clusters.land;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the province holds about inventories, not law: read from {@code reference/<province>/land.yaml}. */
@Component
class LandRules {

    /** The projection in which the province draws its maps. */
    record Projection(String centralMeridian, int zoneDegrees, String source) {}

    /** Who is concerned where land of these types lies inside. */
    record Concerned(List<String> land, String agency, String subject, String source) {

        List<LandType> types() {
            return land.stream().map(key -> LandType.of(key).orElseThrow()).toList();
        }
    }

    private record File(Projection projection, Extent extent, List<Concerned> concerned) {}

    private final File file;

    LandRules(@Value("${clusters.province}") String province) {
        YAMLMapper reader = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream yaml = new ClassPathResource("reference/" + province + "/land.yaml").getInputStream()) {
            file = reader.readValue(yaml, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.concerned().forEach(Concerned::types);
    }

    Projection projection() {
        return file.projection();
    }

    Extent extent() {
        return file.extent();
    }

    List<Concerned> concerned() {
        return file.concerned();
    }
}
