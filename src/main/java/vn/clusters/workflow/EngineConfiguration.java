package vn.clusters.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the engine: models see nothing but {@code @Steps} beans, every user task announces itself. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int MOST_RESULTS = 10_000;

    @Bean
    ProcessEnginePlugin housePlugin(ApplicationContext context, TaskAnnouncer announcer) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                // The expression manager is built before plug-ins may set beans, so it is replaced as a whole.
                engine.setExpressionManager(new SpringExpressionManager(context, new StepBeans(context)));
                engine.setIdGenerator(new StrongUuidGenerator());
                engine.setQueryMaxResultsLimit(MOST_RESULTS);
                engine.setDbIdentityUsed(false);
                // Histories are kept by their ends: a process that ends need not write a date into every table of its
                // own.
                engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
                engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
                engine.getCustomPostBPMNParseListeners().add(announcer.parseListener());
            }
        };
    }
}
