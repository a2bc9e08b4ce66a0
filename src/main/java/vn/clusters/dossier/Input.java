package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Reads what somebody sent, field by field, and gathers what is wrong instead of stopping at the first fault. */
public final class Input {

    private static final int MOST_DIGITS = 10;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_ITEMS = 100;
    private static final int MONEY_DIGITS = 18;
    private static final int LONGEST_NAME = 300;

    /** A Vietnamese sentence for a message key and its arguments. */
    @FunctionalInterface
    public interface Words {
        String say(String key, Object... arguments);
    }

    private final JsonNode body;
    private final String prefix;
    private final Words words;
    private final Map<String, String> errors;

    Input(JsonNode body, Words words) {
        this(body, "", words, new TreeMap<>());
    }

    private Input(JsonNode body, String prefix, Words words, Map<String, String> errors) {
        this.body = body;
        this.prefix = prefix;
        this.words = words;
        this.errors = errors;
    }

    /** The part under a name; faults found there are gathered with the others. */
    public Input part(String name) {
        return new Input(body.path(name), prefix + name + ".", words, errors);
    }

    /** The parts of a list, none if it is missing. */
    public List<Input> parts(String name) {
        return parts(name, MOST_ITEMS);
    }

    /** The parts of a list that may be long. */
    public List<Input> parts(String name, int most) {
        List<Input> parts = new ArrayList<>();
        for (JsonNode part : items(name, most)) {
            parts.add(new Input(part, prefix + name + "[" + parts.size() + "].", words, errors));
        }
        return parts;
    }

    /** The names of the fields that were sent. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public boolean has(String name) {
        return !body.path(name).isMissingNode() && !body.path(name).isNull();
    }

    /** Composed text of at most {@code longest} characters, null if blank. */
    public String text(String name, int longest) {
        JsonNode node = body.path(name);
        if (node.isContainerNode()) {
            return wrong(name, "not-a-text");
        }
        return checked(name, node, longest);
    }

    private String checked(String name, JsonNode node, int longest) {
        String text = node.isNull() || node.isMissingNode() ? "" : VietnameseText.stored(node.asText());
        if (text.length() > longest) {
            return wrong(name, "too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    public String requiredText(String name, int longest) {
        int before = errors.size();
        String text = text(name, longest);
        return text == null && errors.size() == before ? wrong(name, "required") : text;
    }

    /** One text per entry of a list, blank ones left out. */
    public List<String> texts(String name, int longest) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : items(name, MOST_ITEMS)) {
            String text = checked(name, node, longest);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<JsonNode> items(String name, int most) {
        JsonNode list = body.path(name);
        if (list.isArray() && list.size() <= most) {
            return StreamSupport.stream(list.spliterator(), false).toList();
        }
        if (!list.isMissingNode() && !list.isNull()) {
            wrong(name, "not-a-list", most);
        }
        return List.of();
    }

    public LocalDate date(String name) {
        String text = text(name, 10);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return wrong(name, "not-a-date");
        }
    }

    public LocalDate requiredDate(String name) {
        int before = errors.size();
        LocalDate date = date(name);
        return date == null && errors.size() == before ? wrong(name, "required") : date;
    }

    /** True or false, null if blank. */
    public Boolean flag(String name) {
        String text = text(name, 10);
        boolean known = text == null || text.equals("true") || text.equals("false");
        return known ? text == null ? null : Boolean.valueOf(text) : wrong(name, "not-a-flag");
    }

    /** False if it is missing, which is noted as a fault. */
    public boolean requiredFlag(String name) {
        int before = errors.size();
        Boolean flag = flag(name);
        if (flag == null && errors.size() == before) {
            wrong(name, "required");
        }
        return Boolean.TRUE.equals(flag);
    }

    /** A decimal number, at most {@code mostDigits} before the point; a text may use the decimal comma. */
    public BigDecimal number(String name, int mostDigits) {
        String text = text(name, 40);
        try {
            BigDecimal number = text == null ? null : new BigDecimal(plain(text));
            boolean fits = number == null
                    || number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= mostDigits;
            return fits ? number : wrong(name, "number-too-large");
        } catch (NumberFormatException notANumber) {
            return wrong(name, "not-a-number");
        }
    }

    public BigDecimal requiredNumber(String name) {
        int before = errors.size();
        BigDecimal number = number(name, MOST_DIGITS);
        return number == null && errors.size() == before ? wrong(name, "required") : number;
    }

    private static String plain(String text) {
        return text.contains(",") ? text.replace(".", "").replace(',', '.') : text;
    }

    /** An application to be the investor, as JSON and forms write it. */
    public Dossiers.Application application() {
        BigDecimal investment = number("investmentVnd", MONEY_DIGITS);
        if (investment != null && investment.signum() < 0) {
            wrong("investmentVnd", "negative");
        }
        return new Dossiers.Application(
                requiredText("name", LONGEST_NAME),
                date("receivedOn"),
                texts("members", LONGEST_NAME),
                investment,
                flag("foreignInvestor"));
    }

    /** Notes a fault; the answer is always null. */
    public <T> T wrong(String name, String reason, Object... arguments) {
        errors.putIfAbsent(prefix + name, words.say("dossier.input." + reason, arguments));
        return null;
    }

    /** @throws Problem 422 {@code input-invalid} with {@code errors} by field, if anything was wrong */
    public void requireSound() {
        if (!errors.isEmpty()) {
            throw new Problem(422, "input-invalid", errors.size()).with("errors", errors);
        }
    }
}
