package vn.clusters.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.clusters.kernel.Steps;

/** Reads the expressions of the models and holds them against the vocabulary that Java offers. */
public final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Set<String> VARIABLES =
            Set.of("dossier", "edition", "outcome", "subject", "limit", "answers", "findings", "agencies");
    private static final Set<String> ENGINE = Set.of("execution.processBusinessKey");

    private final Map<String, Class<?>> vocabulary = vocabulary();

    private static Map<String, Class<?>> vocabulary() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Steps.class));
        return scanner.findCandidateComponents("vn.clusters").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, Expressions.class.getClassLoader()))
                .collect(
                        Collectors.toMap(type -> type.getAnnotation(Steps.class).value(), type -> type));
    }

    /** Calls back with the id of the nearest element and the inside of each expression of the file. */
    public static void each(Models.Model model, BiConsumer<String, String> reader) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            visit(xml.newDocumentBuilder().parse(model.file().toFile()).getDocumentElement(), "", reader);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(model.file().toString(), e);
        }
    }

    private static void visit(Element element, String around, BiConsumer<String, String> reader) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            read(element.getAttributes().item(i).getNodeValue(), id, reader);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, id, reader);
            } else {
                read(child.getNodeValue(), id, reader);
            }
        }
    }

    private static void read(String text, String id, BiConsumer<String, String> reader) {
        EXPRESSION.matcher(text).results().forEach(found -> reader.accept(id, found.group(1)));
    }

    /** What is wrong with an expression; empty when the vocabulary covers it. Inner calls are read first. */
    public List<String> complaints(String expression) {
        List<String> complaints = new ArrayList<>();
        String rest = expression;
        for (Matcher call = CALL.matcher(rest); call.find(); call = CALL.matcher(rest)) {
            check(call.group(1), call.group(2), arguments(call.group(3)), complaints);
            unknown(call.group(3)).forEach(word -> complaints.add("passes " + word));
            rest = call.replaceFirst("'result'");
        }
        unknown(rest).forEach(word -> complaints.add("reads " + word));
        return complaints;
    }

    private static Stream<String> unknown(String text) {
        return WORD.matcher(TEXT.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !VARIABLES.contains(word) && !ENGINE.contains(word));
    }

    /** Whether a condition reads nothing but the outcome or one word of the vocabulary. */
    public static boolean isDecision(String condition) {
        return condition.matches("[$]\\{(outcome == '[a-z-]+'|!?\\w+\\.\\w+\\([^()]*\\))}");
    }

    private void check(String bean, String method, int arity, List<String> complaints) {
        Class<?> type = vocabulary.get(bean);
        boolean known = type != null
                && Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals(method) && m.getParameterCount() == arity);
        if (!known) {
            complaints.add("no @Steps(\"" + bean + "\") has " + method + " with " + arity + " arguments");
        }
    }

    private static int arguments(String list) {
        return list.isBlank() ? 0 : TEXT.matcher(list).replaceAll("x").split(",").length;
    }
}
