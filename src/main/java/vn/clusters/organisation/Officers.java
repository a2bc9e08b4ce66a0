package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.Powers;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;

/** Officers and where they sit. */
@Component
public class Officers {

    /** An officer; {@code name} is the post. */
    public record Officer(String username, String name, String agency, boolean active) {}

    /** A role at an agency. */
    public record Seat(Role role, String agency) {}

    private static final int MOST = 100;

    private final Accounts accounts;
    private final Agencies agencies;
    private final BusinessTime time;
    private final ObjectProvider<Powers> powers;

    Officers(Accounts accounts, Agencies agencies, BusinessTime time, ObjectProvider<Powers> powers) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.time = time;
        this.powers = powers;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-officer} */
    public Officer get(String username) {
        return account(username).officer();
    }

    /** The officer with the desks held today, those of ended agencies that were merged into the officer's included. */
    public Actor actor(String username) {
        return actor(account(username));
    }

    /** Active officers at a desk today, {@code desk} = {@code role@agency}; of an ended agency also its successor's. */
    public List<Officer> at(String desk) {
        String[] parts = desk.split("@", 2);
        Set<String> where =
                Stream.of(parts[1], agencies.on(parts[1], time.today()).id()).collect(Collectors.toSet());
        return accounts.at(Role.of(parts[0]), where, time.today()).stream()
                .map(Account::officer)
                .toList();
    }

    /** Active officers holding a role at any agency today. */
    public List<Officer> holding(Role role) {
        return accounts.holding(role, time.today()).stream()
                .map(Account::officer)
                .toList();
    }

    Actor actor(Account account) {
        LocalDate today = time.today();
        Set<String> desks = account.assignmentsOn(today)
                .flatMap(held -> desks(held, today))
                .collect(Collectors.toUnmodifiableSet());
        Officer officer = account.officer();
        List<Power> lent = powers.stream()
                .flatMap(known -> known.of(officer.username()).stream())
                .toList();
        return new Actor(officer.username(), officer.name(), officer.agency(), desks, lent);
    }

    /**
     * The desks at which an active officer sits on a day by holding the role at the agency, in their own right; empty if
     * the officer does not hold it then.
     */
    public Set<String> desks(String username, Role role, String agency, LocalDate day) {
        return accounts.find(username).stream()
                .filter(account -> account.officer().active())
                .flatMap(account -> account.assignmentsOn(day))
                .filter(held -> held.role() == role && held.agency().equals(agency))
                .flatMap(held -> desks(held, day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that an officer holds today in their own right. */
    public List<Seat> seats(String username) {
        return account(username)
                .assignmentsOn(time.today())
                .map(held -> new Seat(held.role(), held.agency()))
                .distinct()
                .toList();
    }

    /** The active officers of an agency by sign-in name, at most a hundred. */
    public List<Officer> of(String agency) {
        return everybodyOf(agency).stream().filter(Officer::active).toList();
    }

    /** The same with those whose accounts were disabled. */
    public List<Officer> everybodyOf(String agency) {
        return accounts.search("%", agency, "", Limit.of(MOST)).stream()
                .map(Account::officer)
                .toList();
    }

    /** Whoever holds or held a role at one of the agencies, wherever they belong. */
    public List<Officer> everSeatedAt(Collection<String> agencies) {
        return accounts.everSeatedAt(agencies).stream().map(Account::officer).toList();
    }

    private Stream<String> desks(Assignment held, LocalDate today) {
        Stream<String> merged =
                agencies.endedInto(held.agency(), today).stream().map(Agency::id);
        return Stream.concat(Stream.of(held.agency()), merged).map(held.role()::at);
    }

    private Account account(String username) {
        return Optional.ofNullable(username)
                .flatMap(accounts::find)
                .orElseThrow(() -> new Problem(404, "unknown-officer", username).with("officer", username));
    }
}
