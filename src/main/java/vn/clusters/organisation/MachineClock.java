package vn.clusters.organisation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time of the machine, for locks at the door: who forwards the business time must not open them. */
@Configuration(proxyBeanMethods = false)
class MachineClock {

    @Bean
    Clock machineTime() {
        return Clock.systemUTC();
    }
}
