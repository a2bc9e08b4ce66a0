package vn.clusters.brief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.brief.Brief.Line;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** What the other modules say of a dossier above the forms of its steps, by the name of the source. */
@Component
class Lines {

    private final Map<String, FieldSource> sources;

    Lines(List<FieldSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(FieldSource::name, Function.identity()));
    }

    /** The lines of several sources one after the other. */
    List<Line> of(String dossier, String... names) {
        return Stream.of(names)
                .flatMap(name -> sources.get(name).items(dossier, null).stream())
                .map(Lines::line)
                .toList();
    }

    private static Line line(Item item) {
        return new Line(
                item.key(),
                item.label(),
                item.value() == null ? null : item.value().toString());
    }
}
