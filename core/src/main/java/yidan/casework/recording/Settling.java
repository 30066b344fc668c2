package yidan.casework.recording;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.files.Attachment;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;

/** The end of a recording's clock, and of what its case or execution owes. */
final class Settling {

    private Settling() {}

    static void of(Desk desk, Recording recording) {
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.RECORDING_STORED, recording);
        clocks.meet(Terms.RECORDING_STORED_AFTER_RETURN, recording);
        recording
                .caseId()
                .ifPresent(id -> desk.register()
                        .load(EnforcementCase.class, Id.of(id))
                        .means()
                        .settleRecording());
        recording
                .enforcement()
                .filter(id -> recording.isOfTheDeed())
                .ifPresent(
                        id -> desk.register().load(Enforcement.class, Id.of(id)).settleRecording());
    }

    static void attach(Desk desk, Recording recording, List<String> files) {
        recording.inspection().ifPresent(id -> Attachment.attach(desk, recording.owner(), id, recording.uuid(), files));
        recording
                .caseId()
                .ifPresent(id -> Attachment.attach(
                        desk, desk.register().load(EnforcementCase.class, Id.of(id)), recording.uuid(), files));
        recording
                .enforcement()
                .ifPresent(id -> Attachment.attach(
                        desk, desk.register().load(Enforcement.class, Id.of(id)), recording.uuid(), files));
    }
}
