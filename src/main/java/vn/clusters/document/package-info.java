/** Papers with versions, issued documents with number and date, and their print. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law"})
package vn.clusters.document;
