package vn.clusters.workload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.delegation.Absences;
import vn.clusters.inbox.HeldWork;
import vn.clusters.inbox.HeldWork.Load;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;
import vn.clusters.workload.Workload.Away;
import vn.clusters.workload.Workload.DeskLoad;
import vn.clusters.workload.Workload.OfficerLoad;

/** Counts the open work of an agency's officers and desks, all with one question to the database. */
@Component
class Workloads {

    /** Days ahead in which a planned absence is shown. */
    private static final int AHEAD = 30;

    private final LedAgencies led;
    private final Officers officers;
    private final HeldWork work;
    private final Absences absences;
    private final StatutoryClock clock;
    private final AgencyNames agencies;
    private final BusinessTime time;

    Workloads(
            LedAgencies led,
            Officers officers,
            HeldWork work,
            Absences absences,
            StatutoryClock clock,
            AgencyNames agencies,
            BusinessTime time) {
        this.led = led;
        this.officers = officers;
        this.work = work;
        this.absences = absences;
        this.clock = clock;
        this.agencies = agencies;
        this.time = time;
    }

    @Transactional(readOnly = true)
    Workload of(Agency agency) {
        List<Officer> staff = officers.everybodyOf(agency.id());
        List<String> desks = desks(agency);
        Map<String, Load> loads = work.loads(Stream.concat(staff.stream().map(Officer::username), desks.stream())
                .toList());
        Map<String, List<Away>> away = away();
        return new Workload(
                agency.id(),
                agency.name(),
                time.today(),
                work.weekEnds(),
                staff.stream()
                        .filter(officer -> officer.active() || loads.containsKey(officer.username()))
                        .map(officer -> officer(
                                officer,
                                loads.getOrDefault(officer.username(), Load.NONE),
                                away.getOrDefault(officer.username(), List.of())))
                        .toList(),
                desks.stream()
                        .filter(loads::containsKey)
                        .map(desk -> desk(desk, loads.get(desk)))
                        .toList());
    }

    /** The desks of the agency, those of agencies merged into it included. */
    List<String> desks(Agency agency) {
        return led.withMerged(agency).stream()
                .flatMap(id -> Stream.of(Role.values()).map(role -> role.at(id)))
                .toList();
    }

    private Map<String, List<Away>> away() {
        LocalDate today = time.today();
        return absences.between(today, today.plusDays(AHEAD)).stream()
                .collect(groupingBy(Absences.Away::officer, mapping(one -> new Away(one.from(), one.to()), toList())));
    }

    private OfficerLoad officer(Officer officer, Load load, List<Away> away) {
        return new OfficerLoad(
                officer.username(),
                officer.name(),
                officer.active(),
                load.open(),
                load.dueThisWeek(),
                load.overdue(),
                longest(load),
                away);
    }

    private DeskLoad desk(String desk, Load load) {
        String[] parts = desk.split("@", 2);
        return new DeskLoad(
                desk,
                parts[0],
                agencies.nameOf(parts[1]),
                load.open(),
                load.dueThisWeek(),
                load.overdue(),
                longest(load));
    }

    private int longest(Load load) {
        return load.overdue() == 0 ? 0 : -clock.workingDaysUntil(load.firstDue());
    }
}
