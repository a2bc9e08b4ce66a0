package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Recorded;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Workflow;

/** A step that fails waits for the administrator; nothing is lost meanwhile and nothing is done twice. */
@ClustersTest
@Import(IncidentTests.BrokenRegistry.class)
class IncidentTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Workflow workflow;

    @Autowired
    Clusters clusters;

    @Autowired
    BrokenRegistry registry;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        registry.broken = false;
        time.shift(Duration.ZERO);
    }

    @Test
    void a_failing_step_becomes_an_incident_that_an_administrator_retries() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Sự cố", "20", "06172");
        walk.untilDone(dossier, List.of(), "issue-decision");
        registry.broken = true;
        clerks.complete(dossier, "issue-decision", null, null, Map.of());
        workflow.runDue();

        List<Workflow.Incident> incidents = workflow.incidents();
        assertThat(incidents).hasSize(1).allMatch(incident -> incident.dossier().equals(dossier));
        assertThat(clusters.named("CCN Sự cố")).isEmpty();

        registry.broken = false;
        workflow.retry(incidents.get(0).id());
        assertThat(workflow.incidents()).isEmpty();
        assertThat(clusters.named("CCN Sự cố")).isPresent();
    }

    /** Refuses to enter clusters while broken. */
    @TestComponent
    static class BrokenRegistry {
        volatile boolean broken;

        @EventListener
        void on(Recorded act) {
            if (broken && act.getClass().getSimpleName().equals("ClusterEstablished")) {
                throw new IllegalStateException("registry is out of order");
            }
        }
    }
}
