/** The dossier: proposed cluster, applicants, milestones, status, and the edition it is pinned to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law", "organisation", "province"})
package vn.clusters.dossier;
