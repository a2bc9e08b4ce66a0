package vn.clusters.dossier;

import jakarta.persistence.Embeddable;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Editions.Choice;

/** The edition a dossier runs under, why, and for an override the document and who signed it. */
@Embeddable
record PinnedEdition(
        String edition, String editionReason, String editionCitation, String editionDocument, String editionSigner) {

    static PinnedEdition chosen(Choice choice) {
        String citation = choice.citation() == null ? null : choice.citation().text();
        return new PinnedEdition(choice.edition(), choice.reason(), citation, null, null);
    }

    static PinnedEdition overridden(String edition, String reason, String document, String signer) {
        return new PinnedEdition(edition, reason, null, document, signer);
    }

    boolean isOverride() {
        return editionDocument != null;
    }

    Citation citation() {
        return editionCitation == null ? null : new Citation(editionCitation);
    }
}
