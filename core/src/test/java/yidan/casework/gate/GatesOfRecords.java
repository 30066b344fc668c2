package yidan.casework.gate;

import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.execution.Enforcement;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.RecordHearing;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** The gates before a record: whoever the texts name has signed it, and a note excuses the party alone. */
final class GatesOfRecords {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String ISSUED = "stage = 'ISSUED', issued_at = now(), issued_by = 'niudu-head'";

    private GatesOfRecords() {}

    static Stream<Gate> all() {
        return Stream.of(
                finished("statement that its officers have not signed", WORLD.officer, GatesOfRecords::stated)
                        .on(GatesOfReviews.TODAY)
                        .inSql("official_document", ISSUED, "document_statement_signed"),
                finished("hearing whose recorder has not signed", WORLD.reviewer, GatesOfRecords::heard)
                        .on(GatesOfNotices.HEARD)
                        .inSql("official_document", ISSUED, "document_hearing_signed"),
                finished("minutes that a member who was there has not signed", WORLD.head, GatesOfRecords::discussed)
                        .on(GatesOfReviews.TODAY)
                        .inSql("official_document", ISSUED, "document_discussion_signed"),
                finished("execution that its officers have not signed", WORLD.officer, GatesOfRecords::carriedOut)
                        .inSql("official_document", ISSUED, "document_execution_signed"),
                byHand("interview signed by hand whose paper nobody has brought", GatesOfRecords::interviewed)
                        .inSql("official_document", ISSUED + ", signed_on_paper = true", "document_paper_copied"),
                byHand("interview that its officers alone have signed on the screen", GatesOfRecords::signedByOfficers)
                        .inSql("official_document", ISSUED, "document_signed_by_hand_copied"));
    }

    private static Gate finished(String name, Actor actor, Supplier<Id<OfficialDocument>> record) {
        return Gate.shut(
                name, record, actor, id -> new FinishRecord(Id.of(id), null, "当事人拒绝签名，见证人：钱某某"), "record.others-sign");
    }

    private static Gate byHand(String name, Supplier<Id<OfficialDocument>> record) {
        return Gate.shut(
                        name,
                        record,
                        WORLD.officer,
                        id -> new FinishRecord(Id.of(id), null, "都在纸上签名。"),
                        "record.no-copy")
                .on(GatesOfReviews.TODAY);
    }

    /** So many of those sign whom no note excuses, in the order in which they are asked. */
    private static Id<OfficialDocument> signedBy(Actor actor, int many, Id<OfficialDocument> paper) {
        for (int i = 0; i < many; i++) {
            WORLD.perform(actor, WORLD.nextSign(paper));
        }
        return paper;
    }

    private static Id<OfficialDocument> stated() {
        Id<EnforcementCase> of = GatesOfReviews.stated();
        return signedBy(WORLD.officer, 1, WORLD.paper(of.value(), FormKind.STATEMENT_RECORD));
    }

    private static Id<OfficialDocument> heard() {
        Id<EnforcementCase> of = GatesOfNotices.scheduled();
        WORLD.world.itIs(GatesOfNotices.HEARD);
        WORLD.perform(WORLD.reviewer, new RecordHearing(of, null, "双方质证。", Signing.ON_SCREEN, null, "建议维持。"));
        return signedBy(WORLD.reviewer, 3, WORLD.paper(of.value(), FormKind.HEARING_RECORD));
    }

    private static Id<OfficialDocument> discussed() {
        Id<EnforcementCase> of = GatesOfReviews.discussed();
        return signedBy(WORLD.head, 1, WORLD.paper(of.value(), FormKind.DISCUSSION_RECORD));
    }

    private static Id<OfficialDocument> interviewed() {
        Id<EnforcementCase> of = GatesOfReviews.stated();
        WORLD.perform(
                WORLD.officer, GatesOfInvestigations.interview(of.value(), GatesOfReviews.TODAY, true, Signing.SIGNED));
        return WORLD.paper(of.value(), FormKind.INTERVIEW_RECORD);
    }

    private static Id<OfficialDocument> signedByOfficers() {
        return signedBy(WORLD.officer, 2, interviewed());
    }

    private static Id<OfficialDocument> carriedOut() {
        Id<Enforcement> of = PreparedExecutions.EXECUTING.decided();
        WORLD.perform(WORLD.officer, Executing.signed(of, Signing.ON_SCREEN, null));
        return signedBy(WORLD.officer, 1, WORLD.paper(of.value(), FormKind.EXECUTION_RECORD));
    }
}
