package vn.clusters.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Offers what a form can only know at run time: options ({@code valuesKey}), repeated fields ({@code repeat}) and
 * prefilled answers ({@code prefill}). Each capability contributes its own, found by name.
 */
public interface FieldSource {

    /**
     * One option, one repeated field or one prefilled answer.
     *
     * @param key value of the option, or suffix of the repeated field
     * @param label Vietnamese
     * @param value prefilled answer, null if none
     * @param min lowest number allowed, null if the form says
     * @param max highest number allowed, null if the form says
     */
    record Item(String key, String label, Object value, BigDecimal min, BigDecimal max) {
        public Item(String key, String label) {
            this(key, label, null, null, null);
        }

        public Item(String key, String label, Object value) {
            this(key, label, value, null, null);
        }
    }

    /** Name used in the forms. */
    String name();

    /**
     * What the source offers for a task of a dossier.
     *
     * @param subject the agency or member the task is about, null for most tasks
     */
    List<Item> items(String dossier, String subject);

    /** A source of that name; the function gets the dossier and the subject. */
    static FieldSource of(String name, BiFunction<String, String, List<Item>> offer) {
        return new FieldSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Item> items(String dossier, String subject) {
                return offer.apply(dossier, subject);
            }
        };
    }
}
