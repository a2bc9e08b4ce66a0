package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A dossier from the first request to the registry, every officer at the screen, the days passed on by an administrator. */
@BrowserTest
class WalkTests {

    private static final int MOST_ROUNDS = 120;

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void van_lang_2_goes_from_the_first_request_to_the_registry_in_the_browser(Browser browser) {
        String dossier = open(browser);
        for (int round = 0; round < MOST_ROUNDS && !isDecided(browser, dossier); round++) {
            List<Task> open = tasks.openOf(dossier);
            if (open.isEmpty()) {
                browser.as("admin")
                        .go("/admin/business-time")
                        .press("Chuyển ngày")
                        .see("Đã chuyển đến");
            } else {
                complete(browser, open.get(0));
            }
        }

        browser.as("chair.ubnd-tinh").go("/dossiers/" + dossier).see("Đã ban hành quyết định");
        browser.as("auditor").go("/trace/" + dossier).press("Kiểm tra chuỗi").see("Chuỗi nguyên vẹn");
        browser.go("/clusters?q=van+lang+2")
                .see("Đã thành lập")
                .press("CCN Văn Lãng 2")
                .see("QĐ-UBND");
        assertThat(browser.text()).contains("39,50 ha", "Công ty cổ phần Hạ tầng Biên giới");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static String open(Browser browser) {
        browser.as("officer.ubnd-06172").go("/dossiers/new");
        browser.type("cluster.name", "CCN Văn Lãng 2").type("cluster.areaHa", "39,5");
        browser.type("applicant.name", "Công ty cổ phần Hạ tầng Biên giới");
        browser.click(browser.field("unit-06172")).press("Mở hồ sơ").see("Việc đang mở");
        return browser.path().replace("/dossiers/", "");
    }

    private boolean isDecided(Browser browser, String dossier) {
        return tasks.openOf(dossier).isEmpty()
                && browser.as("admin").go("/dossiers/" + dossier).text().contains("Đã ban hành quyết định");
    }

    private void complete(Browser browser, Task task) {
        Form form = tasks.form(task.id());
        String ordinary = form.outcomes().get(0).value();
        browser.as(desk.officer(task)).go("/tasks/" + task.id());
        form.fields().stream()
                .filter(field -> field.required() || field.requiredFor().contains(ordinary))
                .forEach(field -> fill(browser, field));
        browser.press(form.outcomes().get(0).label()).see("Đã hoàn thành: " + task.name());
    }

    /** Whatever stands there already stays. */
    private static void fill(Browser browser, Form.Field field) {
        String id = field.key();
        switch (field.type()) {
            case "multiselect", "boolean" -> tick(browser, field);
            case "select" -> {
                if (browser.valueOf(id).isEmpty()) {
                    browser.choose(id, field.options().get(0).value());
                }
            }
            default -> {
                if (browser.valueOf(id).isEmpty()) {
                    browser.type(id, answer(field));
                }
            }
        }
    }

    private static void tick(Browser browser, Form.Field field) {
        String boxes = "input[type=checkbox][name='" + field.key() + "']";
        if (browser.all(boxes + ":checked").isEmpty()) {
            browser.click(browser.at(boxes));
        }
    }

    private static String answer(Form.Field field) {
        if (!field.type().equals("number")) {
            return "Theo hồ sơ kèm theo";
        }
        return field.max() == null ? "1" : field.max().toString();
    }
}
