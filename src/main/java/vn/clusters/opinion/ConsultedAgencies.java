package vn.clusters.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Successors;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** The agencies that exist today and may be asked about a dossier. */
@Component
class ConsultedAgencies {

    private static final String LOCAL_COMMITTEE = "local-committee";
    /** Who decides, appraises or merely keeps the books of the case is not asked for an opinion on it. */
    private static final Set<String> NOT_ASKED =
            Set.of("department", "provincial-committee", "provincial-office", "ministry", LOCAL_COMMITTEE);

    private final Agencies agencies;
    private final Dossiers dossiers;
    private final Successors successors;
    private final BusinessTime time;

    ConsultedAgencies(Agencies agencies, Dossiers dossiers, Successors successors, BusinessTime time) {
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.successors = successors;
        this.time = time;
    }

    /** Everyone who may be asked, in dictionary order after the dossier's own local committee. */
    List<Agency> of(String dossier) {
        return Stream.concat(
                        Stream.of(localCommittee(dossier)),
                        agencies.existingOn(time.today()).stream()
                                .filter(agency -> !NOT_ASKED.contains(agency.kind()))
                                .sorted((a, b) -> VietnameseText.order().compare(a.name(), b.name())))
                .distinct()
                .toList();
    }

    /** The rows of the table with the agencies that exist today in place of ids, kinds and places. */
    List<Suggestion> resolve(String dossier, List<Map<String, Object>> rows) {
        return rows.stream()
                .flatMap(row -> agency(dossier, text(row, "agency")).stream()
                        .map(agency -> new Suggestion(
                                dossier,
                                agency.id(),
                                text(row, "subject"),
                                Boolean.parseBoolean(text(row, "mandatory")),
                                text(row, "citation"))))
                .toList();
    }

    private Optional<Agency> agency(String dossier, String idOrKind) {
        if (LOCAL_COMMITTEE.equals(idOrKind)) {
            return Optional.of(localCommittee(dossier));
        }
        LocalDate today = time.today();
        return found(() -> agencies.on(idOrKind, today)).or(() -> found(() -> agencies.ofKind(idOrKind, today)));
    }

    /** Nobody: the province has no such agency on that day. */
    private static Optional<Agency> found(java.util.function.Supplier<Agency> search) {
        try {
            return Optional.ofNullable(search.get());
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    private Agency localCommittee(String dossier) {
        return agencies.get(successors.inCharge(dossiers.get(dossier)));
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }
}
