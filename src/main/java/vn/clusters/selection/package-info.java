/** The council that scores the applicants. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "document", "province"})
package vn.clusters.selection;
