package vn.clusters.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;

/** The list of work as a workbook. */
@Controller
class ExportPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkExport export;
    private final BusinessTime time;

    ExportPages(WorkExport export, BusinessTime time) {
        this.export = export;
        this.time = time;
    }

    /** The filters are those of the page. */
    @GetMapping("/inbox.xlsx")
    void workbook(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        WorkExport.Plan plan = export.plan(actor, WorkList.Filter.ofAddress(asked), WorkExport.MOST);
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("work-" + time.today() + ".xlsx")
                        .build()
                        .toString());
        export.write(plan, response.getOutputStream());
    }
}
