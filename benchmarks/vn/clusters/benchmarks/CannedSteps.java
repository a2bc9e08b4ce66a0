package vn.clusters.benchmarks;

import java.beans.FeatureDescriptor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Step beans whose every method answers a constant: what is left is the engine's own work. Only what a model asks of the
 * engine itself is done: companions are opened, waiting processes are told.
 */
class CannedSteps extends JuelExpressionManager {

    static final Date FAR = Date.from(Instant.parse("9999-01-01T00:00:00Z"));
    private static final Set<String> BEANS = Set.of(
            "desk",
            "dossiers",
            "reception",
            "opinion",
            "selection",
            "facts",
            "appraisal",
            "decision",
            "clock",
            "workflow");

    private static final List<String> AGENCIES = List.of("stc", "snnmt", "sxd", "cat", "bchqs", "bqlkktck", "ubnd");

    private final AtomicInteger opinions = new AtomicInteger();

    private record Step(String name) {}

    /** The ordinary outcome of each task that asks for one. */
    static String outcome(String task) {
        return switch (task) {
            case "close-window" -> "close";
            case "sign-proposal", "sign-appraisal" -> "sign";
            case "receive-dossier" -> "receive";
            case "check-dossier" -> "accept";
            case "establish-council" -> "establish";
            case "conclude-scoring" -> "conclude";
            case "absorb-opinions" -> "absorb";
            case "review-appraisal", "verify-submission" -> "forward";
            default -> "approve";
        };
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new Canned());
        resolvers.add(super.createElResolver());
        return resolvers;
    }

    private final class Canned extends ELResolver {
        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null && BEANS.contains(property)) {
                context.setPropertyResolved(true);
                return new Step((String) property);
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (!(base instanceof Step step)) {
                return null;
            }
            context.setPropertyResolved(true);
            return answer(step.name() + "." + method, arguments);
        }

        private Object answer(String call, Object[] arguments) {
            return switch (call) {
                case "clock.dueAt" -> "reception-window".equals(arguments[1]) ? new Date() : FAR;
                case "clock.remindAt", "clock.overdueAt" -> FAR;
                case "dossiers.pinEdition" -> "same";
                case "opinion.requested" -> AGENCIES;
                case "selection.members" -> List.of("m1", "m2", "m3", "m4", "m5", "m6", "m7");
                case "opinion.allIn" -> opinions.incrementAndGet() % AGENCIES.size() == 0;
                case "workflow.open" -> open((String) arguments[0], (String) arguments[1], (String) arguments[2]);
                case "workflow.notify" -> tell((String) arguments[0], (String) arguments[1]);
                case "appraisal.begun" -> false;
                case "desk.officerInCharge", "selection.presiding", "selection.secretary" -> "officer";
                case "desk.of", "desk.at" -> "desk";
                default -> call.startsWith("facts.") ? fact(call) : null;
            };
        }

        private Object open(String process, String dossier, String subject) {
            return runtime()
                    .startProcessInstanceByKey(process, dossier, Map.of("dossier", dossier, "subject", subject));
        }

        private Object tell(String dossier, String message) {
            runtime()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(dossier)
                    .correlateAll();
            return null;
        }

        private RuntimeService runtime() {
            return Context.getProcessEngineConfiguration().getRuntimeService();
        }

        private Object fact(String call) {
            return call.endsWith("Ha") || call.endsWith("Pct") ? BigDecimal.TEN : null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {}

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
