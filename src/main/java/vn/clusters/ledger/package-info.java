/**
 * The hash-chained record of every act, one chain per dossier. It listens to {@link vn.clusters.kernel.Recorded} and
 * knows no other module; the entries are appended just before the commit of the transaction that did the act, so that
 * act and entry stand or fall together. The format is described in docs/ledger.md.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package vn.clusters.ledger;
