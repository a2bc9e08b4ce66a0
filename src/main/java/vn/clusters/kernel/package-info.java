/**
 * The few words that every module speaks: problems, citations, the business time, the acting officer and the marker of
 * an act that the ledger must keep. Knows no other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.clusters.kernel;
