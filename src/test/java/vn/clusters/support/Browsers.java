package vn.clusters.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands browsers to tests and closes them after the last one; who signed in stays so until the end of the class. */
class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(Browsers.class);

    /** All browsers of the test run by their place among the browsers of a test. */
    private static final class Opened extends HashMap<Integer, Browser> implements CloseableResource {
        @Override
        public void close() {
            values().forEach(Browser::quit);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(Path.of(Browser.CHROMIUM)) && Files.isExecutable(Path.of(Browser.DRIVER))) {
            return ConditionEvaluationResult.enabled("There is a browser");
        }
        if ("required".equals(System.getProperty("clusters.browser"))) {
            throw new IllegalStateException("Browser tests are required, but there is no " + Browser.CHROMIUM);
        }
        return ConditionEvaluationResult.disabled("There is no browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        Browser browser = opened(context).computeIfAbsent(place(parameter), place -> new Browser());
        browser.visit("http://localhost:" + port);
        return browser;
    }

    private static int place(ParameterContext parameter) {
        return (int) Arrays.stream(parameter.getDeclaringExecutable().getParameterTypes())
                .limit(parameter.getIndex())
                .filter(Browser.class::equals)
                .count();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened(context).values().forEach(Browser::leave);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened(context).values().forEach(Browser::forget);
    }

    private static Map<Integer, Browser> opened(ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Opened.class);
    }
}
