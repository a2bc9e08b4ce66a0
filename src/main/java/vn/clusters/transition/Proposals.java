package vn.clusters.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.dossier.Successors;
import vn.clusters.dossier.Successors.Successor;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.PlaceNames;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.transition.LyingTasks.Lying;
import vn.clusters.transition.PassingSeats.Seat;

/** What lies with committees and agencies that have ended by a day, and who should take it over. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    /** More than the other lists show: one act hands over what stands on one page. */
    private static final int PAGE = 100;

    static final String NO_SUCCESSOR = "no-successor";
    static final String SEVERAL_SUCCESSORS = "several-successors";

    /**
     * One dossier to hand over.
     *
     * @param placeThen names of the units that stand there on the day
     * @param from null when the committee stands and only tasks of merged agencies move
     * @param to the committees that may take over, by place
     * @param proposed the one that follows without anybody's choice, null if somebody must choose
     * @param seats of its council, whose agency was merged
     * @param undecided no-successor, several-successors or null
     * @param reason why it is undecided, in Vietnamese
     */
    record Proposal(
            String code,
            String cluster,
            String procedure,
            String place,
            List<String> placeThen,
            String from,
            String fromName,
            List<Successor> to,
            String proposed,
            List<Lying> openTasks,
            List<Seat> seats,
            String undecided,
            String reason) {}

    private final Dossiers dossiers;
    private final Successors successors;
    private final LyingTasks lying;
    private final PassingSeats seats;
    private final Agencies agencies;
    private final PlaceNames places;
    private final MessageSource messages;

    Proposals(
            Dossiers dossiers,
            Successors successors,
            LyingTasks lying,
            PassingSeats seats,
            Agencies agencies,
            PlaceNames places,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.successors = successors;
        this.lying = lying;
        this.seats = seats;
        this.agencies = agencies;
        this.places = places;
        this.messages = messages;
    }

    /** By code; dossiers whose committee and agencies all stand are left out. */
    List<Proposal> on(LocalDate day) {
        return on(day, Sought.ALL).toList();
    }

    Listing<Proposal> page(LocalDate day, Sought sought) {
        return Sought.page(on(day, sought), PAGE, Proposal::code);
    }

    private Stream<Proposal> on(LocalDate day, Sought sought) {
        return sought.among(dossiers.running()).flatMap(dossier -> proposal(dossier, day).stream());
    }

    /** What can be handed over by that day without anybody's choice. */
    public List<HandOvers.Handed> decided(LocalDate day) {
        return on(day).stream()
                .filter(proposal -> proposal.undecided() == null)
                .map(proposal -> new HandOvers.Handed(proposal.code(), proposal.proposed()))
                .toList();
    }

    private Optional<Proposal> proposal(Dossiers.View dossier, LocalDate day) {
        Agency committee = agencies.get(dossier.localCommittee());
        if (committee.validTo() != null && committee.validTo().isBefore(day)) {
            return Optional.of(handOver(dossier, committee, day));
        }
        List<Lying> merged = lying.merged(dossier.code(), day);
        return merged.isEmpty() && seats.endedBy(dossier.code(), day).isEmpty()
                ? Optional.empty()
                : Optional.of(proposal(dossier, day, null, List.of(), null, merged, null));
    }

    private Proposal handOver(Dossiers.View dossier, Agency committee, LocalDate day) {
        List<Successor> to = successors.of(dossier, day);
        String proposed = successors.decided(dossier, day).orElse(null);
        List<Lying> tasks = Stream.concat(
                        lying.of(dossier.code(), committee.id(), proposed).stream(),
                        lying.merged(dossier.code(), day).stream())
                .toList();
        String undecided = to.isEmpty() ? NO_SUCCESSOR : proposed == null ? SEVERAL_SUCCESSORS : null;
        return proposal(dossier, day, committee, to, proposed, tasks, undecided);
    }

    private Proposal proposal(
            Dossiers.View dossier,
            LocalDate day,
            Agency from,
            List<Successor> to,
            String proposed,
            List<Lying> tasks,
            String undecided) {
        return new Proposal(
                dossier.code(),
                dossier.cluster().name(),
                dossier.procedure(),
                dossier.cluster().place(),
                placeOn(dossier.cluster(), day),
                from == null ? null : from.id(),
                from == null ? null : from.name(),
                to,
                proposed,
                tasks,
                seats.endedBy(dossier.code(), day),
                undecided,
                undecided == null ? null : say("transition.undecided." + undecided, to.size()));
    }

    private List<String> placeOn(ProposedCluster cluster, LocalDate day) {
        return cluster.units().stream()
                .flatMap(unit -> places.namesOn(unit, cluster.placeOn(), day).stream())
                .distinct()
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
