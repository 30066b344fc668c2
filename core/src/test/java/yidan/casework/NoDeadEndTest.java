package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casefile.CompileFile;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.party.PartyKind;
import yidan.people.CertificateFields;
import yidan.people.DisableAccount;
import yidan.people.DismissStaff;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Whatever was begun in a case, somebody right can bring it to its end. */
class NoDeadEndTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);
    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();

    @Test
    void a_case_is_not_discontinued_while_a_withdrawal_waits_that_nobody_could_decide_afterwards() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友"));
        Refusal waits = assertThrows(Refusal.class, () -> world.perform(world.head, CaseWorld.died(id)));
        assertEquals("case.withdrawal-not-decided", waits.key());
        assertEquals("cn-penalty-2021:#43", waits.basis());
        world.perform(world.head, new DecideWithdrawal(id, null, false, null, null, "不属于回避情形。"));
        world.perform(world.head, CaseWorld.died(id));
        assertEquals(
                "case.nothing-to-serve",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(
                                        world.officer,
                                        new ServeDecision(
                                                id,
                                                null,
                                                ServiceManner.DIRECT,
                                                CaseWorld.DAY,
                                                "赵某某",
                                                "牛杜镇示例村",
                                                false,
                                                null)))
                        .key());
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.DISCONTINUED, null, "已经终止。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }

    @Test
    void a_review_that_was_running_ends_with_its_case() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(LATER);
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "决定书代拟稿", "大气污染防治法"));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        Discontinue elsewhere = new Discontinue(id, null, DiscontinueGround.OTHER_BODY, "地界图。", "临猗县楚侯乡人民政府", "地块在邻乡。");
        Refusal runs = assertThrows(Refusal.class, () -> world.perform(world.head, elsewhere));
        assertEquals("case.review-running", runs.key());
        world.perform(world.head, new ReopenInvestigation(id, null, "地块在邻乡，补充调查。"));
        Refusal proposed = assertThrows(Refusal.class, () -> world.perform(world.head, elsewhere));
        assertEquals("case.review-missing", proposed.key());
        world.perform(world.officer, CaseWorld.reportOfNone(id));
        world.perform(world.head, elsewhere);
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.DISCONTINUED, null, "已经终止。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertTrue(world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(LegalReview.class, review)))
                .stream()
                .noneMatch(Deadline::isUndone));
    }

    @Test
    void money_taken_on_the_spot_is_at_the_bank_before_the_file_is_compiled() {
        retentionIsSet();
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal("100.00")))
                .dossier());
        world.perform(
                world.officer,
                new CollectOnTheSpot(
                        id, null, CaseWorld.DAY, OnTheSpotGround.SMALL, new BigDecimal("100.00"), "ends-0002"));
        world.perform(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, null, "已经缴纳。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        CompileFile compiling = new CompileFile(id, "材料齐全。", null, "证照当场核对，没有留存。");
        assertEquals("casefile.fine-not-banked", refused(compiling));
        world.perform(world.officer, new HandInFine(id, null, CaseWorld.DAY, "某某"));
        assertEquals("casefile.fine-not-banked", refused(compiling));
        world.perform(world.leader, new BankFine(id, null, CaseWorld.DAY, "缴款 1"));
        world.perform(world.officer, compiling);
    }

    @Test
    void when_both_handlers_leave_after_the_closing_others_hand_in_the_fine_and_compile_the_file() {
        world.world.itIs(CaseWorld.DAY);
        retentionIsSet();
        Actor leaving = engaged("ends-officer1");
        engaged("ends-officer2");
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal("100.00")))
                .dossier());
        world.perform(
                world.officer,
                new CollectOnTheSpot(
                        id, null, CaseWorld.DAY, OnTheSpotGround.SMALL, new BigDecimal("100.00"), "ends-0003"));
        world.perform(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某"));
        world.perform(world.head, replaced(id, "ends-officer1", "ends-officer2"));
        world.perform(leaving, new ProposeClosing(id, null, ClosingKind.PERFORMED, null, "已经缴纳。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        String number = world.reload(id).number().orElseThrow();
        for (String account : List.of("ends-officer1", "ends-officer2")) {
            Refusal inHand = assertThrows(
                    Refusal.class,
                    () -> world.perform(world.bureau, new DismissStaff(World.NIUDU, world.person(account), false)));
            assertEquals("staff.dossiers-in-hand", inHand.key());
            assertEquals("cn-penalty-2021:#42", inHand.basis());
            assertEquals(List.of("othersTakeOver"), inHand.components());
            assertTrue(
                    inHand.arguments().get(2).toString().contains(number),
                    inHand.arguments().toString());
        }
        world.perform(world.bureau, new DisableAccount(World.NIUDU, world.person("ends-officer1"), true));
        world.perform(world.bureau, new DismissStaff(World.NIUDU, world.person("ends-officer1"), true));
        world.perform(world.bureau, new DismissStaff(World.NIUDU, world.person("ends-officer2"), true));
        assertEquals("case.not-the-handler", refused(new HandInFine(id, null, CaseWorld.DAY, "某某")));
        world.perform(world.head, replaced(id, "niudu-officer3", "niudu-officer1"));
        world.perform(world.third, new HandInFine(id, null, CaseWorld.DAY, "某某"));
        world.perform(world.leader, new BankFine(id, null, CaseWorld.DAY, "缴款 3"));
        world.perform(world.third, new CompileFile(id, "材料齐全。", null, "证照当场核对，没有留存。"));
    }

    private Actor engaged(String account) {
        world.engage(World.NIUDU, account, Role.OFFICER, CertificateFields.ALL, CaseWorld.DAY.plusYears(3));
        return world.world.person(account, World.NIUDU, Role.OFFICER);
    }

    private ReplaceOfficers replaced(Id<EnforcementCase> id, String lead, String assistant) {
        return new ReplaceOfficers(id, null, world.person(lead), world.person(assistant), "工作调动。");
    }

    private void retentionIsSet() {
        boolean set = world.read(register -> new Rules(register)
                .parameter("FILE_RETENTION_YEARS", CaseWorld.DAY)
                .isSet());
        if (!set) {
            world.world.itIs(CaseWorld.DAY);
            world.perform(
                    world.bureau, new SetCountyParameter("FILE_RETENTION_YEARS", "30", CaseWorld.DAY, "临政办发〔2026〕1号"));
        }
    }

    private String refused(Act act) {
        return assertThrows(Refusal.class, () -> world.perform(world.officer, act))
                .key();
    }
}
