package vn.clusters.organisation;

import java.util.Collection;
import java.util.Locale;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.clusters.kernel.Actor;

/** The principal of a request: an officer's account and the actor it stands for. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private final Actor actor;
    private final boolean active;
    private final boolean locked;
    private final boolean hasFailed;
    private final int passwordGeneration;
    private transient String passwordHash;

    SignedIn(
            Actor actor,
            boolean active,
            boolean locked,
            boolean hasFailed,
            int passwordGeneration,
            String passwordHash) {
        this.actor = actor;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
        this.hasFailed = hasFailed;
        this.passwordGeneration = passwordGeneration;
    }

    public Actor actor() {
        return actor;
    }

    public Actor getActor() {
        return actor;
    }

    /** Whether a wrong password was given since the last right one. */
    boolean hasFailed() {
        return hasFailed;
    }

    /** Whether the password has not changed since the other principal signed in. */
    boolean hasPasswordOf(Object other) {
        return !(other instanceof SignedIn before) || before.passwordGeneration == passwordGeneration;
    }

    /** One {@code ROLE_…} for every role held today at any agency. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.desks().stream()
                .map(desk -> desk.substring(0, desk.indexOf('@')))
                .distinct()
                .map(role -> "ROLE_" + role.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
