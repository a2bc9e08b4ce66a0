package vn.clusters.inbox;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks who you are. */
@Controller
class SignInPage {

    /** One of each sort, in the order in which a dossier meets them. */
    private static final List<String> POSTS = List.of(
            "officer.ubnd-06172",
            "chair.ubnd-06172",
            "onestop.sct",
            "head.sct",
            "appraiser1.sct",
            "officer.stc",
            "director.sct",
            "clerk.sct",
            "vicechair.ubnd-tinh",
            "specialist.vp",
            "chair.ubnd-tinh",
            "clerk.vp",
            "auditor",
            "admin");

    private final boolean demo;

    SignInPage(@Value("${clusters.demo-officers:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String signIn(Model model) {
        model.addAttribute("demo", demo);
        model.addAttribute("posts", POSTS);
        return "login";
    }
}
