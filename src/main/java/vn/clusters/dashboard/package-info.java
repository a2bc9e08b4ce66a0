/**
 * What leaders count: dossiers by state, limits kept and missed, where time goes, supplements, opinions. Two tables of its
 * own follow the clocks and the tasks; every figure is an aggregate over them and the dossiers, and the list of dossiers
 * learns here how to show what is behind a figure.
 *
 * <p>Arrows: kernel, law (limits and who keeps them), organisation (agencies, officers), clock (due dates, working days),
 * dossier (which dossiers one may read; the list), workflow (tasks). Queries join the table {@code dossier} by the condition
 * that the module of the dossiers gives.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "clock", "dossier", "workflow"})
package vn.clusters.dashboard;
