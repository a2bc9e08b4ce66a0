package vn.clusters.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.NoticeActs;

/** What officers record by reminding each other. */
@Configuration(proxyBeanMethods = false)
class InboxNotices {

    @Bean
    NoticeActs taskNotices() {
        return NoticeActs.of(TaskReminded.class);
    }
}
