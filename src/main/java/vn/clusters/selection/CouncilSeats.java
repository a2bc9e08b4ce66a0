package vn.clusters.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;
import vn.clusters.selection.Recording.SeatsHandedBack;
import vn.clusters.selection.Recording.SeatsHandedOver;

/** Seats of running councils whose agency was merged: they pass to its successor unless their sheet is handed in. */
@Component
@Transactional
public class CouncilSeats {

    /**
     * A seat that passes on.
     *
     * @param duty chair, deputy, member, secretary
     * @param to null while the successor has nobody, or several, who may sit there
     */
    public record Passing(String duty, String from, String to) {}

    private final Councils councils;
    private final ScoreSheets sheets;
    private final Officers officers;
    private final Agencies agencies;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    CouncilSeats(
            Councils councils,
            ScoreSheets sheets,
            Officers officers,
            Agencies agencies,
            Dossiers dossiers,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.sheets = sheets;
        this.officers = officers;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.events = events;
    }

    /** Those whose agency was merged into another one by that day and who have not scored in the present run. */
    @Transactional(readOnly = true)
    public List<Passing> endedBy(String dossier, LocalDate on) {
        return councils.findByDossier(dossier)
                .filter(council -> council.concludedOn() == null)
                .map(council -> endedBy(dossier, council, on))
                .orElse(List.of());
    }

    private List<Passing> endedBy(String dossier, Council council, LocalDate on) {
        List<String> taken = new ArrayList<>(council.everybody());
        List<Passing> passing = new ArrayList<>();
        for (String seated : council.everybody()) {
            if (isMerged(seated, on) && !hasScored(dossier, council, seated)) {
                String duty = council.duty(seated);
                Optional<String> to = successor(seated, duty, taken);
                to.ifPresent(taken::add);
                passing.add(new Passing(duty, seated, to.orElse(null)));
            }
        }
        return passing;
    }

    private boolean isMerged(String seated, LocalDate on) {
        Agency agency = agencies.get(officers.get(seated).agency());
        return agency.successor() != null
                && agency.validTo() != null
                && agency.validTo().isBefore(on);
    }

    private boolean hasScored(String dossier, Council council, String seated) {
        return sheets.existsByDossierAndRunNoAndMember(dossier, council.run(), seated);
    }

    /** The only one there who may sit on a council and does not sit on this one yet. */
    private Optional<String> successor(String seated, String duty, List<String> taken) {
        Role role = duty.equals(Council.SECRETARY) ? Role.COUNCIL_SECRETARY : Role.COUNCIL_MEMBER;
        List<String> free = officers.at(role.at(officers.get(seated).agency())).stream()
                .map(Officer::username)
                .filter(username -> !taken.contains(username))
                .toList();
        return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
    }

    /** Passes on those that somebody can take; the answer names them. */
    public List<Passing> pass(String dossier, LocalDate on, String document, LocalDate documentDate) {
        List<Passing> passing =
                endedBy(dossier, on).stream().filter(seat -> seat.to() != null).toList();
        if (!passing.isEmpty()) {
            passing.forEach(seat -> replace(dossier, seat.from(), seat.to()));
            events.publishEvent(new SeatsHandedOver(dossier, document, documentDate, passing));
        }
        return passing;
    }

    /** @throws Problem 409 {@code seat-scored-since} naming who has scored */
    public void passBack(String dossier, List<Passing> passed, String reason) {
        Council council = councils.get(dossier);
        passed.stream()
                .filter(seat -> hasScored(dossier, council, seat.to()))
                .findFirst()
                .ifPresent(seat -> {
                    throw new Problem(
                            409, "seat-scored-since", officers.get(seat.to()).name());
                });
        passed.forEach(seat -> replace(dossier, seat.to(), seat.from()));
        events.publishEvent(new SeatsHandedBack(dossier, passed, reason));
    }

    private void replace(String dossier, String before, String after) {
        councils.get(dossier).replace(before, after);
        dossiers.involve(dossier, officers.get(after).agency());
    }
}
