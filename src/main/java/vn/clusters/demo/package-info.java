/**
 * Training: demo dossiers made by running the procedures through the years, and a business time that an administrator
 * may forward. Absent in production ({@code clusters.demo=false}).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "law",
            "organisation",
            "dossier",
            "reception",
            "land",
            "workflow",
            "investment",
            "transition"
        })
package vn.clusters.demo;
