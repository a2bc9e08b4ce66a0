/**
 * Land and clearance inventory of the proposed cluster: areas by land type, boundary coordinates, crops, graves, households
 * and costs. Each saved inventory is a version. What contradicts itself is shown, not refused: it decides conditions and
 * who is consulted.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "organisation", "dossier", "registry", "province"})
package vn.clusters.land;
