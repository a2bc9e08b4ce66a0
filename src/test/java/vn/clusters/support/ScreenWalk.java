package vn.clusters.support;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * Walks a dossier at the screen: whoever has a task opens its page, fills what the page asks for before its first
 * button and presses that; an administrator lets the weeks pass. Of what many do alike, such as opinions and score
 * sheets, the first is done at the screen and the others beside it.
 */
@TestComponent
public class ScreenWalk {

    private static final int MOST_ACTS = 150;
    private static final String A_WEEK = "7";

    /** What nobody is asked for and the ordinary case has all the same, by field. */
    private static final Map<String, String> OF_THEIR_OWN = Map.of("newSchedule", "Hoàn thành hạ tầng trong 24 tháng");

    /** Keys of the fields that the first button needs and that stand empty. */
    private static final String ASKED = """
            const [first, ...others] = [...document.querySelectorAll('.outcomes button')].map(button => button.textContent.trim());
            const isNamed = text => others.reduce((rest, other) => rest.replace(other, ''), text).includes(first);
            const isAsked = need => need && (!need.textContent.includes(':') || isNamed(need.textContent));
            const isEmpty = inputs => inputs[0].type === 'checkbox' ? !inputs.some(box => box.checked) : !inputs[0].value;
            return [...document.querySelectorAll('#task-form .field')]
              .filter(field => isAsked(field.querySelector('.need')))
              .map(field => [...field.querySelectorAll('[name]')])
              .filter(isEmpty)
              .map(inputs => inputs[0].name)
            """;

    private final Tasks tasks;
    private final Desk desk;
    private final Dossiers dossiers;
    private final Clerks clerks;

    ScreenWalk(Tasks tasks, Desk desk, Dossiers dossiers, Clerks clerks) {
        this.tasks = tasks;
        this.desk = desk;
        this.dossiers = dossiers;
        this.clerks = clerks;
    }

    /** Until nothing more can be done on the dossier. */
    public void toTheEnd(Browser browser, String dossier) {
        Set<String> seen = new HashSet<>();
        for (int act = 0; act < MOST_ACTS; act++) {
            Optional<Task> next = tasks.openOf(dossier).stream().min(Comparator.comparing(Task::createdAt));
            if (next.isEmpty() && dossiers.get(dossier).status().isFinal()) {
                return;
            } else if (next.isEmpty()) {
                letAWeekPass(browser);
            } else if (seen.add(next.get().key())) {
                complete(browser, next.get());
            } else {
                clerks.complete(next.get(), null, Map.of());
            }
        }
        throw new AssertionError("The walk of " + dossier + " does not end: " + tasks.openOf(dossier));
    }

    private static void letAWeekPass(Browser browser) {
        browser.as("admin").go("/admin/business-time").type("days", A_WEEK);
        browser.press("Chuyển ngày").see("Đã chuyển đến");
    }

    private void complete(Browser browser, Task task) {
        Form form = tasks.form(task.id());
        browser.as(desk.officer(task)).go("/tasks/" + task.id());
        List<?> asked = (List<?>) browser.ask(ASKED);
        for (Form.Field field : form.fields()) {
            if (asked.contains(field.key())) {
                fill(browser, field);
            } else if (OF_THEIR_OWN.containsKey(field.key())) {
                browser.type(field.key(), OF_THEIR_OWN.get(field.key()));
            }
        }
        browser.click(browser.at(".outcomes button")).see("Đã hoàn thành: " + task.name());
    }

    private static void fill(Browser browser, Form.Field field) {
        switch (field.type()) {
            case "multiselect", "boolean" -> browser.click(browser.at("input[name='" + field.key() + "']"));
            case "select" -> browser.choose(field.key(), field.options().get(0).value());
            case "number" ->
                browser.type(
                        field.key(), field.max() == null ? "1" : field.max().toString());
            default -> browser.type(field.key(), field.key().equals("number") ? "31/QĐ-TTg" : "Theo hồ sơ kèm theo");
        }
    }
}
