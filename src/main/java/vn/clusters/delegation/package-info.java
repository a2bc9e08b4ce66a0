/**
 * Standing authorisations and planned absences: who may act in place of whom, from–to, for which role, procedure and
 * step, by which document. What is in force is asked of the business date, so it begins and ends by itself; the tasks
 * stay the owner's. Other modules see it as the powers of an actor, and ask {@code Absences} who is away.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law", "organisation"})
package vn.clusters.delegation;
