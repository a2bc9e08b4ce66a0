/** From the first request to the full dossier: notice, window, proposal, receipt, completeness, supplements. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "clock", "document", "workflow", "province"})
package vn.clusters.reception;
