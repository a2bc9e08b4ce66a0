package vn.clusters.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application without demo dossiers, on the database that {@code clusters.test.database} names (h2 or
 * postgresql); timers fire only when a test forwards the time and asks for it. Tests share one application: each opens
 * clusters of its own names and puts the time back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    Office.class,
    Walk.class,
    Caller.class,
    Rules.class,
    LawAnswers.class,
    TableAnswers.class,
    TakenFlows.class,
    StandingCluster.class,
    InvestmentTrack.class,
    EarlierDecision.class
})
public @interface ClustersTest {}
