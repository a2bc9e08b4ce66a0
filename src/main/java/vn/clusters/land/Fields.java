package vn.clusters.land;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** An inventory field by field, numbers without needless zeros: what versions are compared by and what the hash covers. */
final class Fields {

    /**
     * A field that two versions state differently.
     *
     * @param field {@code source}, {@code land}, {@code point} …
     * @param row which land type, point, kind or item; empty for a single field
     * @param before null if the earlier version does not have it
     */
    record Difference(String field, String row, String before, String after) {}

    private record Key(String field, String row) {}

    private final Map<Key, String> values = new LinkedHashMap<>();

    private Fields() {}

    static Fields of(Inventory inventory) {
        Fields fields = new Fields();
        fields.put("source", "", inventory.source());
        fields.put("surveyedOn", "", inventory.surveyedOn());
        fields.put("centralMeridian", "", inventory.centralMeridian());
        fields.put("zoneDegrees", "", inventory.zoneDegrees());
        inventory.areas().forEach((type, ha) -> fields.put("land", type.key(), plain(ha)));
        fields.put("order", "", order(inventory.boundary()));
        inventory
                .boundary()
                .vertices()
                .forEach(at -> fields.put("point", at.point(), "X " + plain(at.x()) + " · Y " + plain(at.y())));
        inventory
                .holdings()
                .forEach(held -> fields.add("holding", held.kind() + " (" + held.unit() + ")", plain(held.quantity())));
        fields.put("graves", "", inventory.graves());
        fields.put("households", "", inventory.households());
        inventory.costs().forEach(cost -> fields.add("cost", cost.item(), plain(cost.vnd())));
        fields.put("statedCostVnd", "", plain(inventory.statedCostVnd()));
        return fields;
    }

    private static String order(Boundary boundary) {
        return boundary.vertices().isEmpty()
                ? null
                : boundary.vertices().stream().map(Vertex::point).collect(Collectors.joining(" – "));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private void put(String field, String row, Object value) {
        if (value != null) {
            values.put(new Key(field, row), value.toString());
        }
    }

    /** Two rows of one name are two rows. */
    private void add(String field, String row, String value) {
        String name = row;
        for (int n = 2; values.containsKey(new Key(field, name)); n++) {
            name = row + " #" + n;
        }
        put(field, name, value);
    }

    List<Difference> changedTo(Fields later) {
        Set<Key> keys = new LinkedHashSet<>(values.keySet());
        keys.addAll(later.values.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Key key : keys) {
            String before = values.get(key);
            String after = later.values.get(key);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(key.field(), key.row(), before, after));
            }
        }
        return differences;
    }

    /** SHA-256 of all fields, one a line as {@code field TAB row TAB value}. */
    String hash() {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey().field() + "\t" + entry.getKey().row() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
