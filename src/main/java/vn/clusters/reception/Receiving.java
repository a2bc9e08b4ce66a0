package vn.clusters.reception;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.reception.Recording.DossierHandedBack;
import vn.clusters.reception.Recording.DossierReceived;

/** The department's one-stop desk takes the dossier in, and the head of division gives it to an officer. */
@Component
@Transactional
class Receiving {

    private final Receipts receipts;
    private final Dossiers dossiers;
    private final Issuing issuing;
    private final Forecast forecast;
    private final Returns returns;
    private final ApplicationEventPublisher events;

    Receiving(
            Receipts receipts,
            Dossiers dossiers,
            Issuing issuing,
            Forecast forecast,
            Returns returns,
            ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.forecast = forecast;
        this.returns = returns;
        this.events = events;
    }

    void receive(String dossier, String outcome, Answers answers) {
        if ("hand-back".equals(outcome)) {
            returns.note(dossier, Returns.COMPILE, answers.text("reason"));
            events.publishEvent(new DossierHandedBack(dossier, answers.text("reason")));
            return;
        }
        String number = answers.text("number");
        LocalDate on = answers.date("receivedOn");
        Receipt.View receipt = new Receipt.View(
                number,
                on,
                Acting.current().actor().name(),
                answers.number("sets").intValue(),
                forecast.appointment(dossier, on).orElse(null));
        issuing.byDepartment(dossier, "receipt", number, on);
        receipts.save(new Receipt(dossier, receipt));
        dossiers.changeStatus(dossier, DossierStatus.RECEIVED);
        events.publishEvent(new DossierReceived(dossier, receipt));
    }

    void assignOfficer(String dossier, Answers answers) {
        dossiers.assign(dossier, answers.text("officer"));
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
    }
}
