package vn.clusters.organisation;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.organisation.AdministrationRecord.Act;
import vn.clusters.organisation.Posts.Post;

/** Gives an empty installation its first officers: all posts in a demo, in production the administrator alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstOfficers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOfficers.class);
    private static final String ADMINISTRATOR = "admin";

    private final Accounts accounts;
    private final Posts posts;
    private final PasswordEncoder passwords;
    private final AdministrationRecord record;
    private final boolean demo;
    private boolean running;

    FirstOfficers(
            Accounts accounts,
            Posts posts,
            PasswordEncoder passwords,
            AdministrationRecord record,
            @Value("${clusters.demo-officers}") boolean demo) {
        this.accounts = accounts;
        this.posts = posts;
        this.passwords = passwords;
        this.record = record;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void start() {
        running = true;
        Set<String> known = accounts.usernames();
        if (demo) {
            String hash = passwords.encode("demo");
            posts.all().stream()
                    .filter(post -> !known.contains(post.username()))
                    .forEach(post -> create(post, hash));
        } else if (known.isEmpty()) {
            createAdministrator();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anybody acts, and before the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void createAdministrator() {
        String password = Passwords.random();
        posts.all().stream()
                .filter(post -> post.username().equals(ADMINISTRATOR))
                .forEach(post -> create(post, passwords.encode(password)));
        record.add(ADMINISTRATOR, Act.CREATED, Map.of("role", Role.ADMINISTRATOR.slug()));
        LOG.warn("First start: sign in as '{}' with the password '{}' and change it.", ADMINISTRATOR, password);
    }

    private void create(Post post, String hash) {
        Account account = new Account(post.username(), post.name(), post.agency(), hash);
        account.assign(post.role(), post.agency(), post.validity());
        accounts.save(account);
    }
}
