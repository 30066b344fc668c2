package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.arrears.CourtAnswer;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.performance.ApplyToCourt;
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

    private static void bringsIn(Actor who, Id<EnforcementCase> of, String... acts) {
        for (String act : acts) {
            Person person = Person.logsIn(who);
            person.goesTo("cases/" + of);
            person.clicks("do-" + act);
            assertTrue(person.seen(FilePicker.class, "act-" + act + "-files").isPresent(), act);
        }
    }
}
