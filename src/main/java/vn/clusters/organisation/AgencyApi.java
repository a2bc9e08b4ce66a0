package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.organisation.Agencies.Agency;

/** The agencies standing on a day as JSON; today unless given. */
@RestController
class AgencyApi {

    private final Agencies agencies;
    private final BusinessTime time;

    AgencyApi(Agencies agencies, BusinessTime time) {
        this.agencies = agencies;
        this.time = time;
    }

    @GetMapping("/api/agencies")
    Listing<Agency> agencies(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
        return new Listing<>(agencies.existingOn(Optional.ofNullable(on).orElseGet(time::today)), null);
    }
}
