/** The statutory clocks of a dossier and the working calendar that explains them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law", "province"})
package vn.clusters.clock;
