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
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Task;

/** Leaders ask, the officer in charge answers; no task is completed by either. */
@Component
@Transactional
class Questions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4000;

    private final StoredQuestions stored;
    private final Dossiers dossiers;
    private final Officers officers;
    private final Rights rights;
    private final LeaderTasks tasks;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Questions(
            StoredQuestions stored,
            Dossiers dossiers,
            Officers officers,
            Rights rights,
            LeaderTasks tasks,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.officers = officers;
        this.rights = rights;
        this.tasks = tasks;
        this.time = time;
        this.events = events;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    List<Question.View> of(String dossier) {
        return stored.findByDossierOrderById(dossier).stream()
                .map(Question::view)
                .toList();
    }

    /** What waits for an officer's answer, oldest first. */
    @Transactional(readOnly = true)
    List<Question.View> waitingFor(Actor actor) {
        return stored.findByAskedOfAndAnswerIsNullOrderById(actor.username()).stream()
                .map(Question::view)
                .toList();
    }

    /** @throws Problem 403 {@code not-allowed} for anybody who has nothing to decide there, 422 {@code question-text} */
    Question.View ask(String dossier, String text, Actor actor) {
        Task task = tasks.of(dossier, actor).orElseThrow(() -> new Problem(403, "not-allowed"));
        String officer = dossiers.get(dossier).officerInCharge();
        String asked = checked(text);
        Acting act = new Acting(
                actor, task.key(), task.citation(), tasks.power(task, actor).orElse(null));
        return Acting.as(act, () -> put(dossier, task, asked, officer));
    }

    private Question.View put(String dossier, Task task, String asked, String officer) {
        String leader = Acting.current().actor().name();
        Question question = stored.save(new Question(dossier, task.name(), asked, leader, officer, time.today()));
        String post = officer == null ? null : officers.get(officer).name();
        events.publishEvent(new QuestionAsked(dossier, asked, post));
        Question.View put = question.view();
        events.publishEvent(new QuestionPut(put.id(), dossier, task.name(), leader, officer));
        return put;
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-question}, 409, 422 {@code question-text} */
    Question.View answer(String dossier, long id, String text, Actor actor) {
        Question question =
                stored.findByIdAndDossier(id, dossier).orElseThrow(() -> new Problem(404, "unknown-question", id));
        if (!mayAnswer(dossier, actor)) {
            throw new Problem(403, "not-allowed");
        }
        String answer = checked(text);
        question.answer(answer, actor.name(), time.today());
        events.publishEvent(new QuestionAnswered(dossier, question.view().question(), answer));
        events.publishEvent(new QuestionReplied(id, dossier));
        return question.view();
    }

    /** The officer in charge; while there is none, those who act for the proposer. */
    @Transactional(readOnly = true)
    boolean mayAnswer(String dossier, Actor actor) {
        Dossiers.View view = dossiers.get(dossier);
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
