package vn.clusters.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Amendments;
import vn.clusters.dossier.Dossiers;
import vn.clusters.investment.Policy;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.land.LandEntry;
import vn.clusters.organisation.Officers;
import vn.clusters.reception.Applications;
import vn.clusters.transition.HandOverViews;
import vn.clusters.transition.HandOvers;
import vn.clusters.transition.Proposals;

/** Who acts in the demo: the officers of the local committee, and everybody at their desks. */
@DemoOnly
@Component
class Players {

    private static final String APPRAISER = "appraiser1.sct";

    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Applications applications;
    private final Proposals proposals;
    private final HandOvers handOvers;
    private final Officers officers;
    private final Clerks clerks;
    private final Policy policy;
    private final LandEntry land;

    Players(
            Dossiers dossiers,
            Amendments amendments,
            Applications applications,
            Proposals proposals,
            HandOvers handOvers,
            Officers officers,
            Clerks clerks,
            Policy policy,
            LandEntry land) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.applications = applications;
        this.proposals = proposals;
        this.handOvers = handOvers;
        this.officers = officers;
        this.clerks = clerks;
        this.policy = policy;
        this.land = land;
    }

    String open(Scenario scenario) {
        Scenario.Cluster cluster = scenario.cluster();
        Dossiers.ProposedCluster proposed = new Dossiers.ProposedCluster(
                cluster.name(), cluster.areaHa(), cluster.units(), cluster.placeOn(), null, cluster.trades(), "normal");
        List<Dossiers.Application> asking = scenario.applicants().stream()
                .map(applicant -> application(scenario, applicant))
                .toList();
        Dossiers.Request request =
                new Dossiers.Request(scenario.procedure(), scenario.opened().on(), proposed, asking, null, null, null);
        return Acting.as(officers.actor(scenario.opened().by()), () -> dossiers.open(request));
    }

    private static Dossiers.Application application(Scenario scenario, Scenario.Applicant applicant) {
        return new Dossiers.Application(
                applicant.name(), scenario.opened().on(), members(applicant), applicant.investmentVnd());
    }

    private static List<String> members(Scenario.Applicant applicant) {
        return Objects.requireNonNullElse(applicant.members(), List.of());
    }

    void play(String dossier, Scenario.Act act, String opener) {
        if (act.task() != null) {
            Map<String, Object> answers = Objects.requireNonNullElse(act.answers(), Map.of());
            clerks.complete(dossier, act.task(), act.subject(), act.outcome(), answers);
        } else if (act.apply() != null) {
            Scenario.Applicant late = act.apply();
            as(
                    opener,
                    () -> applications.take(
                            dossier,
                            new Dossiers.Application(late.name(), act.on(), members(late), late.investmentVnd())));
        } else if (act.withdraw() != null) {
            as(opener, () -> {
                amendments.withdraw(
                        dossier, act.withdraw().reason(), act.withdraw().document());
                return null;
            });
        } else if (act.land() != null) {
            as(opener, () -> {
                land.save(dossier, act.land());
                return null;
            });
        } else if (act.policy() != null) {
            as(APPRAISER, () -> {
                policy.state(dossier, act.policy());
                return null;
            });
        } else {
            as(APPRAISER, () -> {
                policy.recordElsewhere(dossier, act.policyDecision());
                return null;
            });
        }
    }

    /** @throws Problem 409 {@code hand-over-failed} if any dossier was refused */
    void handOver(Scenario.HandOver order) {
        as("admin", () -> {
            HandOverViews.Act act = handOvers.run(new HandOvers.Order(
                    order.on(), order.document(), order.documentDate(), proposals.decided(order.on())));
            act.dossiers().stream()
                    .filter(line -> line.refusal() != null)
                    .findFirst()
                    .ifPresent(line -> {
                        throw new Problem(409, "hand-over-failed", line.code()).with("refusal", line.refusal());
                    });
            return null;
        });
    }

    private void as(String officer, java.util.function.Supplier<?> work) {
        Actor actor = officers.actor(officer);
        Acting.as(actor, work::get);
    }
}
