/**
 * Change of law and of government with dossiers in flight: the bulk hand-over of what lies with committees and agencies
 * that ended, and the rehearsal of an edition over the running dossiers. A hand-over changes one dossier at a time, each
 * in a transaction and a ledger entry of its own; a rehearsal changes nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "ledger", "dossier", "clock", "workflow", "selection"})
package vn.clusters.transition;
