package vn.clusters.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/** What the form that opens a dossier offers; about a standing cluster it is filled in from the registry. */
@Component
class OpeningForm {

    private static final String NAME = "cluster.name";
    private static final String UNITS = "cluster.units[]";

    private final StandingClusters standing;
    private final Editions editions;
    private final Inputs inputs;
    private final UnitPicker picker;
    private final Rights rights;
    private final BusinessTime time;

    OpeningForm(
            StandingClusters standing,
            Editions editions,
            Inputs inputs,
            UnitPicker picker,
            Rights rights,
            BusinessTime time) {
        this.standing = standing;
        this.editions = editions;
        this.inputs = inputs;
        this.picker = picker;
        this.rights = rights;
        this.time = time;
    }

    /** @param anew whether the registry's facts replace what the form says of the cluster */
    void show(Model model, MultiValueMap<String, String> form, boolean anew) {
        LocalDate on = on(form);
        String procedure =
                Objects.requireNonNullElse(form.getFirst("procedure"), offered().get(0));
        Map<String, String> given = new HashMap<>(form.toSingleValueMap());
        List<String> chosen = form.getOrDefault(UNITS, List.of());
        if (standing.concerns(procedure)) {
            List<String> names = standing.names();
            model.addAttribute("standing", names);
            if (anew && names.contains(given.get(NAME))) {
                chosen = fillIn(given, procedure, on);
            }
        }
        model.addAttribute("given", given);
        model.addAttribute("procedure", procedure);
        model.addAttribute("procedures", offered());
        model.addAttribute("units", picker.offer("", on, chosen));
        model.addAttribute("today", time.today());
        model.addAttribute("clusterTypes", ProposalReader.CLUSTER_TYPES);
    }

    private LocalDate on(MultiValueMap<String, String> form) {
        return Objects.requireNonNullElse(inputs.of(form).date("firstRequestOn"), time.today());
    }

    /** Every procedure that some edition has a model for and the officer may open. */
    private List<String> offered() {
        return ProposalReader.PROCEDURES.stream()
                .filter(procedure -> rights.mayOpen(Acting.current().actor(), procedure))
                .filter(procedure ->
                        editions.all().stream().map(Edition::procedures).anyMatch(drawn -> drawn.contains(procedure)))
                .toList();
    }

    /** The units of the registry. */
    private List<String> fillIn(Map<String, String> given, String procedure, LocalDate on) {
        ProposedCluster asked = new ProposedCluster(given.get(NAME), null, List.of(), null, null, null, null);
        ProposedCluster known = standing.complete(procedure, asked, on);
        given.put("existingHa", known.areaHa() == null ? null : text(known.areaHa()));
        given.put("cluster.areaHa", given.get("existingHa"));
        given.put("cluster.place", known.place());
        return known.units();
    }

    private static String text(BigDecimal areaHa) {
        return areaHa.toPlainString().replace('.', ',');
    }
}
