package vn.clusters.registry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.PlaceNames;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.Clusters.Cluster;

/** The registry for people: the list with its filters, and one cluster with its decisions. */
@Controller
@RequestMapping("/clusters")
class RegistryPages {

    private final RegistryReader registry;
    private final PlaceNames places;
    private final BusinessTime time;

    RegistryPages(RegistryReader registry, PlaceNames places, BusinessTime time) {
        this.registry = registry;
        this.places = places;
        this.time = time;
    }

    /** What stands below the list: how many clusters, their known land, how many of them have no known area. */
    record Totals(int clusters, BigDecimal areaHa, long withoutArea, Map<String, Long> byStatus) {

        static Totals of(List<Cluster> clusters) {
            BigDecimal area = clusters.stream()
                    .map(Cluster::landAreaHa)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Map<String, Long> byStatus = new LinkedHashMap<>();
            RegistryReader.STATUSES.forEach(status -> byStatus.put(
                    status,
                    clusters.stream().filter(c -> status.equals(c.status())).count()));
            long unknown = clusters.stream().filter(c -> c.landAreaHa() == null).count();
            return new Totals(clusters.size(), area, unknown, byStatus);
        }
    }

    @GetMapping
    String list(@RequestParam(required = false) String status, @RequestParam(required = false) String q, Model model) {
        List<Cluster> clusters = registry.list(status, q, null);
        model.addAttribute("clusters", clusters);
        model.addAttribute("totals", Totals.of(clusters));
        model.addAttribute("statuses", RegistryReader.STATUSES);
        model.addAttribute("status", status);
        model.addAttribute("q", q);
        return "registry/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Sheet sheet = registry.sheet(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("placeToday", placeToday(sheet.cluster()));
        model.addAttribute("placeBefore", placeBefore(sheet));
        return "registry/cluster";
    }

    /** The names of the units it left, unless its place mentions each of them. */
    private List<String> placeBefore(Sheet sheet) {
        String written = VietnameseText.searchable(sheet.cluster().place());
        List<String> names = sheet.lying().stream()
                .filter(unit -> unit.to() != null && unit.to().isBefore(time.today()))
                .map(Sheet.Lying::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean named = names.stream().allMatch(name -> written.contains(VietnameseText.searchable(name)));
        return named ? List.of() : names;
    }

    /** The units that stand today where the cluster lies, unless its place names each of them. */
    private List<String> placeToday(Cluster cluster) {
        String written = VietnameseText.searchable(cluster.place());
        List<String> names = cluster.units().stream()
                .flatMap(unit -> places.namesOn(unit, time.today(), time.today()).stream())
                .distinct()
                .toList();
        boolean named = names.stream().allMatch(name -> written.contains(VietnameseText.searchable(name)));
        return named ? List.of() : names;
    }
}
