/** Plan entries and clusters with their decisions. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law"})
package vn.clusters.registry;
