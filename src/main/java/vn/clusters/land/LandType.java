package vn.clusters.land;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the land of a proposed cluster is used as today. */
enum LandType {
    RICE_TWO_CROP("riceTwoCrop"),
    RICE_ONE_CROP("riceOneCrop"),
    OTHER_ANNUAL("otherAnnual"),
    PERENNIAL("perennial"),
    FOREST_SPECIAL_USE("forestSpecialUse"),
    FOREST_PROTECTION("forestProtection"),
    FOREST_PLANTED("forestProductionPlanted"),
    FOREST_NATURAL("forestProductionNatural"),
    RESIDENTIAL("residential"),
    DEFENCE_SECURITY("defenceSecurity"),
    WATER("riversAndStreams"),
    ROADS("roads"),
    UNUSED("unused"),
    OTHER("other");

    static final Set<LandType> RICE = EnumSet.of(RICE_TWO_CROP, RICE_ONE_CROP);
    static final Set<LandType> FOREST = EnumSet.range(FOREST_SPECIAL_USE, FOREST_NATURAL);
    /** What grows something: nothing is built on it before its purpose is changed. */
    static final Set<LandType> FARMLAND = EnumSet.range(RICE_TWO_CROP, FOREST_NATURAL);
    /** What other laws guard. */
    static final Set<LandType> GUARDED =
            EnumSet.of(FOREST_SPECIAL_USE, FOREST_PROTECTION, FOREST_NATURAL, DEFENCE_SECURITY);

    private final String key;

    LandType(String key) {
        this.key = key;
    }

    /** The name in JSON, forms and message bundles. */
    @JsonValue
    public String key() {
        return key;
    }

    static Optional<LandType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
