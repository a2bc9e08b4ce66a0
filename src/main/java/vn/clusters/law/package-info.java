/** Which law applies to a dossier, and what its tables say: editions, limits, papers, conditions, scoring. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package vn.clusters.law;
