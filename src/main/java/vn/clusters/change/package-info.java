/**
 * Which cluster of the registry a dossier of expansion, adjustment or revocation is about: found when the dossier is
 * opened, refused if it does not stand, and kept with its facts as they stood. And what an adjustment is to change, what kinds
 * of change these are under the edition, and why and over what a revocation is asked for.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "law", "organisation", "dossier", "document", "registry"})
package vn.clusters.change;
