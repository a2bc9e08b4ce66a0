package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.clock.DeadlinePassed;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A notice names what it is about. */
@ClustersTest
class NamingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Caller caller;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    AgencyNames agencies;

    @Autowired
    Reminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void monday() {
        office.on(MONDAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void of_several_agencies_each_is_named_and_settled_by_itself() {
        String dossier = office.open("CCN Nêu tên A", "39.5", "06172");
        walk.to(dossier, "give-opinion");
        String officer = dossiers.get(dossier).officerInCharge();
        List<Task> asked = tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals("give-opinion"))
                .limit(2)
                .toList();
        for (Task task : asked) {
            DeadlinePassed passed =
                    new DeadlinePassed(dossier, task.limit(), task.subject(), MONDAY, "officer-in-charge");
            transaction.executeWithoutResult(status -> events.publishEvent(passed));
        }
        String first = agencies.nameOf(asked.get(0).subject());
        String second = agencies.nameOf(asked.get(1).subject());
        List<String> told = steps(dossier, Reminder.Kind.DEADLINE_PASSED);
        assertThat(told).anyMatch(step -> step.endsWith(" – " + first)).anyMatch(step -> step.endsWith(" – " + second));
        assertThat(steps(dossier, Reminder.Kind.OPINION_ASKED)).anyMatch(step -> step.endsWith(" – " + first));

        clerks.complete(asked.get(0), null, Map.of());
        assertThat(steps(dossier, Reminder.Kind.DEADLINE_PASSED))
                .noneMatch(step -> step.endsWith(" – " + first))
                .anyMatch(step -> step.endsWith(" – " + second));
        assertThat(officer).isNotNull();
    }

    /** Of what nobody has read yet. */
    private List<String> steps(String dossier, Reminder.Kind kind) {
        return reminders.findByDossierAndKindInAndReadAtIsNull(dossier, List.of(kind)).stream()
                .map(Reminder::step)
                .toList();
    }

    @Test
    void a_question_is_told_to_the_officer_in_charge_until_it_is_answered() {
        String dossier = office.open("CCN Nêu tên B", "39.5", "06172");
        walk.to(dossier, "review-appraisal");
        String officer = dossiers.get(dossier).officerInCharge();
        String address = "/api/dossiers/" + dossier + "/questions";
        long id = caller.send("head.sct", address, Map.of("text", "Ranh giới lấy từ đâu?"), 201)
                .get("id")
                .asLong();

        Reminder notice = reminders
                .findByRecipientAndReadAtIsNullAndIdLessThanOrderByIdDesc(officer, Long.MAX_VALUE, Limit.of(1))
                .get(0);
        assertThat(notice.kind()).isEqualTo("question-asked");
        assertThat(notice.path()).isEqualTo("/dossiers/" + dossier + "#questions");
        caller.send(officer, address + "/" + id + "/answer", Map.of("text", "Trích đo tháng 8"), 200);
        assertThat(steps(dossier, Reminder.Kind.QUESTION_ASKED)).isEmpty();
    }

    @Test
    void a_question_to_a_consulted_agency_is_told_to_its_officers_and_to_nobody_else() {
        String dossier = office.open("CCN Nêu tên C", "39.5", "06172");
        walk.to(dossier, "review-appraisal");
        String asked = caller.read("head.sct", "/api/dossiers/" + dossier + "/brief")
                .at("/opinions/0/agency")
                .asText();
        caller.send(
                "head.sct",
                "/api/dossiers/" + dossier + "/questions",
                Map.of("text", "Vốn lấy từ đâu?", "agency", asked),
                201);
        assertThat(reminders.findByDossierAndKindInAndReadAtIsNull(dossier, List.of(Reminder.Kind.QUESTION_ASKED)))
                .extracting(Reminder::recipient)
                .containsExactly("officer." + asked);
    }
}
