package vn.clusters.demo;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.kernel.BusinessTime;

/** The business time of a training for its administrator. */
@DemoOnly
@Controller
@RequestMapping("/admin/business-time")
class BusinessTimePages {

    private final BusinessTime time;
    private final Forwarding forwarding;

    BusinessTimePages(BusinessTime time, Forwarding forwarding) {
        this.time = time;
        this.forwarding = forwarding;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("now", time.now().atZone(BusinessTime.ZONE));
        return "demo/business-time";
    }

    @PostMapping
    String forward(@RequestParam(required = false) Integer days, RedirectAttributes flash) {
        forwarding.by(days);
        flash.addFlashAttribute("forwarded", time.today());
        return "redirect:/admin/business-time";
    }
}
