package vn.clusters.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.clusters.kernel.Listing;
import vn.clusters.organisation.AdministrationRecord.Line;

/** The record of what was done to officers, for auditors and administrators, as a page and as JSON. */
@Controller
class AdministrationPages {

    private final AdministrationRecord record;

    AdministrationPages(AdministrationRecord record) {
        this.record = record;
    }

    @GetMapping("/administration")
    String page(
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(required = false) String after,
            Model model) {
        model.addAttribute("officer", officer.strip());
        model.addAttribute("page", record.page(officer.strip(), after));
        return "organisation/administration";
    }

    @GetMapping("/api/administration")
    @ResponseBody
    Listing<Line> lines(@RequestParam(defaultValue = "") String officer, @RequestParam(required = false) String after) {
        return record.page(officer, after);
    }
}
