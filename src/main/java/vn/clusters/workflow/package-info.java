/** The process engine behind own types: starting, tasks, forms, timers, incidents. The only place that knows the engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "law", "clock"})
package vn.clusters.workflow;
