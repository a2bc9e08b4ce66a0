package vn.clusters.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/** What the forms of this module can only know at run time. */
@Configuration(proxyBeanMethods = false)
class ReceptionSources {

    /** Date fields of this module's forms: none may lie before what already happened. */
    private static final List<String> DATES =
            List.of("issuedOn", "sentOn", "receivedOn", "fullOn", "requestedOn", "refusedOn", "askedOn");

    @Bean
    FieldSource requiredPapersSource(RequiredPapers papers) {
        return FieldSource.of("required-papers", (dossier, subject) -> papers.of(dossier).stream()
                .map(paper -> new Item(paper.paper(), papers.label(paper)))
                .toList());
    }

    @Bean
    FieldSource requiredSetsSource(RequiredPapers papers) {
        return FieldSource.of(
                "required-sets", (dossier, subject) -> List.of(new Item("sets", "", papers.sets(dossier))));
    }

    @Bean
    FieldSource appraisalOfficersSource(Officers officers, Issuing issuing) {
        return FieldSource.of(
                "appraisal-officers",
                (dossier, subject) -> officers
                        .at(Role.APPRAISAL_OFFICER.at(issuing.department().id()))
                        .stream()
                        .map(officer -> new Item(officer.username(), officer.name()))
                        .toList());
    }

    @Bean
    FieldSource applicantsSource(Dossiers dossiers) {
        return FieldSource.of("applicants", (dossier, subject) -> dossiers.get(dossier).applicants().stream()
                .filter(applicant -> applicant.status().equals("accepted"))
                .map(applicant -> new Item(String.valueOf(applicant.id()), applicant.name()))
                .toList());
    }

    @Bean
    FieldSource applicationsSource(Dossiers dossiers, Wording words) {
        return FieldSource.of("applications", (dossier, subject) -> {
            List<Item> applications = dossiers.get(dossier).applicants().stream()
                    .map(applicant -> new Item(
                            String.valueOf(applicant.id()),
                            words.say(
                                    "application",
                                    applicant.name(),
                                    VietnameseText.shown(applicant.receivedOn()),
                                    words.say("applicant." + applicant.status()))))
                    .toList();
            return applications.isEmpty() ? List.of(new Item("none", words.say("no-application"))) : applications;
        });
    }

    @Bean
    FieldSource lastMilestoneSource(Dossiers dossiers) {
        return FieldSource.of(
                "last-milestone", (dossier, subject) -> dossiers.get(dossier).milestones().values().stream()
                        .max(LocalDate::compareTo)
                        .map(last -> DATES.stream()
                                .map(field -> new Item(field, "", last))
                                .toList())
                        .orElse(List.of()));
    }

    @Bean
    FieldSource windowEndSource(Forecast forecast, BusinessTime time, Wording words) {
        return FieldSource.of(
                "window-end",
                (dossier, subject) -> said(forecast.windowEnd(dossier, time.today()), "window-ends", words));
    }

    @Bean
    FieldSource appointmentSource(Forecast forecast, BusinessTime time, Wording words) {
        return FieldSource.of(
                "appointment",
                (dossier, subject) -> said(forecast.appointment(dossier, time.today()), "appointment-on", words));
    }

    private static List<Item> said(Optional<LocalDate> date, String key, Wording words) {
        return date.map(day -> List.of(new Item("on", words.say(key, VietnameseText.shown(day)))))
                .orElse(List.of());
    }
}
