package vn.clusters.transition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.transition.Rehearsed.Differences;
import vn.clusters.transition.Rehearsed.EditionName;

/** If an edition applied from a day, what would become of each running dossier? Nothing is changed by asking. */
@Component
@Transactional(readOnly = true)
class Rehearsal {

    private static final int PAGE = 25;

    /** The question with its answer: the dossiers of procedures that the edition regulates, by code. */
    record Answer(String edition, String title, LocalDate from, List<Rehearsed> dossiers) {

        @JsonProperty("changing")
        public long changing() {
            return dossiers.stream().filter(Rehearsed::changes).count();
        }
    }

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final Editions editions;
    private final Comparison comparison;
    private final BusinessTime time;
    private final MessageSource messages;

    Rehearsal(
            Dossiers dossiers,
            DossierAccess access,
            Editions editions,
            Comparison comparison,
            BusinessTime time,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.access = access;
        this.editions = editions;
        this.comparison = comparison;
        this.time = time;
        this.messages = messages;
    }

    /**
     * Over the running dossiers that the officer may read.
     *
     * @throws Problem 404 {@code unknown-edition}
     */
    Answer rehearse(Actor actor, String edition, LocalDate from) {
        Edition asked = editions.get(edition);
        return new Answer(
                edition,
                asked.title(),
                from,
                rehearsed(actor, asked, from, Sought.ALL).toList());
    }

    /**
     * As {@link #rehearse(Actor, String, LocalDate)}, of those sought and not more than a page.
     *
     * @throws Problem 404 {@code unknown-edition}
     */
    Listing<Rehearsed> page(Actor actor, String edition, LocalDate from, Sought sought) {
        return Sought.page(rehearsed(actor, editions.get(edition), from, sought), PAGE, Rehearsed::code);
    }

    private Stream<Rehearsed> rehearsed(Actor actor, Edition asked, LocalDate from, Sought sought) {
        return sought.among(dossiers.running())
                .filter(dossier -> asked.procedures().contains(dossier.procedure()))
                .filter(dossier -> access.mayRead(actor, dossier.code()))
                .map(dossier -> rehearse(dossier, asked, from));
    }

    private Rehearsed rehearse(Dossiers.View dossier, Edition asked, LocalDate from) {
        if (dossiers.isEditionSetByHand(dossier.code())) {
            return stays(dossier, say("transition.set-by-hand", dossier.editionReason()));
        }
        boolean settled = dossier.milestones().containsKey(editions.turnsOn(asked.id()));
        LocalDate assumed = from.isBefore(time.today()) ? time.today() : from;
        try {
            Editions.Choice choice =
                    editions.chooseIf(asked.id(), from, dossier.procedure(), dossier.milestones(), assumed);
            return would(dossier, choice, settled, assumed);
        } catch (Problem noLaw) {
            return stays(dossier, say("problem." + noLaw.type(), noLaw.arguments()));
        }
    }

    private Rehearsed would(Dossiers.View dossier, Editions.Choice choice, boolean settled, LocalDate assumed) {
        String reason = settled
                ? choice.reason()
                : say("transition.assumed", VietnameseText.shown(assumed)) + " " + choice.reason();
        boolean same = choice.edition().equals(dossier.edition());
        return new Rehearsed(
                dossier.code(),
                dossier.cluster().name(),
                dossier.procedure(),
                dossier.status().slug(),
                name(dossier.edition()),
                name(choice.edition()),
                reason,
                choice.citation(),
                same ? Differences.NONE : comparison.of(dossier, choice.edition(), settled));
    }

    private Rehearsed stays(Dossiers.View dossier, String reason) {
        return new Rehearsed(
                dossier.code(),
                dossier.cluster().name(),
                dossier.procedure(),
                dossier.status().slug(),
                name(dossier.edition()),
                name(dossier.edition()),
                reason,
                dossier.editionCitation(),
                Differences.NONE);
    }

    private EditionName name(String edition) {
        return new EditionName(edition, editions.get(edition).title());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
