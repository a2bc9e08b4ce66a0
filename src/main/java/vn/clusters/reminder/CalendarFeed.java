package vn.clusters.reminder;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.inbox.OpenWork;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;

/** The due dates of an officer as a calendar that any calendar program may subscribe to: code, step, day, cluster. */
@Controller
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final Officers officers;
    private final OpenWork work;
    private final BusinessTime time;
    private final MessageSource messages;

    CalendarFeed(CalendarLinks links, Officers officers, OpenWork work, BusinessTime time, MessageSource messages) {
        this.links = links;
        this.officers = officers;
        this.work = work;
        this.time = time;
        this.messages = messages;
    }

    /** Without a sign-in: whoever knows the secret is let in, while its owner may work here. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        Optional<String> owner =
                links.ownerOf(secret).filter(officer -> officers.get(officer).active());
        return owner.map(this::written)
                .map(feed -> ResponseEntity.ok().contentType(CALENDAR).body(feed.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String written(String officer) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Cluster Approvals//VI");
        calendar.setName(messages.getMessage("reminder.calendar.name", null, Locale.forLanguageTag("vi")));
        work.due(officers.actor(officer)).forEach(due -> calendar.addEvent(event(due)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(OpenWork.Item due) {
        VEvent event = new VEvent();
        event.setUid(due.task() + "@cluster-approvals");
        event.setDateTimeStamp(Date.from(time.now()));
        event.setDateStart(day(due.dueOn()));
        event.setSummary(due.dossier() + " · " + due.name());
        event.setDescription(due.cluster());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
