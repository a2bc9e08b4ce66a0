/**
 * Changes of the list of clusters in the province's plan: what is asked, what the provincial committee directs, what the
 * competent authority approves. The list itself stands in the registry.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "dossier", "document", "organisation", "appraisal", "registry"})
package vn.clusters.plan;
