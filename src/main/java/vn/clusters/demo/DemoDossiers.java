package vn.clusters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Workflow;

/**
 * Plays the demo dossiers at the first start, day by day over all of them, before the first page is served. Later starts
 * find them there.
 */
@Component
@ConditionalOnProperty({"clusters.demo", "clusters.demo-dossiers"})
class DemoDossiers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);

    private final Players players;
    private final BusinessTime time;
    private final Workflow workflow;
    private final JdbcTemplate database;
    private final String province;
    private final List<String> failures = new ArrayList<>();
    private boolean running;

    DemoDossiers(
            Players players,
            BusinessTime time,
            Workflow workflow,
            JdbcTemplate database,
            @Value("${clusters.province}") String province) {
        this.players = players;
        this.time = time;
        this.workflow = workflow;
        this.database = database;
        this.province = province;
    }

    private record Moment(LocalDate on, String what, Runnable act) {}

    @Override
    public void start() {
        running = true;
        Integer dossiers = database.queryForObject("select count(*) from dossier", Integer.class);
        if (Objects.requireNonNull(dossiers) == 0) {
            play(Scenario.of(province), Scenario.handOvers(province));
        }
    }

    private void play(List<Scenario> scenarios, List<Scenario.HandOver> handOvers) {
        long began = System.nanoTime();
        LocalDate today = time.today();
        List<Moment> moments = new ArrayList<>();
        handOvers.forEach(order -> moments.add(new Moment(order.on(), "hand-over", () -> players.handOver(order))));
        scenarios.forEach(scenario -> moments.addAll(moments(scenario)));
        moments.sort(Comparator.comparing(Moment::on));
        for (Moment moment : moments) {
            if (!moment.on().isAfter(today)) {
                time.travelTo(moment.on().atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
                workflow.runDue();
                run(moment);
            }
        }
        time.shift(java.time.Duration.ZERO);
        workflow.runDue();
        LOG.info("Played {} demo dossiers in {} ms", scenarios.size(), (System.nanoTime() - began) / 1_000_000);
    }

    /** A demo that went astray must not keep the application from starting. */
    private void run(Moment moment) {
        try {
            moment.act().run();
        } catch (Problem problem) {
            failures.add(moment.on() + " " + moment.what() + ": " + problem.type());
            LOG.error("Demo on {}: {}: {} {}", moment.on(), moment.what(), problem.type(), problem.properties());
        }
    }

    /** Acts that were refused when the demo was played in this life of the application. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private List<Moment> moments(Scenario scenario) {
        List<Moment> moments = new ArrayList<>();
        String[] code = new String[1];
        String name = scenario.cluster().name();
        moments.add(new Moment(scenario.opened().on(), name + ": open", () -> code[0] = players.open(scenario)));
        for (Scenario.Act act : scenario.acts()) {
            moments.add(new Moment(
                    act.on(),
                    name + ": " + act.task(),
                    () -> players.play(code[0], act, scenario.opened().by())));
        }
        return moments;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the engine and before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
