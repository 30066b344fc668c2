package yidan.ui.casework.setoff;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.ActType;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.officers.Privacy;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.SeizureReviewAct;
import yidan.casework.seizure.setoff.EndSetOff;
import yidan.casework.seizure.setoff.ProposeSetOff;
import yidan.casework.seizure.setoff.RefuseSetOff;
import yidan.casework.seizure.setoff.SetOff;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.tenancy.Actor;
import yidan.ui.act.ActBar;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** What the card and the forms of a seizure show of a set-off, and what they hide while there is none. */
public final class SetOffForms {

    private SetOffForms() {}

    /** Fits out the bar of one seizure: the head decides on what he reads in the form. */
    public static void tailor(ActBar bar, EnforcementCase of, Seizure one, Actor actor) {
        if (!of.stage().equals(CaseStages.SERVED) || one.isSetOffProposed()) {
            bar.hide(ProposeSetOff.class);
        }
        if (!one.isSetOffProposed()) {
            bar.hide(SetOffSeized.class).hide(RefuseSetOff.class);
        }
        if (one.auction().filter(how -> !how.isEnded()).isEmpty()) {
            bar.hide(EndSetOff.class);
        }
        if (!one.awaitsDecision()) {
            ActType.permittedBy(SeizureReviewAct.class).forEach(act -> bar.hide(act.type()));
        }
        bar.with(SetOffSeized.class, form -> form.intro(proposed(of, one, actor)));
    }

    private static Facts proposed(EnforcementCase of, Seizure one, Actor actor) {
        Privacy privacy = new Privacy(of, actor, of.party().people());
        Facts facts = new Facts("set-off-proposed", privacy::text, privacy::inside)
                .words("measures.set-off.things", one.askedThings());
        one.proposal().ifPresent(how -> facts(facts, how));
        return facts;
    }

    /** What is proposed or decided. */
    public static Facts facts(Facts facts, SetOff how) {
        return facts.line("field.setOffProposedOn", Days.text(how.proposedOn()))
                .line("field.auctioneer", how.auctioneer())
                .words("field.setOffReasons", how.reasons())
                .words("field.whyHeld", how.heldWhy().orElse(""))
                .words("field.setOffEnded", how.endedWhy().orElse(""));
    }

    /** What is intended, for its review: to seal or seize, or to auction for the fine. */
    public static String proposal(Seizure one) {
        return Texts.zh(
                "measures.review.proposal",
                Texts.zh(one.isSetOffProposed() ? "measures.set-off" : "SeizureKind." + one.kind()),
                one.askedThings().lines().collect(Collectors.joining("、")));
    }

    /** Why, for its review. */
    public static String report(Seizure one) {
        return one.isSetOffProposed()
                ? one.proposal().stream()
                        .flatMap(how -> Stream.concat(Stream.of(how.reasons()), how.heldWhy().stream()))
                        .collect(Collectors.joining("\n"))
                : one.why();
    }
}
