package vn.clusters.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the first page is, for whoever started the application by hand. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    @EventListener
    void on(ServletWebServerInitializedEvent started) {
        LOG.info("Open http://localhost:{}/", started.getWebServer().getPort());
    }
}
