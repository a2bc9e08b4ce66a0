package vn.clusters.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How somebody signs in place of another.
 *
 * @param manner {@code acting} (a deputy for the head), {@code by-order} or {@code by-authorisation}
 * @param post the signer's own post in the signature block
 */
@Embeddable
public record Signature(
        @Column(name = "signed_manner") String manner,
        @Column(name = "signed_post") String post) implements Serializable {

    /** How the act under way is signed; null for whoever signs in their own right. */
    public static Signature ofThisAct() {
        Power power = Acting.current().power();
        return power == null ? null : power.signature();
    }
}
