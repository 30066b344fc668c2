package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RefusePreservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.preservation.TakeSamples;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.seizure.SeizureStages;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Nature;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/** Things are preserved, sealed, seized, kept, appraised, given back, sold and destroyed as the law has it. */
class ThingsHeldTest {

    private static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");

    private final CaseWorld world = CaseWorld.get();
    private final Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
    private final Id<EnforcementCase> id = world.opened(world.item("秸秆"));

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Preservation> preserved() {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApprovePreservation(one, null, "同意"));
        world.perform(world.officer, register(one));
        return one;
    }

    private static RegisterPreserved register(Id<Preservation> one) {
        return new RegisterPreserved(
                one,
                null,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                "示例村仓库",
                "赵某某",
                THINGS,
                "赵某某",
                true,
                true,
                Signing.SIGNED,
                null,
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    @Test
    void the_hours_of_a_preservation_begin_after_its_approval_and_are_over() {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.perform(world.head, new ApprovePreservation(one, null, "同意"));
        assertEquals("preservation.before-approval", refused(world.officer, register(one)));
        RegisterPreserved later =
                Otherwise.with(register(one), "begin", LocalTime.of(10, 0), "end", LocalTime.of(10, 1));
        Refusal early = assertThrows(Refusal.class, () -> world.perform(world.officer, later));
        assertEquals("record.ends-in-future", early.key());
        assertEquals(List.of("end", "endDay"), early.components());
        world.world.itIs(CaseWorld.DAY.atTime(10, 1).atZone(ShanghaiClock.ZONE).toInstant());
        world.perform(world.officer, later);
    }

    @Test
    void an_urgent_measure_ends_before_it_is_entered_and_its_twenty_four_hours_run_from_then() {
        assertEquals(
                "record.ends-in-future",
                refused(world.officer, Otherwise.with(Seizing.urgently(id, THINGS), "end", LocalTime.of(23, 59))));
    }

    private Id<Seizure> asked() {
        world.perform(
                world.officer,
                new AskSeizure(id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", THINGS));
        return Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
    }

    private Id<Seizure> seized() {
        Id<Seizure> one = asked();
        world.approved(new ApproveSeizure(one, null, "同意"));
        world.perform(world.officer, Seizing.carryOut(one, THINGS, true, null));
        return one;
    }

    private Seizure reload(Id<Seizure> one) {
        return world.read(register -> register.load(Seizure.class, one));
    }

    private Id<CustodyItem> thing(Id<? extends Dossier> holding, int place) {
        return Id.of(world.read(register -> CustodyItem.heldBy(register, holding.value()))
                .get(place)
                .uuid());
    }

    private CustodyItem item(Id<CustodyItem> one) {
        return world.read(register -> register.load(CustodyItem.class, one));
    }

    private static AskMovement ask(Id<CustodyItem> one, Movement movement) {
        return new AskMovement(
                one,
                null,
                movement,
                "按规定办理",
                movement == Movement.COUNT ? null : "一号库三号架",
                movement == Movement.SELL ? new BigDecimal("120.00") : null,
                false);
    }

    private static AskMovement keeping(Id<CustodyItem> one, Movement movement) {
        AskMovement asked = ask(one, movement);
        return new AskMovement(one, null, movement, asked.why(), asked.where(), asked.amount(), true);
    }

    @Test
    void preserved_things_are_decided_on_within_seven_working_days_and_later_only_given_back() {
        Id<Preservation> one = preserved();
        Preservation held = world.read(register -> register.load(Preservation.class, one));
        assertEquals(LocalDate.of(2026, 3, 11), held.dueOn().orElseThrow(), "seven working days from Monday");
        world.world.itIs(LocalDate.of(2026, 3, 12));
        assertEquals(
                "preservation.only-return",
                refused(world.head, new SettlePreserved(one, null, PreservedFate.APPRAISE, "送检")));
        world.perform(world.head, new SettlePreserved(one, null, PreservedFate.RETURN, "返还"));
        assertEquals(0, world.reload(id).means().preserved());
        assertEquals(HeldAs.TO_RETURN, item(thing(one, 0)).heldAs());
    }

    @Test
    void officers_do_not_approve_their_own_preservation_and_keep_nothing_before() {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        assertEquals("act.wrong-stage", refused(world.officer, register(one)));
        assertEquals("act.not-yours", refused(world.officer, new ApprovePreservation(one, null, null)));
        world.perform(world.head, new RefusePreservation(one, null, "没有必要"));
        assertEquals(0, world.reload(id).means().preserved());
    }

    @Test
    void samples_become_evidence_and_their_appraisal_too() {
        world.perform(
                world.officer,
                new TakeSamples(
                        id,
                        null,
                        CaseWorld.DAY,
                        LocalTime.of(9, 30),
                        LocalTime.of(9, 50),
                        null,
                        "示例村仓库",
                        List.of("柴油；；瓶；1"),
                        "2 桶",
                        "赵某某",
                        true,
                        true,
                        Signing.SIGNED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(CaseWorld.sign())));
        world.perform(
                world.officer,
                new CommissionAppraisal(id, null, "柴油样品", null, "示例检测中心", "闪点", CaseWorld.DAY.plusDays(10)));
        Id<Appraisal> appraisal = Id.of(world.read(register -> Appraisal.of(register, id.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new ReceiveAppraisal(appraisal, null, "闪点低于标准", null));
        List<EvidenceKind> kinds = world.read(register -> Evidence.of(register, id.value())).stream()
                .map(Evidence::kind)
                .toList();
        assertTrue(kinds.containsAll(List.of(EvidenceKind.PHYSICAL, EvidenceKind.EXPERT_OPINION)), kinds.toString());
        assertEquals(2, world.reload(id).evidence());
        // The notice of sampling stays in the file; what the institution wrote has to come into it.
        world.perform(world.officer, verdict(EvidenceKind.PHYSICAL));
        assertEquals("evidence.nothing-attached", refused(world.officer, verdict(EvidenceKind.EXPERT_OPINION)));
    }

    @Test
    void only_a_law_or_regulation_gives_the_power_to_seize() {
        for (BasisKind kind :
                List.of(BasisKind.GOVERNMENT_RULE, BasisKind.DEPARTMENTAL_RULE, BasisKind.NORMATIVE_DOCUMENT)) {
            assertEquals(
                    "seizure.no-power",
                    refused(
                            world.officer,
                            new AskSeizure(id, null, SeizureKind.SEALING, kind, "《示例办法》第一条", "防止转移", THINGS)));
        }
        assertEquals(0, world.read(register -> Seizure.of(register, id.value())).size());
    }

    @Test
    void a_seizure_lasts_thirty_days_and_thirty_more_once_and_then_can_only_be_lifted() {
        Id<Seizure> one = seized();
        assertEquals(LocalDate.of(2026, 4, 1), reload(one).dueOn().orElseThrow());
        world.world.itIs(LocalDate.of(2026, 3, 31));
        assertEquals("deadline.extension-too-long", refused(world.head, new ExtendSeizure(one, null, 31, "案情复杂")));
        world.perform(world.head, new ExtendSeizure(one, null, 30, "案情复杂"));
        assertEquals("deadline.already-extended", refused(world.head, new ExtendSeizure(one, null, 1, "再延长")));
        LocalDate last = reload(one).dueOn().orElseThrow();
        assertFalse(last.isBefore(LocalDate.of(2026, 5, 1)), last.toString());
        world.world.itIs(last.plusDays(1));
        assertEquals(
                "seizure.term-over", refused(world.head, new DecideOnSeized(one, null, SeizedFate.DESTROYED, "销毁")));
        world.perform(world.head, new LiftSeizure(one, null, LiftGround.TERM_OVER, "期限届满"));
        assertEquals(SeizureStages.LIFTED, reload(one).stage());
        assertEquals(HeldAs.TO_RETURN, item(thing(one, 1)).heldAs());
        assertEquals(0, world.reload(id).means().seized());
    }

    @Test
    void the_time_of_an_appraisal_does_not_count_once_the_party_is_told_of_it() {
        Id<Seizure> one = seized();
        LocalDate before = reload(one).dueOn().orElseThrow();
        world.world.itIs(LocalDate.of(2026, 3, 8));
        world.perform(
                world.officer,
                new CommissionAppraisal(id, null, "打捆机", one, "示例检测中心", "性能", LocalDate.of(2026, 3, 20)));
        OfficialDocument notice = new PaperDesk().paper(id, FormKind.APPRAISAL_NOTICE);
        assertTrue(notice.fields().get("until").toString().contains("3月20日"));
        assertEquals(before, reload(one).dueOn().orElseThrow(), "nobody was told");
        world.world.itIs(LocalDate.of(2026, 3, 10));
        ServePaper served = new ServePaper(
                id,
                null,
                Id.of(notice.uuid()),
                ServiceManner.DIRECT,
                LocalDate.of(2026, 3, 10),
                "赵某某",
                "牛杜镇示例村",
                false,
                null);
        world.perform(world.officer, served);
        LocalDate moved = reload(one).dueOn().orElseThrow();
        assertTrue(!moved.isBefore(LocalDate.of(2026, 4, 10)), "ten days more than 1 April: " + moved);
        world.perform(world.officer, served);
        assertEquals(moved, reload(one).dueOn().orElseThrow(), "told once");
        Id<Appraisal> appraisal = Id.of(world.read(register -> Appraisal.of(register, id.value()))
                .getLast()
                .uuid());
        world.world.itIs(LocalDate.of(2026, 3, 20));
        world.perform(world.officer, new ReceiveAppraisal(appraisal, null, "合格", null));
        LocalDate due = reload(one).dueOn().orElseThrow();
        assertTrue(!due.isBefore(LocalDate.of(2026, 4, 10)), "ten days more than 1 April: " + due);
    }

    @Test
    void what_could_not_wait_is_approved_within_a_day_or_lifted() {
        world.perform(world.officer, Seizing.urgently(id, THINGS));
        Id<Seizure> one = Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
        assertEquals("seizure.not-confirmed", refused(world.head, new ExtendSeizure(one, null, 10, "案情复杂")));
        world.world.itIs(CaseWorld.DAY.plusDays(2));
        assertEquals("seizure.confirmed-too-late", refused(world.head, new ConfirmSeizure(one, null, null)));
        world.perform(world.head, new LiftSeizure(one, null, LiftGround.NOT_APPROVED, "未按时报批"));
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> another = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(another, THINGS));
        Id<Seizure> other = Id.of(world.read(register -> Seizure.of(register, another.value()))
                .getLast()
                .uuid());
        world.perform(world.head, new ConfirmSeizure(other, null, "同意"));
        assertTrue(reload(other).decidedAt().isPresent());
    }

    @Test
    void a_case_does_not_end_over_things_that_are_still_held() {
        seized();
        Refusal obstacle = world.reload(id)
                .shut(CaseGates.MEANS_SETTLED, world.officer, CaseWorld.DAY)
                .orElseThrow();
        assertEquals("case.seized-things-open", obstacle.key());
    }

    @Test
    void two_people_sign_for_each_movement_and_one_of_them_keeps_the_goods() {
        Id<CustodyItem> one = thing(seized(), 0);
        world.perform(world.officer, ask(one, Movement.IN));
        assertEquals("custody.same-person", refused(world.officer, new SignMovement(one, null, null)));
        assertEquals("custody.keeper-signs", refused(world.second, new SignMovement(one, null, null)));
        world.perform(custodian, new SignMovement(one, null, "清点无误"));
        assertEquals(CustodyItem.STORED, item(one).stage());
        assertEquals("一号库三号架", item(one).place().orElseThrow());
        world.perform(custodian, ask(one, Movement.COUNT));
        world.perform(world.second, new SignMovement(one, null, "数量相符"));
        assertEquals(CaseWorld.DAY, item(one).countedOn().orElseThrow());
        List<CustodyEntry> ledger = world.read(register -> CustodyEntry.of(register, one.value()));
        assertEquals(2, ledger.size());
        assertFalse(ledger.getFirst().firstName().equals(ledger.getFirst().secondName()));
    }

    @Test
    void an_officer_keeps_no_goods() {
        Id<CustodyItem> one = thing(seized(), 0);
        Actor both = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.CUSTODIAN);
        assertEquals("custody.officer-is-no-custodian", refused(both, ask(one, Movement.IN)));
        Actor leading = world.world.person("niudu-leader", World.NIUDU, Role.TEAM_LEADER, Role.CUSTODIAN);
        assertEquals("custody.officer-is-no-custodian", refused(leading, ask(one, Movement.IN)));
        Actor handler = world.world.person("niudu-officer1", World.NIUDU, Role.CUSTODIAN);
        assertEquals("custody.officer-is-no-custodian", refused(handler, ask(one, Movement.IN)));
    }

    @Test
    void nothing_is_given_back_before_it_is_lifted_nor_sold_before_it_is_confiscated() {
        Id<Seizure> seizure = seized();
        Id<CustodyItem> one = thing(seizure, 0);
        assertEquals("custody.not-to-return", refused(world.officer, ask(one, Movement.RETURN)));
        assertEquals("custody.not-to-sell", refused(world.officer, keeping(one, Movement.SELL)));
        assertEquals("custody.not-to-destroy", refused(world.officer, keeping(one, Movement.DESTROY)));
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要"));
        world.perform(world.officer, ask(one, Movement.RETURN));
        world.perform(custodian, new SignMovement(one, null, "当事人签收"));
        assertEquals(Movement.RETURN, item(one).outcome().orElseThrow());
    }

    @Test
    void what_spoils_is_sold_early_with_approval_and_evidence_kept() {
        Id<CustodyItem> one = thing(seized(), 1);
        world.perform(custodian, new DescribeThing(one, null, Nature.PERISHABLE));
        assertEquals("custody.evidence-not-kept", refused(world.officer, ask(one, Movement.SELL)));
        assertEquals("custody.no-photo", refused(world.officer, keeping(one, Movement.SELL)), "a tick shows nothing");
        PreparedMeans.photographed(one);
        world.perform(world.officer, keeping(one, Movement.SELL));
        assertEquals("custody.not-approved", refused(custodian, new SignMovement(one, null, null)));
        world.perform(world.head, new ApproveMovement(one, null, "同意先行处理"));
        world.perform(custodian, new SignMovement(one, null, "价款已缴"));
        CustodyEntry sold =
                world.read(register -> CustodyEntry.of(register, one.value())).getLast();
        assertEquals(0, new BigDecimal("120.00").compareTo(sold.proceeds().orElseThrow()));
    }

    @Test
    void lists_that_cannot_be_read_are_refused_with_their_line() {
        for (String line : List.of("打捆机", "打捆机；小型；台；0", "；；台；1", "打捆机；小型；台；1.0001", "打捆机；小型；台；一")) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> world.perform(world.officer, new AskPreservation(id, null, "可能灭失", List.of(line))));
            assertEquals(List.of(line), refusal.arguments());
        }
    }

    private VerifyEvidence verdict(EvidenceKind kind) {
        Evidence piece = world.read(register -> Evidence.of(register, id.value())).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new VerifyEvidence(id, null, Id.of(piece.uuid()), true, "与现场照片一致");
    }
}
