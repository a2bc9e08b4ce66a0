/** What officers are told of their work: notices in the house bar, mails through an outbox, a calendar of due dates. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "organisation", "delegation", "dossier", "clock", "workflow", "inbox", "brief"
        })
package vn.clusters.reminder;
