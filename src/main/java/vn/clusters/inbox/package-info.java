/** The work lists of officers: read model, task pages, the task interface. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "document", "clock", "workflow"})
package vn.clusters.inbox;
