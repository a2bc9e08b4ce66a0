package vn.clusters.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The bulk hand-over: one recorded act, one transaction per dossier, so that one that fails stops no other. */
@Component
public class HandOvers {

    private static final Logger LOG = LoggerFactory.getLogger(HandOvers.class);

    /**
     * A dossier and the committee that is to take it over.
     *
     * @param to null when only tasks of merged agencies are to move, or when only one can follow
     */
    public record Handed(String code, String to) {}

    /** A hand-over as it is ordered: what had ended by the day {@code on} passes on, by the document. */
    public record Order(LocalDate on, String document, LocalDate documentDate, List<Handed> dossiers) {}

    private final HandOverActs acts;
    private final HandOverLines lines;
    private final HandingOver handing;
    private final HandOverViews views;
    private final Dossiers dossiers;
    private final BusinessTime time;
    private final MessageSource messages;
    private final TransactionTemplate alone;

    HandOvers(
            HandOverActs acts,
            HandOverLines lines,
            HandingOver handing,
            HandOverViews views,
            Dossiers dossiers,
            BusinessTime time,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.lines = lines;
        this.handing = handing;
        this.views = views;
        this.dossiers = dossiers;
        this.time = time;
        this.messages = messages;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs the hand-over; when every dossier is there already nothing is recorded and the act has no number.
     *
     * @throws Problem 403 {@code not-allowed}, 422 {@code future-date}
     */
    public HandOverViews.Act run(Order order) {
        Actor actor = Acting.current().actor();
        if (!actor.isAdministrator()) {
            throw new Problem(403, "not-allowed");
        }
        requirePast(order.on(), "on");
        requirePast(order.documentDate(), "documentDate");
        HandOverAct act = new HandOverAct(order, actor, time.now());
        if (order.dossiers().stream().allMatch(handed -> handing.isThere(handed, order.on()))) {
            List<HandOverLine> there = order.dossiers().stream()
                    .map(handed -> line(null, handed).came(HandOverLine.ALREADY_THERE, 0))
                    .toList();
            return views.act(act, there);
        }
        alone.executeWithoutResult(status -> acts.save(act));
        List<HandOverLine> results = new ArrayList<>();
        order.dossiers().forEach(handed -> results.add(handOver(act, order, handed)));
        return views.act(act, results);
    }

    private void requirePast(LocalDate date, String field) {
        if (date.isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(date)).with("field", field);
        }
    }

    private HandOverLine handOver(HandOverAct act, Order order, Handed handed) {
        HandOverLine line = line(act.id(), handed);
        try {
            return alone.execute(status -> lines.save(handing.handOver(line, order, handed)));
        } catch (Problem problem) {
            return refused(act, handed, "problem." + problem.type(), problem.arguments());
        } catch (RuntimeException failed) {
            LOG.error("Hand-over {} of dossier {} failed", act.id(), handed.code(), failed);
            return refused(act, handed, "problem.hand-over-failed", handed.code());
        }
    }

    private HandOverLine refused(HandOverAct act, Handed handed, String sentence, Object... arguments) {
        String words = messages.getMessage(sentence, arguments, VietnameseText.LOCALE);
        HandOverLine line = line(act.id(), handed).refused(words);
        return alone.execute(status -> lines.save(line));
    }

    private HandOverLine line(Long act, Handed handed) {
        try {
            Dossiers.View dossier = dossiers.get(handed.code());
            return new HandOverLine(
                    act, handed.code(), dossier.cluster().name(), dossier.localCommittee(), handed.to());
        } catch (Problem unknown) {
            return new HandOverLine(act, handed.code(), null, null, handed.to());
        }
    }
}
