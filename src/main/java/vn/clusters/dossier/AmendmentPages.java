package vn.clusters.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;

/** The forms of the acts on a dossier outside its tasks. */
@Controller
class AmendmentPages {

    static final String WITHDRAW = "withdraw";
    static final String PROPOSAL = "proposal";
    static final String ASSIGNMENT = "assignment";
    static final String EDITION = "edition";
    static final String HAND_OVER = "hand-over";

    private static final String ACT = "/dossiers/{code}/acts/{act:withdraw|proposal|assignment|edition|hand-over}";

    private final AmendmentReader reader;
    private final DossierJson json;
    private final Inputs inputs;
    private final UnitPicker picker;
    private final Presenters presenters;
    private final Editions editions;
    private final Followers followers;
    private final RefusedForm refused;

    AmendmentPages(
            AmendmentReader reader,
            DossierJson json,
            Inputs inputs,
            UnitPicker picker,
            Presenters presenters,
            Editions editions,
            Followers followers,
            RefusedForm refused) {
        this.reader = reader;
        this.json = json;
        this.inputs = inputs;
        this.picker = picker;
        this.presenters = presenters;
        this.editions = editions;
        this.followers = followers;
        this.refused = refused;
    }

    @GetMapping(ACT)
    String blank(@PathVariable String code, @PathVariable String act, Model model) {
        refused.blank(model);
        DossierJson.Detail dossier = json.detail(code);
        if (act.equals(PROPOSAL)) {
            model.addAttribute("given", given(dossier.cluster()));
        }
        return form(dossier, act, dossier.cluster().units(), model);
    }

    private static Map<String, Object> given(Dossiers.ProposedCluster cluster) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("cluster.name", cluster.name());
        given.put("cluster.areaHa", cluster.areaHa().toPlainString().replace('.', ','));
        given.put("cluster.trades", cluster.trades());
        given.put("cluster.clusterType", cluster.clusterType());
        return given;
    }

    private String form(DossierJson.Detail dossier, String act, List<String> chosen, Model model) {
        model.addAttribute("dossier", dossier);
        if (act.equals(HAND_OVER)) {
            model.addAttribute("followers", followers.of(dossier.code()));
        }
        model.addAttribute("act", act);
        model.addAttribute("clusterTypes", ProposalReader.CLUSTER_TYPES);
        model.addAttribute("presenting", presenters.today(dossier.code()));
        model.addAttribute("units", picker.offer("", dossier.cluster().placeOn(), chosen));
        model.addAttribute(
                "editions",
                editions.all().stream()
                        .filter(edition -> edition.procedures().contains(dossier.procedure()))
                        .toList());
        return "dossier/act";
    }

    @PostMapping(ACT)
    String act(
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            perform(code, act, inputs.of(form));
            return "redirect:/dossiers/" + code;
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            return form(json.detail(code), act, form.getOrDefault("cluster.units[]", List.of()), model);
        }
    }

    private void perform(String code, String act, Input input) {
        switch (act) {
            case WITHDRAW -> reader.withdraw(code, input);
            case PROPOSAL -> reader.replaceProposal(code, input);
            case ASSIGNMENT -> reader.assignPresenter(code, input);
            case EDITION -> reader.overrideEdition(code, input);
            default -> reader.handOver(code, input);
        }
    }
}
