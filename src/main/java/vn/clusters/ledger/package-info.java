/** The hash-chained record of every act, one chain per dossier. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package vn.clusters.ledger;
