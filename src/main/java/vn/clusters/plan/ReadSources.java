package vn.clusters.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.registry.Plan;

/** What leaders read above their forms about a change of the list, and the rows in which an approval is recorded. */
@Configuration(proxyBeanMethods = false)
class ReadSources {

    private final PlanProposals proposals;
    private final EntryWords lines;

    ReadSources(PlanProposals proposals, EntryWords lines) {
        this.proposals = proposals;
        this.lines = lines;
    }

    /** The version of the list that is in force. */
    @Bean
    FieldSource planInForceSource(Plan plan, BusinessTime time) {
        return FieldSource.of(
                "plan-in-force",
                (dossier, subject) -> List.of(new Item("version", lines.inForce(plan.on(time.today())))));
    }

    /** What decisions changed already and the plan has still to take over. */
    @Bean
    FieldSource planSmallChangesSource(SmallChangeList open) {
        return FieldSource.of(
                "plan-small-changes",
                (dossier, subject) -> open.open().stream().map(lines::line).toList());
    }

    /** Every cluster asked for in one line, and what else there is to know of it. */
    @Bean
    FieldSource planEntriesSource() {
        return FieldSource.of("plan-entries", (dossier, subject) -> entries(dossier).stream()
                .flatMap(entry -> Stream.concat(Stream.of(lines.line(entry)), lines.warnings(entry)))
                .toList());
    }

    @Bean
    FieldSource planReturnedSource() {
        return FieldSource.of("plan-reasons", (dossier, subject) -> proposals
                .findByDossier(dossier)
                .map(proposal -> List.of(new Item("reasons", "", proposal.reason())))
                .orElse(List.of()));
    }

    @Bean
    FieldSource planApprovedSource() {
        return numbered("plan-approved", entry -> null);
    }

    @Bean
    FieldSource planApprovedAreaSource() {
        return numbered("plan-approved-area", ProposedEntry::areaHa);
    }

    private FieldSource numbered(String name, Function<ProposedEntry, Object> value) {
        return FieldSource.of(name, (dossier, subject) -> {
            List<ProposedEntry> entries = entries(dossier);
            return IntStream.range(0, entries.size())
                    .mapToObj(at -> new Item(
                            Integer.toString(at + 1), lines.title(entries.get(at)), value.apply(entries.get(at))))
                    .toList();
        });
    }

    private List<ProposedEntry> entries(String dossier) {
        return proposals.findByDossier(dossier).map(PlanProposal::entries).orElse(List.of());
    }
}
