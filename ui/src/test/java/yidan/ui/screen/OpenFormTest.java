package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewTrigger;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.gate.Gate;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.shell.RefusalText;

/** What stands open in one window while time passes and others act. */
class OpenFormTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Traces TRACES = new Traces(WORLD.world);
    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate HEARING_TERM_OVER = LocalDate.of(2026, 3, 10);

    @Test
    void a_form_opened_on_the_last_day_is_refused_on_the_day_after() {
        Gate gate = Gate.all()
                .filter(one -> one.name().equals("31st day of a seizure"))
                .findFirst()
                .orElseThrow();
        UUID id = gate.arrange();
        Act act = gate.act().apply(id);
        ActType type = ActType.of(act.getClass());
        WORLD.world.itIs(gate.day().minusDays(1));
        Person head = Person.logsIn(gate.actor());
        head.goesTo("cases/" + TRACES.caseOf(type, id));
        head.opensTab("case-tabs", "cases.tab.measures");
        head.clicks("do-DecideOnSeized");
        FilledForm form = head.form(type);
        assertEquals("", form.fill(act));

        WORLD.world.itIs(gate.day());
        String before = TRACES.everything();
        form.submit();
        assertTrue(form.problems().contains("届满，只能解除"), form.problems());
        assertEquals(Set.of(Person.articleName("cn-compulsion-2011:#25")), form.articlesOfProblems());
        assertTrue(form.isOpen() && form.keepsWhatWasFilledIn());
        assertEquals(before, TRACES.everything());
    }

    @Test
    void whoever_decides_while_another_asks_for_withdrawal_is_told_and_finds_the_gate_shut() {
        WORLD.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = WORLD.told(WORLD.item("秸秆"), FINE);
        WORLD.world.itIs(HEARING_TERM_OVER);
        Person head = Person.logsIn(WORLD.head);
        head.goesTo("cases/" + id);
        head.clicks("do-DecidePenalty");
        Act decision = WORLD.decision(id, FINE);
        FilledForm form = head.form(ActType.of(decision.getClass()));
        assertEquals("", form.fill(decision));

        Person officer = Person.logsIn(WORLD.officer);
        officer.goesTo("cases/" + id);
        officer.clicks("do-AskWithdrawal");
        FilledForm asking = officer.form(ActType.of(AskWithdrawal.class));
        assertEquals(
                "",
                asking.fill(new AskWithdrawal(
                        id, null, WORLD.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友")));
        asking.submit();
        assertFalse(asking.isOpen(), asking.problems());

        String before = TRACES.everything();
        head.returns();
        form.submit();
        assertTrue(
                form.problems()
                        .contains(
                                RefusalText.of(new Refusal("act.overtaken", "")).what()),
                form.problems());
        assertTrue(form.isOpen() && form.keepsWhatWasFilledIn());
        assertEquals(before, TRACES.everything());

        head.goesTo("cases/" + id);
        assertFalse(head.sees("do-DecidePenalty"));
        assertTrue(head.reads("cannot-DecidePenalty").contains("回避申请"), head.reads("cannot-DecidePenalty"));
    }

    @Test
    void what_was_typed_ticked_and_chosen_stands_there_when_the_form_is_opened_again() {
        WORLD.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = WORLD.opened(WORLD.item("秸秆"));
        WORLD.prove(id);
        Act report = WORLD.report(id, FINE, true, Set.of(ReviewTrigger.PUBLIC_INTEREST));
        ActType type = ActType.of(report.getClass());
        Person officer = Person.logsIn(WORLD.officer);
        officer.goesTo("cases/" + id);
        officer.clicks("do-ReportInvestigation");
        FilledForm first = officer.form(type);
        assertEquals("", first.fill(report));
        first.cancel();

        Person later = Person.logsIn(WORLD.officer);
        later.goesTo("cases/" + id);
        later.clicks("do-ReportInvestigation");
        FilledForm again = later.form(type);
        assertTrue(later.reads("act-ReportInvestigation").contains("没有提交的内容"), later.reads("act-ReportInvestigation"));
        assertEquals("", again.differsFrom(first));
    }

    @Test
    void what_a_court_left_of_a_fine_is_entered_over_what_was_decided() {
        Id<EnforcementCase> id = PreparedCases.served();
        LocalDate today = WORLD.today();
        WORLD.perform(WORLD.officer, new NoteStay(id, null, ProceedingsKind.SUIT, today, "（2026）晋0821行初9号"));
        WORLD.perform(WORLD.officer, new EndStay(id, null, today, ProceedingsEnd.CHANGED, "（2026）晋0821行初9号行政判决书"));
        Person head = Person.logsIn(WORLD.head);
        head.goesTo("cases/" + id);
        head.clicks("do-FollowOutcome");
        FollowOutcome outcome = new FollowOutcome(
                id, null, EnumSet.of(PenaltyKind.FINE), new BigDecimal("500.00"), null, "判决变更为罚款五百元。");
        FilledForm form = head.form(ActType.of(FollowOutcome.class));
        assertEquals("", form.fill(outcome));
        form.submit();
        assertFalse(form.isOpen(), form.problems());
        assertEquals(
                new BigDecimal("500.00"),
                WORLD.reload(id).penalty().orElseThrow().fine().orElseThrow());
    }
}
