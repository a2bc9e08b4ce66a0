package vn.clusters.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The verdict of an agency on one subject, with the subject's words as they were asked. */
@Embeddable
public record SubjectVerdict(
        String subject,
        String label,
        @Enumerated(EnumType.STRING) Verdict verdict) {}
