package vn.clusters.reminder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the postman on his way again and again; which mails are due is a question of the business time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("clusters.mail.rounds")
class MailRounds {

    private final Postman postman;

    MailRounds(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void round() {
        postman.round();
    }
}
