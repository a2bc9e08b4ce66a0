package vn.clusters.clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.NoticeActs;

/** What the clock records without anybody having done anything. */
@Configuration(proxyBeanMethods = false)
class ClockNotices {

    @Bean
    NoticeActs deadlineNotices() {
        return NoticeActs.of(DeadlineNear.class, DeadlinePassed.class);
    }
}
