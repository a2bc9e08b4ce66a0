package vn.clusters.selection;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Points that a member gives an applicant on one criterion. */
@Embeddable
record Points(long applicant, String criterion, BigDecimal points) {}
