package vn.clusters.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.organisation.Agencies.Agency;

/** The posts of a demo: named officers and one of a sort for each agency of a kind. */
@Component
class Posts {

    private static final String EVERY = "kind:";

    /** A post with its one role, for as long as its agency stands. */
    record Post(String username, String name, String agency, Role role, Validity validity) {}

    private final ReferenceData reference;
    private final Agencies agencies;

    Posts(ReferenceData reference, Agencies agencies) {
        this.reference = reference;
        this.agencies = agencies;
    }

    List<Post> all() {
        return reference.rows("officers.csv").stream()
                .flatMap(row -> where(row.get("agency")).map(agency -> post(row, agency)))
                .toList();
    }

    private Stream<Agency> where(String agency) {
        return agency.startsWith(EVERY)
                ? agencies.all().filter(one -> one.kind().equals(agency.substring(EVERY.length())))
                : Stream.of(agencies.get(agency));
    }

    private static Post post(Map<String, String> row, Agency agency) {
        return new Post(
                row.get("username").replace("{id}", agency.id()),
                row.get("name").replace("{name}", agency.name()),
                agency.id(),
                Role.of(row.get("role")),
                validity(agency));
    }

    /** Without a successor the post outlives its agency: somebody must finish or hand over what lies on the desk. */
    private static Validity validity(Agency agency) {
        return new Validity(agency.validFrom(), agency.successor() == null ? null : agency.validTo());
    }
}
