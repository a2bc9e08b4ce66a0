package vn.clusters.investment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;
import vn.clusters.law.InvestmentLaw;
import vn.clusters.law.InvestmentLaw.PolicyNeed;
import vn.clusters.law.Milestone;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;

/** Holds the facts of a dossier against the investment law in force on a day and the province's rule of order. */
@Component
class Judging {

    static final String PROCEDURE = "approve-investment-policy";

    private final Dossiers dossiers;
    private final Editions editions;
    private final InvestmentLaw investmentLaw;
    private final ProvinceRules province;
    private final Wording words;

    Judging(Dossiers dossiers, Editions editions, InvestmentLaw investmentLaw, ProvinceRules province, Wording words) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.investmentLaw = investmentLaw;
        this.province = province;
        this.words = words;
    }

    /** The edition of the investment law for a request received on that day. */
    Editions.Choice edition(LocalDate on) {
        return editions.choose(PROCEDURE, Map.of(Milestone.POLICY_REQUEST, on));
    }

    /** Empty for a procedure for which the question does not arise. */
    Optional<Judgement> judge(String dossier, PolicyFacts facts, LocalDate on) {
        Dossiers.View view = dossiers.get(dossier);
        Editions.Choice edition = edition(on);
        return investmentLaw
                .policyNeed(edition.edition(), inputs(view, facts))
                .map(need -> judgement(view, facts, edition, answered(need, facts), on));
    }

    private static Map<String, Object> inputs(Dossiers.View dossier, PolicyFacts facts) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("procedure", dossier.procedure());
        inputs.put("clusterEdition", dossier.edition());
        inputs.put("fundingSource", facts.fundingSource());
        inputs.put("landWithoutAuction", facts.landWithoutAuction());
        inputs.put("landPurposeChange", facts.landPurposeChange());
        inputs.put("otherCategory", facts.otherCategory());
        return inputs;
    }

    /** Where the law tells to ask, the written answer counts. */
    private PolicyNeed answered(PolicyNeed need, PolicyFacts facts) {
        if (!"ask".equals(need.needed()) || facts.answer() == null) {
            return need;
        }
        String reason = words.say("answered." + facts.answer(), facts.answerDocument());
        return new PolicyNeed(facts.answer(), need.under(), reason, need.citation());
    }

    private Judgement judgement(
            Dossiers.View dossier, PolicyFacts facts, Editions.Choice edition, PolicyNeed need, LocalDate on) {
        RulesOfTheDay rules = province.on(LocalDate.ofInstant(dossier.openedAt(), BusinessTime.ZONE));
        boolean stated = facts.statedOrder() != null;
        String order = rules.investmentOrder().name().toLowerCase(Locale.ROOT);
        return new Judgement(
                on,
                edition.edition(),
                edition.reason(),
                need.needed(),
                need.under(),
                need.reason(),
                need.citation().text(),
                stated ? facts.statedOrder() : order,
                stated
                        ? facts.orderDocument()
                        : rules.source(Rule.INVESTMENT_ORDER).text());
    }
}
