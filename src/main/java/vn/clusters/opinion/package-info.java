/** Opinions of the consulted agencies. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "clock", "document", "province", "land"})
package vn.clusters.opinion;
