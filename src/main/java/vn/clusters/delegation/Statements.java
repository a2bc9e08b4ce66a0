package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.clusters.delegation.Delegation.Paper;
import vn.clusters.delegation.Delegation.Scope;
import vn.clusters.delegation.Delegation.Span;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;

/** Reads what is stated of an authorisation or an absence and says what is wrong with it, always with the field. */
@Component("delegationStatements")
class Statements {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_POST = 200;
    private static final int LONGEST_BASIS = 1000;

    private final Officers officers;
    private final Scopes scopes;
    private final BusinessTime time;

    Statements(Officers officers, Scopes scopes, BusinessTime time) {
        this.officers = officers;
        this.scopes = scopes;
        this.time = time;
    }

    Scope scope(Stated stated) {
        String[] desk = (stated.desk() == null ? "" : stated.desk().strip()).split("@", 2);
        Role role = Arrays.stream(Role.values())
                .filter(known -> desk.length == 2 && known.slug().equals(desk[0]))
                .findFirst()
                .orElseThrow(() -> wrong("desk", "delegation-role-missing"));
        if (!Scopes.mayBeLent(role)) {
            throw wrong("desk", "delegation-role-personal");
        }
        return new Scope(
                role,
                desk[1],
                known("procedure", stated.procedure(), scopes.procedures()),
                known("step", stated.step(), scopes.steps().keySet()));
    }

    private static String known(String field, String stated, Collection<String> known) {
        String one = stated == null || stated.isBlank() ? null : stated.strip();
        if (one != null && !known.contains(one)) {
            throw wrong(field, "delegation-unknown-scope", one);
        }
        return one;
    }

    Span span(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw wrong(from == null ? "from" : "to", "delegation-dates-missing");
        }
        if (to.isBefore(from)) {
            throw wrong("to", "dates-reversed", VietnameseText.shown(from), VietnameseText.shown(to));
        }
        if (from.isBefore(time.today())) {
            throw wrong("from", "delegation-in-the-past", VietnameseText.shown(from));
        }
        return new Span(from, to);
    }

    /** An active officer other than the owner. */
    String substitute(String stated, String owner) {
        String username = stated == null ? "" : stated.strip();
        if (username.equals(owner)) {
            throw wrong("substitute", "delegation-to-oneself");
        }
        Officer officer = officer(username);
        if (!officer.active()) {
            throw wrong("substitute", "delegation-to-inactive", officer.name());
        }
        return username;
    }

    private Officer officer(String username) {
        try {
            return officers.get(username);
        } catch (Problem unknown) {
            throw wrong("substitute", "unknown-officer", username);
        }
    }

    Manner manner(String stated) {
        return Manner.of(stated).orElseThrow(() -> wrong("manner", "delegation-manner-missing"));
    }

    String post(String stated) {
        return text("post", stated, LONGEST_POST);
    }

    Paper paper(Stated stated, LocalDate from) {
        String number = text("document", stated.document(), LONGEST_NUMBER);
        LocalDate on = stated.documentDate();
        if (on == null || on.isAfter(from)) {
            throw wrong("documentDate", "delegation-document-date", VietnameseText.shown(from));
        }
        return new Paper(number, on, text("basis", stated.basis(), LONGEST_BASIS));
    }

    String reason(String stated) {
        return text("reason", stated, LONGEST_BASIS);
    }

    private static String text(String field, String stated, int longest) {
        String text = stated == null ? "" : VietnameseText.stored(stated).strip();
        if (text.isEmpty() || text.length() > longest) {
            throw wrong(field, "delegation-text-missing", longest);
        }
        return text;
    }

    static Problem wrong(String field, String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", field);
    }
}
