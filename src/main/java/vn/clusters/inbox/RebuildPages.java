package vn.clusters.inbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator compares the inbox with the engine, and has it set right. */
@Controller
class RebuildPages implements DisposableBean {

    private final Rebuild rebuild;
    private final ExecutorService aside = Executors.newSingleThreadExecutor();

    RebuildPages(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @GetMapping("/admin/inbox")
    String page(Model model) {
        model.addAttribute("report", rebuild.last());
        return "inbox/rebuild";
    }

    /** The page is answered at once; the comparison goes on aside. */
    @PostMapping("/admin/inbox")
    String run(@RequestParam(defaultValue = "false") boolean heal) {
        RebuildReport last = rebuild.last();
        if (last == null || last.ended()) {
            aside.submit(() -> rebuild.run(heal));
        }
        return "redirect:/admin/inbox";
    }

    @Override
    public void destroy() {
        aside.shutdownNow();
    }
}
