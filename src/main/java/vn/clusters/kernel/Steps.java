package vn.clusters.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** The vocabulary of the models: a public bean that BPMN expressions may call, and nobody else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface Steps {

    /** The word by which the models call this bean. */
    @AliasFor(annotation = Component.class)
    String value();
}
