package vn.clusters.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.clusters.kernel.Steps;

/** The beans that models may name, looked up when first named, so that a step may itself use the engine. */
class StepBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    StepBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean
                && context.containsBean(bean)
                && context.findAnnotationOnBean(bean, Steps.class) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
