/**
 * Workload of the officers of an agency, for those who lead it: who has how much, who can take over what, and what a
 * deterministic replay says of lateness before and after. It holds no data of its own: the figures come from the inbox's
 * rows of open work, the pace from finished tasks.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "delegation", "clock", "dossier", "workflow", "inbox"})
package vn.clusters.workload;
