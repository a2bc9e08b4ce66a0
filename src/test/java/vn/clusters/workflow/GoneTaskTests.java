package vn.clusters.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What the engine says of a task that somebody else completes between two questions. */
@ClustersTest
class GoneTaskTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    FormReader forms;

    @Autowired
    TaskReader reader;

    @Autowired
    TaskService engine;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void neither_its_form_nor_its_desk_is_read_and_the_reader_is_told_that_it_is_gone() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Vừa xong", "20", "06172");
        Task task = walk.to(dossier, "sign-appraisal");
        var seen = engine.createTaskQuery().taskId(task.id()).singleResult();
        walk.to(dossier, "issue-appraisal");

        assertThatThrownBy(() -> forms.readToCheck(task)).isInstanceOf(NullValueException.class);
        assertThatThrownBy(() -> reader.read(seen)).isInstanceOf(NullValueException.class);
    }
}
