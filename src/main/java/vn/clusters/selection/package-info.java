/** The council that scores the applicants. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "document"})
package vn.clusters.selection;
