package vn.clusters.brief;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.brief.Recording.QuestionAnswered;
import vn.clusters.brief.Recording.QuestionAsked;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Rights;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.workflow.Task;

/** Leaders ask, the officer in charge or a consulted agency answers; no task is completed by either. */
@Component
@Transactional
class Questions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4000;

    private final StoredQuestions stored;
    private final Dossiers dossiers;
    private final Addressees addressees;
    private final AgencyNames agencies;
    private final Rights rights;
    private final LeaderTasks tasks;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Questions(
            StoredQuestions stored,
            Dossiers dossiers,
            Addressees addressees,
            AgencyNames agencies,
            Rights rights,
            LeaderTasks tasks,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.addressees = addressees;
        this.agencies = agencies;
        this.rights = rights;
        this.tasks = tasks;
        this.time = time;
        this.events = events;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    List<Question.View> of(String dossier) {
        return stored.findByDossierOrderById(dossier).stream().map(this::view).toList();
    }

    /** What waits for an officer's answer, oldest first. */
    @Transactional(readOnly = true)
    List<Question.View> waitingFor(Actor actor) {
        return stored.findWaiting(actor.username(), addressees.agenciesOf(actor)).stream()
                .map(this::view)
                .toList();
    }

    private Question.View view(Question question) {
        return question.view(agencies);
    }

    /**
     * @param agency one that gave its opinion, null for the officer in charge
     * @throws Problem 403 {@code not-allowed} for anybody who has nothing to decide there, 422 {@code question-text},
     *     {@code question-addressee}
     */
    Question.View ask(String dossier, String text, String agency, Actor actor) {
        Task task = tasks.of(dossier, actor).orElseThrow(() -> new Problem(403, "not-allowed"));
        Addressee of = addressees.of(dossier, agency);
        String asked = checked(text);
        Acting act = new Acting(
                actor, task.key(), task.citation(), tasks.power(task, actor).orElse(null));
        return Acting.as(act, () -> put(dossier, task, asked, of));
    }

    private Question.View put(String dossier, Task task, String asked, Addressee of) {
        String leader = Acting.current().actor().name();
        Question question = stored.save(new Question(dossier, task.name(), asked, leader, of, time.today()));
        events.publishEvent(new QuestionAsked(dossier, asked, of.name()));
        Question.View put = view(question);
        events.publishEvent(new QuestionPut(put.id(), dossier, task.name(), leader, of.officer(), of.desk()));
        return put;
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-question}, 409, 422 {@code question-text} */
    Question.View answer(String dossier, long id, String text, Actor actor) {
        Question question =
                stored.findByIdAndDossier(id, dossier).orElseThrow(() -> new Problem(404, "unknown-question", id));
        if (!mayAnswer(view(question), actor)) {
            throw new Problem(403, "not-allowed");
        }
        String answer = checked(text);
        question.answer(answer, actor.name(), time.today());
        events.publishEvent(new QuestionAnswered(dossier, view(question).question(), answer));
        events.publishEvent(new QuestionReplied(id, dossier));
        return view(question);
    }

    /** The officers of the agency that is asked; else the officer in charge; while there is none, the proposer's. */
    @Transactional(readOnly = true)
    boolean mayAnswer(Question.View question, Actor actor) {
        if (question.askedAgency() != null) {
            return actor.desks().contains(addressees.desk(question.askedAgency()));
        }
        Dossiers.View view = dossiers.get(question.dossier());
        return view.officerInCharge() == null
                ? rights.actsForProposer(actor, view)
                : view.officerInCharge().equals(actor.username());
    }

    private static String checked(String text) {
        String stored = VietnameseText.stored(text);
        if (stored == null || stored.length() < SHORTEST || stored.length() > LONGEST) {
            throw new Problem(422, "question-text", SHORTEST, LONGEST).with("field", "text");
        }
        return stored;
    }
}
