/** Units, agencies, officers and roles by date; who is signed in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package vn.clusters.organisation;
