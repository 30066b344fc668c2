package yidan.casework.seizure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Holdings;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.SignedDraft;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.seizure.scene.OnTheSpot;
import yidan.casework.seizure.scene.SceneRecord;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Thing;
import yidan.files.Attachment;
import yidan.people.StaffMember;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;

/** Puts a seizure into force: the record is checked, the things stand in the ledger, the thirty days begin. */
final class CarryOut {

    private CarryOut() {}

    static void of(
            Desk desk, EnforcementCase of, Seizure seizure, OnTheSpot how, List<Thing> things, List<String> files) {
        how.check(desk, of);
        seizure.requireNewGround(desk.register(), things);
        seizure.requireApprovedBefore(how.hours().begunAt());
        Instant moment = how.hours().endedAt();
        Deadline clock = Clocks.of(desk).start(Terms.SEIZURE, seizure, of.owner(), moment);
        seizure.carryOut(how, desk.today(), clock.dueOn());
        HeldAs as = seizure.kind() == SeizureKind.SEALING ? HeldAs.SEALED : HeldAs.SEIZED;
        seizure.preservation()
                .map(id -> desk.register().load(Preservation.class, Id.<Preservation>of(id)))
                .ifPresentOrElse(
                        preserved -> preserved.passOn(desk, seizure.uuid(), as, seizure.why(), things),
                        () -> CustodyItem.list(
                                desk,
                                Holdings.of(of),
                                seizure.uuid(),
                                as,
                                how.place().strip(),
                                things));
        Attachment.attach(desk, of, seizure.uuid(), files);
        of.means().seize();
        OfficialDocument decision = HeldPapers.of(of, desk)
                .seized(
                        seizure.kind(),
                        seizure.basis(),
                        seizure.why(),
                        // What could not wait was decided where it was done.
                        seizure.decidedAt().map(DayOrder::on).orElse(how.hours().day()),
                        clock.dueOn(),
                        things,
                        how.handing());
        seizure.scene().handOver(decision);
        MeasureHandOver.ofSeizure(desk, of, seizure, decision);
        signature(desk, seizure).ifPresent(signed -> SignedDraft.of(of, desk, decision, signed));
        SceneRecord.of(of, seizure, how, desk);
        if (how.filmed()) {
            FilmedStep step = seizure.kind() == SeizureKind.SEALING ? FilmedStep.SEALING : FilmedStep.SEIZURE;
            Recording.ofSeizure(desk, of, seizure.uuid(), Recording.Taking.of(step, how.hours(), how.place()));
        }
    }

    /** Who has approved it; empty where that is still to be made up for. */
    private static Optional<SignedDraft.Signature> signature(Desk desk, Seizure seizure) {
        return seizure.decidedBy()
                .map(account -> new SignedDraft.Signature(
                        StaffMember.nameOf(desk.register(), seizure.owner(), account),
                        DayOrder.on(seizure.decidedAt().orElseThrow()),
                        seizure.opinion().orElse("")));
    }
}
