package vn.clusters.appraisal;

import java.math.BigDecimal;
import vn.clusters.kernel.Steps;

/** The facts that the tables ask for, each under the name the tables give it; null where nobody knows. */
@Steps("facts")
public class FactsSteps {

    private final KnownFacts known;
    private final StatedFacts stated;
    private final InvestorOrigin origin;

    FactsSteps(KnownFacts known, StatedFacts stated, InvestorOrigin origin) {
        this.known = known;
        this.stated = stated;
        this.origin = origin;
    }

    public String procedure(String dossier) {
        return known.procedure(dossier);
    }

    public String ccnType(String dossier) {
        return known.clusterType(dossier);
    }

    public BigDecimal areaHa(String dossier) {
        return known.areaHa(dossier);
    }

    public Boolean inBorderGateZone(String dossier) {
        return known.inBorderGateZone(dossier);
    }

    public Boolean isMountainousDistrict(String dossier) {
        return stated.flag(dossier, "isMountainousDistrict");
    }

    public Boolean isPre105_2009(String dossier) {
        return stated.flag(dossier, "isPre105_2009");
    }

    public Boolean inApprovedCcnList(String dossier) {
        return stated.flag(dossier, "inApprovedCcnList");
    }

    public Boolean landFitsLandUsePlan(String dossier) {
        return stated.flag(dossier, "landFitsLandUsePlan");
    }

    public Boolean hasQualifiedApplicant(String dossier) {
        return stated.flag(dossier, "hasQualifiedApplicant");
    }

    public BigDecimal existingCcnInUnit(String dossier) {
        return stated.number(dossier, "existingCcnInUnit");
    }

    public BigDecimal avgOccupancyPct(String dossier) {
        return stated.number(dossier, "avgOccupancyPct");
    }

    public BigDecimal unletIndustrialLandHa(String dossier) {
        return stated.number(dossier, "unletIndustrialLandHa");
    }

    public Boolean residentsInside(String dossier) {
        return stated.flag(dossier, "residentsInside");
    }

    public BigDecimal craftLandSharePct(String dossier) {
        return stated.number(dossier, "craftLandSharePct");
    }

    public BigDecimal typeSharePct(String dossier) {
        return stated.number(dossier, "typeSharePct");
    }

    public BigDecimal servicesAreaSharePct(String dossier) {
        return stated.number(dossier, "servicesAreaSharePct");
    }

    public BigDecimal areaAfterHa(String dossier) {
        return known.areaAfterHa(dossier);
    }

    public BigDecimal areaDeltaHa(String dossier) {
        return stated.number(dossier, "areaDeltaHa");
    }

    public BigDecimal occupancyPct(String dossier) {
        return stated.number(dossier, "occupancyPct");
    }

    public BigDecimal demandHa(String dossier) {
        return stated.number(dossier, "demandHa");
    }

    public BigDecimal industrialLandHa(String dossier) {
        return stated.number(dossier, "industrialLandHa");
    }

    public Boolean essentialInfraDone(String dossier) {
        return stated.flag(dossier, "essentialInfraDone");
    }

    public Boolean inUse(String dossier) {
        return stated.flag(dossier, "inUse");
    }

    public Boolean foreignInvestor(String dossier) {
        return origin.foreignInvestor(dossier);
    }

    public Boolean foreignInvestorCleared(String dossier) {
        return origin.cleared(dossier);
    }

    public String investmentEdition(String dossier) {
        return origin.investmentEdition();
    }
}
