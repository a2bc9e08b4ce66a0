package vn.clusters.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Listing;
import vn.clusters.registry.Clusters.Cluster;

/** The registry as JSON. */
@RestController
@RequestMapping("/api/clusters")
class RegistryApi {

    private static final int PAGE = 100;

    private final RegistryReader registry;

    RegistryApi(RegistryReader registry) {
        this.registry = registry;
    }

    /**
     * In Vietnamese order of the names.
     *
     * @param on as the registry stood on that day
     * @param after id of the last cluster already seen
     */
    @GetMapping
    Listing<Cluster> list(
            @RequestParam(required = false) String status,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String after) {
        List<Cluster> all = registry.list(status, null, on);
        int from = 1
                + IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(after))
                        .findFirst()
                        .orElse(-1);
        List<Cluster> page = all.subList(from, Math.min(all.size(), from + PAGE));
        boolean more = from + PAGE < all.size();
        return new Listing<>(page, more ? page.get(PAGE - 1).id() : null);
    }

    @GetMapping("/{id}")
    Sheet one(@PathVariable String id) {
        return registry.sheet(id);
    }
}
