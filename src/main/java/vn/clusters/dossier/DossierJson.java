package vn.clusters.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Citation;

/** Writes a dossier for the JSON interface. */
@Component
class DossierJson {

    /** A milestone as it was reached; some come more than once. */
    record Event(String event, LocalDate on, String reason, String document) {}

    /**
     * Everything about one dossier.
     *
     * @param placeToday names of the units that stand there today
     * @param assignment which of several units presents, null if none is recorded
     * @param assignmentMissing the provision that asks for the assignment while none is recorded, else null
     * @param renamed whether they bear other names than on the day of the place
     */
    record Detail(
            String code,
            String procedure,
            String status,
            String statusText,
            String edition,
            String editionReason,
            Citation citation,
            boolean editionOverridden,
            String editionDocument,
            String editionSigner,
            Dossiers.ProposedCluster cluster,
            List<String> placeToday,
            boolean renamed,
            String localCommittee,
            String localCommitteeName,
            Assignment assignment,
            Citation assignmentMissing,
            String officerInCharge,
            Map<String, LocalDate> milestones,
            List<Event> events,
            List<Dossiers.Applicant> applicants,
            List<String> agencies,
            String externalCode,
            String sourceSystem,
            Instant openedAt,
            int version) {}

    private final StoredDossiers stored;
    private final Places places;
    private final Presenters presenters;
    private final MessageSource messages;

    DossierJson(StoredDossiers stored, Places places, Presenters presenters, MessageSource messages) {
        this.stored = stored;
        this.places = places;
        this.presenters = presenters;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public Detail detail(String code) {
        DossierDetails details = stored.get(code).details();
        Dossiers.View dossier = details.view();
        PinnedEdition edition = details.edition();
        return new Detail(
                code,
                dossier.procedure(),
                dossier.status().slug(),
                statusText(dossier.status()),
                dossier.edition(),
                dossier.editionReason(),
                dossier.editionCitation(),
                edition.isOverride(),
                edition.editionDocument(),
                edition.editionSigner(),
                dossier.cluster(),
                places.namesToday(dossier.cluster()),
                places.isRenamed(dossier.cluster()),
                dossier.localCommittee(),
                places.agency(dossier.localCommittee()).name(),
                details.assignment(),
                presenters.missing(code).orElse(null),
                dossier.officerInCharge(),
                milestones(dossier),
                details.events().stream().map(DossierJson::event).toList(),
                dossier.applicants(),
                details.agencies().stream().sorted().toList(),
                details.externalCode(),
                details.sourceSystem(),
                dossier.openedAt(),
                details.version());
    }

    String statusText(DossierStatus status) {
        return messages.getMessage("dossier.status." + status.slug(), null, LocaleContextHolder.getLocale());
    }

    private static Map<String, LocalDate> milestones(Dossiers.View dossier) {
        Map<String, LocalDate> milestones = new LinkedHashMap<>();
        dossier.milestones().forEach((milestone, on) -> milestones.put(milestone.slug(), on));
        return milestones;
    }

    private static Event event(ReachedMilestone reached) {
        return new Event(reached.milestone().slug(), reached.on(), reached.reason(), reached.document());
    }
}
