package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.arrears.CourtAnswer;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ApplyToCourt;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.ui.files.FilePicker;

/** Where an act takes files, they are brought: nobody types the hash of one into a line. */
class BroughtFilesScreenTest {

    private static final LocalDate AT_COURT = LocalDate.of(2026, 9, 21);

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    @Test
    void rulings_payments_and_applications_have_their_files_brought() {
        Id<EnforcementCase> of = PreparedCases.demanded();
        world.world.itIs(AT_COURT);
        world.perform(world.head, new ApplyToCourt(of, null, "临猗县人民法院", "逾期不履行。", CaseWorld.sign()));
        world.perform(
                world.officer,
                new NoteCourtRuling(of, null, CourtAnswer.TAKEN_UP, AT_COURT, "（2026）晋0821行审3号", List.of()));
        bringsIn(world.officer, of, "NoteCourtRuling", "RecordPayment", "NoteStay", "AddVoucher");

        world.world.itIs(AT_COURT);
        world.perform(
                world.officer,
                new NoteCourtRuling(of, null, CourtAnswer.NOT_TO_BE_ENFORCED, AT_COURT, "（2026）晋0821行审3号", List.of()));
        bringsIn(world.head, of, "AskHigherCourt", "GrantDeferral");
    }

    @Test
    void a_record_that_was_signed_by_hand_has_the_paper_brought_and_shows_it() {
        Id<EnforcementCase> of = world.told(PreparedCases.ITEM, PreparedCases.FINE);
        world.world.itIs(CaseWorld.DAY.plusDays(1));
        world.perform(world.officer, world.heard(of, "数额过高。", false));
        Id<OfficialDocument> said = world.paper(of.value(), FormKind.STATEMENT_RECORD);
        Person person = Person.logsIn(world.officer);
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.documents");
        assertFalse(person.sees("signed-by-hand"));
        person.clicks("finish-" + said);
        assertTrue(person.seen(FilePicker.class, "act-FinishRecord-paperCopy").isPresent());
        world.perform(world.officer, new FinishRecord(said, null, "都在纸上签名。", List.of(world.photo())));
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.documents");
        assertTrue(person.sees("signed-by-hand"));
    }

    @Test
    void a_record_said_to_be_signed_by_hand_waits_for_its_paper_and_says_so() {
        Id<EnforcementCase> of = world.opened(PreparedCases.ITEM);
        world.perform(
                world.officer,
                new RecordInterview(
                        of,
                        null,
                        "赵某某",
                        InterviewedAs.PARTY,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        null,
                        "镇询问室",
                        true,
                        true,
                        "问：是否焚烧秸秆？\n答：是。",
                        Signing.SIGNED,
                        null));
        Id<OfficialDocument> said = world.paper(of.value(), FormKind.INTERVIEW_RECORD);
        Person person = Person.logsIn(world.officer);
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.documents");
        assertTrue(person.sees("paper-owed-" + said));
        person.clicks("finish-" + said);
        assertTrue(person.seen(FilePicker.class, "act-FinishRecord-paperCopy").isPresent());
        world.signedByHand(world.officer, of.value());
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.documents");
        assertFalse(person.sees("paper-owed-" + said));
    }

    private static void bringsIn(Actor who, Id<EnforcementCase> of, String... acts) {
        for (String act : acts) {
            Person person = Person.logsIn(who);
            person.goesTo("cases/" + of);
            person.clicks("do-" + act);
            assertTrue(person.seen(FilePicker.class, "act-" + act + "-files").isPresent(), act);
        }
    }
}
