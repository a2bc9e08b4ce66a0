package vn.clusters.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.document.Documents;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;

/** Who may sit on a council, and a first proposal. */
@Configuration(proxyBeanMethods = false)
class CouncilSources {

    private final Officers officers;
    private final Agencies agencies;

    CouncilSources(Officers officers, Agencies agencies) {
        this.officers = officers;
        this.agencies = agencies;
    }

    @Bean
    FieldSource councilChairsSource() {
        return FieldSource.of("council-chairs", (dossier, subject) -> items(chairsFirst()));
    }

    @Bean
    FieldSource councilMembersSource() {
        return FieldSource.of("council-members", (dossier, subject) -> items(chairsFirst()));
    }

    @Bean
    FieldSource councilSecretariesSource() {
        return FieldSource.of("council-secretaries", (dossier, subject) -> items(secretaries()));
    }

    /** What was proposed before, else a first proposal. */
    @Bean
    FieldSource councilProposalSource(Councils councils) {
        return FieldSource.of("council-proposal", (dossier, subject) -> councils.findByDossier(dossier)
                .map(CouncilSources::proposed)
                .orElseGet(this::firstProposal));
    }

    private static List<Item> proposed(Council council) {
        return List.of(
                new Item("chair", "", council.chair()),
                new Item("deputies", "", council.seated(Seat.Duty.DEPUTY)),
                new Item("members", "", council.seated(Seat.Duty.MEMBER)),
                new Item("secretary", "", council.secretary()));
    }

    @Bean
    FieldSource councilReturnedSource(Councils councils) {
        return FieldSource.of("council-returned", (dossier, subject) -> councils.findByDossier(dossier).stream()
                .filter(council -> council.returnReason() != null)
                .map(council -> new Item("reason", council.returnReason()))
                .toList());
    }

    /** Chair from the provincial committee, deputies from the department, everyone else as a member. */
    private List<Item> firstProposal() {
        List<Officer> free = new ArrayList<>(chairsFirst());
        List<Officer> secretaries = secretaries();
        List<Item> proposal = new ArrayList<>();
        if (!secretaries.isEmpty()) {
            free.remove(secretaries.get(0));
            proposal.add(new Item("secretary", "", secretaries.get(0).username()));
        }
        if (!free.isEmpty()) {
            proposal.add(new Item("chair", "", free.remove(0).username()));
        }
        List<Officer> deputies =
                free.stream().filter(officer -> isOf(officer, "department")).toList();
        proposal.add(new Item("deputies", "", usernames(deputies)));
        free.removeAll(deputies);
        proposal.add(new Item("members", "", usernames(free.isEmpty() ? deputies : free)));
        return proposal;
    }

    @Bean
    FieldSource councilDecisionNumberSource(Documents documents, BusinessTime time) {
        return FieldSource.of(
                "council-decision-number",
                (dossier, subject) -> List.of(new Item(
                        "number",
                        "",
                        documents.suggestNumber(
                                agencies.ofKind("provincial-committee", time.today())
                                        .id(),
                                "QĐ-UBND",
                                time.today()))));
    }

    private List<Officer> chairsFirst() {
        return officers.holding(Role.COUNCIL_MEMBER).stream()
                .sorted(Comparator.comparing(officer -> isOf(officer, "provincial-committee") ? 0 : 1))
                .toList();
    }

    /** Those who hold no member's role first: a secretary does not score. */
    private List<Officer> secretaries() {
        Set<Officer> members = new HashSet<>(officers.holding(Role.COUNCIL_MEMBER));
        return officers.holding(Role.COUNCIL_SECRETARY).stream()
                .sorted(Comparator.comparing(members::contains))
                .toList();
    }

    private boolean isOf(Officer officer, String kind) {
        return kind.equals(agencies.get(officer.agency()).kind());
    }

    private static List<Item> items(List<Officer> officers) {
        return officers.stream()
                .map(officer -> new Item(officer.username(), officer.name()))
                .toList();
    }

    private static List<String> usernames(List<Officer> officers) {
        return officers.stream().map(Officer::username).toList();
    }
}
