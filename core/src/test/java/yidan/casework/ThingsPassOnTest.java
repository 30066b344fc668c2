package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casefile.Completeness;
import yidan.casework.crime.ContestRefusal;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.NoteReturnedByJustice;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SampleFate;
import yidan.casework.preservation.SeizePreserved;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.preservation.SettleSamples;
import yidan.casework.preservation.TakeSamples;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.ListConfiscated;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Things pass from one ground to the next, and never lie without one; the power to take them comes from the case's item. */
class ThingsPassOnTest {

    private static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");
    private static final String LAW = "《大气污染防治法》第三十条";

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
        world.perform(
                world.officer,
                new RegisterPreserved(
                        one,
                        null,
                        CaseWorld.DAY,
                        LocalTime.of(9, 10),
                        LocalTime.of(9, 40),
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
                        List.of(CaseWorld.sign())));
        return one;
    }

    private Id<Seizure> lastSeizure() {
        return Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
    }

    private List<CustodyItem> things() {
        return world.read(register -> register.of(CustodyItem.class)
                .where("d.caseId = :case", "case", id.value())
                .list());
    }

    private List<HeldAs> grounds() {
        return things().stream().map(CustodyItem::heldAs).distinct().toList();
    }

    private List<FormKind> forms() {
        return world.read(register -> Papers.of(register, id.value())).stream()
                .map(row -> row.form())
                .toList();
    }

    private static SeizePreserved seize(Id<Preservation> one) {
        return new SeizePreserved(one, null, SeizureKind.SEIZURE, BasisKind.LAW, LAW, "防止转移");
    }

    @Test
    void what_was_preserved_is_seized_and_stays_the_same_thing_in_the_ledger() {
        Id<Preservation> one = preserved();
        assertEquals(
                "preservation.seize-first",
                refused(world.head, new SettlePreserved(one, null, PreservedFate.SEIZE, "扣押")));
        world.perform(world.officer, seize(one));
        Id<Seizure> seizure = lastSeizure();
        world.approved(new ApproveSeizure(seizure, null, "同意"));
        assertEquals(
                "preservation.other-things",
                refused(world.officer, Seizing.carryOut(seizure, List.of("打捆机；小型；台；1"), true, null)));
        world.perform(world.officer, Seizing.carryOut(seizure, THINGS, true, null));
        assertEquals(2, things().size(), "nothing is listed twice");
        assertEquals(List.of(HeldAs.SEIZED), grounds());
        assertEquals(0, world.reload(id).means().preserved());
        assertEquals(1, world.reload(id).means().seized());
        Preservation settled = world.read(register -> register.load(Preservation.class, one));
        assertEquals(PreservationStages.SETTLED, settled.stage());
        assertEquals(PreservedFate.SEIZE, settled.fate().orElseThrow());
        assertTrue(forms().contains(FormKind.PRESERVATION_OUTCOME));
        assertTrue(
                world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, id))).stream()
                        .anyMatch(missing -> missing.form() == FormKind.PRESERVATION_OUTCOME
                                && missing.lack() == Completeness.Lack.NOT_PROVED),
                "its file asks how the party learned what became of it");
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要"));
        assertEquals(List.of(HeldAs.TO_RETURN), grounds());
    }

    @Test
    void after_the_seven_days_nothing_preserved_is_seized() {
        Id<Preservation> one = preserved();
        world.world.itIs(LocalDate.of(2026, 3, 12));
        assertEquals("preservation.term-over", refused(world.officer, seize(one)));
    }

    @Test
    void what_is_sent_to_be_appraised_is_given_back_with_the_result() {
        Id<Preservation> one = preserved();
        SettlePreserved appraise = new SettlePreserved(one, null, PreservedFate.APPRAISE, "送检");
        assertEquals("preservation.no-appraisal", refused(world.head, appraise));
        world.perform(
                world.officer,
                new CommissionAppraisal(id, null, "柴油", null, "示例检测中心", "闪点", CaseWorld.DAY.plusDays(5)));
        world.perform(world.head, appraise);
        assertEquals(List.of(HeldAs.APPRAISED), grounds());
        Id<Appraisal> appraisal = Id.of(world.read(register -> Appraisal.of(register, id.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new ReceiveAppraisal(appraisal, null, "闪点低于标准", null));
        assertEquals(List.of(HeldAs.TO_RETURN), grounds());
    }

    private static AskMovement ask(CustodyItem one, Movement movement) {
        return new AskMovement(
                Id.of(one.uuid()),
                null,
                movement,
                "按规定办理",
                "一号库",
                movement == Movement.SELL ? new BigDecimal("10.00") : null,
                true);
    }

    @Test
    void what_is_to_be_handed_over_is_not_sold_and_nothing_else_is_handed_over() {
        Id<Preservation> one = preserved();
        assertEquals("custody.not-to-hand-over", refused(world.officer, ask(things().getFirst(), Movement.HAND_OVER)));
        world.perform(world.head, new SettlePreserved(one, null, PreservedFate.TRANSFER, "移送有权机关"));
        assertEquals(List.of(HeldAs.TO_HAND_OVER), grounds());
        CustodyItem thing = things().getFirst();
        assertEquals("custody.not-to-sell", refused(world.officer, ask(thing, Movement.SELL)));
        assertEquals("custody.not-to-destroy", refused(world.officer, ask(thing, Movement.DESTROY)));
        assertEquals("custody.not-to-return", refused(world.officer, ask(thing, Movement.RETURN)));
        world.perform(custodian, ask(thing, Movement.HAND_OVER));
    }

    @Test
    void the_power_to_seize_comes_from_a_law_or_regulation_of_the_cases_item() {
        assertEquals("seizure.not-of-the-item", refused(world.officer, asked(BasisKind.LAW, "《示例法》第一条")));
        assertEquals(
                "seizure.not-of-the-item",
                refused(world.officer, asked(BasisKind.ADMINISTRATIVE_REGULATION, LAW)),
                "it is a law");
        assertEquals("seizure.no-article", refused(world.officer, asked(BasisKind.LAW, "《大气污染防治法》")));
        assertEquals("seizure.no-power", refused(world.officer, asked(BasisKind.GOVERNMENT_RULE, LAW)));
        world.perform(world.officer, asked(BasisKind.LAW, LAW));
    }

    private AskSeizure asked(BasisKind kind, String basis) {
        return new AskSeizure(id, null, SeizureKind.SEIZURE, kind, basis, "防止转移", THINGS);
    }

    @Test
    void an_extension_is_told_with_a_paper_that_says_why() {
        world.perform(world.officer, asked(BasisKind.LAW, LAW));
        Id<Seizure> seizure = lastSeizure();
        world.approved(new ApproveSeizure(seizure, null, "同意"));
        world.perform(world.officer, Seizing.carryOut(seizure, THINGS, true, null));
        world.perform(world.head, new ExtendSeizure(seizure, null, 10, "案情复杂，需要继续查明来源。"));
        OfficialDocument paper = world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.SEIZURE_EXTENSION)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow());
        assertTrue(paper.number().isPresent());
        assertTrue(paper.fields().get("reasons").toString().contains("查明来源"));
        assertTrue(paper.fields().get("before").toString().contains("4月1日"));
    }

    @Test
    void samples_are_settled_with_a_notice_once() {
        SettleSamples settle = new SettleSamples(id, null, null, SampleFate.USED_UP, "检测中耗尽。");
        assertEquals("samples.none-taken", refused(world.officer, settle));
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
        OfficialDocument notice = new PaperDesk().paper(id, FormKind.SAMPLING_NOTICE);
        assertEquals("2026年3月2日", notice.fields().get("date"));
        assertTrue(notice.fields().get("signNote").toString().contains("纸质文书上签名"));
        world.perform(world.officer, settle);
        assertTrue(forms().contains(FormKind.SAMPLING_OUTCOME));
        assertEquals("samples.settled-already", refused(world.officer, settle));
    }

    private void seized() {
        world.perform(world.officer, asked(BasisKind.LAW, LAW));
        world.approved(new ApproveSeizure(lastSeizure(), null, "同意"));
        world.perform(world.officer, Seizing.carryOut(lastSeizure(), THINGS, true, "设备突发故障"));
    }

    @Test
    void a_crime_takes_its_things_along_with_a_list_and_the_party_is_told() {
        seized();
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "经核实，涉嫌犯罪。"));
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        world.perform(world.head, new DecideOnSeized(lastSeizure(), null, SeizedFate.TRANSFERRED, "随案移送。"));
        assertEquals(List.of(HeldAs.TO_HAND_OVER), grounds());
        OfficialDocument list = world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.TRANSFER_GOODS)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow());
        assertTrue(list.fields().get("goods").toString().contains("打捆机"));
        OfficialDocument told = new PaperDesk().paper(id, FormKind.GOODS_TRANSFER_NOTICE);
        assertTrue(told.fields().get("goods").toString().contains("打捆机"));
        assertEquals("临猗县公安局", told.fields().get("recipient"));
        world.perform(world.officer, new NoteReferralSent(id, null, CaseWorld.DAY, "回执 吴某某"));
        world.perform(world.head, new NotePoliceAnswer(id, null, true, false, "立案告知书"));
        world.perform(world.officer, new HandOverToPolice(id, null, CaseWorld.DAY, "案卷和物品清单。", "吴某某"));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.TRANSFERRED, "已移送。");
        assertEquals("goods.party-not-told", refused(world.officer, closing));
        world.perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        Id.of(told.uuid()),
                        ServiceManner.DIRECT,
                        CaseWorld.DAY,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
        assertEquals("custody.not-to-sell", refused(world.officer, ask(things().getFirst(), Movement.SELL)));
        // That they have them is not only said.
        assertEquals("case.things-not-handed-over", refused(world.officer, closing));
        refusedInSql("filed = true", "custody_item_handed_over_before_filing");
        things().forEach(thing -> handOver(Id.of(thing.uuid())));
        world.perform(world.officer, closing);
        // What they have stays with them when the case comes back.
        world.perform(
                world.head,
                new NoteReturnedByJustice(
                        id, null, CaseWorld.DAY, "临猗县公安局", "临公（2026）5号", "犯罪情节轻微，建议给予行政处罚。", List.of()));
        assertEquals(CaseStages.INVESTIGATING, world.reload(id).stage());
        assertTrue(world.reload(id).closing().proposedOn().isEmpty());
        assertTrue(things().stream().allMatch(thing -> thing.stage().equals(CustodyItem.GONE)));
        assertFalse(forms().contains(FormKind.RELEASE_DECISION));
    }

    private void handOver(Id<CustodyItem> thing) {
        world.perform(world.officer, new AskMovement(thing, null, Movement.HAND_OVER, "随案移送", "公安局", null, true));
        world.perform(world.head, new ApproveMovement(thing, null, "同意"));
        world.perform(custodian, Disposing.of(world, thing, "公安局签收。"));
    }

    private void refusedInSql(String change, String constraint) {
        SQLException refusal = assertThrows(
                SQLException.class,
                () -> World.sql(
                        world.world.superuser(),
                        "update yidan.custody_item set " + change + " where county_id = 140821 and case_id = '"
                                + id.value() + "'"));
        assertTrue(refusal.getMessage().contains(constraint), refusal.getMessage());
    }

    @Test
    void what_was_to_go_with_a_crime_is_the_partys_again_once_the_body_accepts_that_the_police_open_no_case() {
        seized();
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "经核实，涉嫌犯罪。"));
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        world.perform(world.head, new DecideOnSeized(lastSeizure(), null, SeizedFate.TRANSFERRED, "随案移送。"));
        world.perform(world.officer, ask(things().getFirst(), Movement.HAND_OVER));
        world.perform(world.officer, new NoteReferralSent(id, null, CaseWorld.DAY, "回执 吴某某"));
        world.perform(world.head, new NotePoliceAnswer(id, null, false, false, "不予立案通知书。"));
        assertEquals(List.of(HeldAs.TO_HAND_OVER), grounds(), "they look at it again");
        world.perform(world.head, new ContestRefusal(id, null, "临猗县公安局", "已经达到追诉标准。"));
        world.perform(world.head, new NotePoliceAnswer(id, null, false, true, "复议维持，退回案卷。"));
        assertEquals(List.of(HeldAs.TO_RETURN), grounds());
        assertFalse(things().getFirst().pending().isOpen(), "nobody hands it over any more");
        assertEquals(
                "复议维持，退回案卷。",
                new PaperDesk().paper(id, FormKind.RELEASE_DECISION).fields().get("reasons"));
        world.perform(world.officer, ask(things().getFirst(), Movement.RETURN));
    }

    @Test
    void what_the_law_destroys_is_not_sold() {
        seized();
        world.perform(
                world.head,
                new DecideOnSeized(
                        lastSeizure(), null, SeizedFate.DESTROYED, BasisKind.LAW, PreparedMeans.DESTROYING, "依法销毁。"));
        assertEquals("custody.not-to-sell", refused(world.officer, ask(things().getFirst(), Movement.SELL)));
        Id<CustodyItem> thing = Id.of(things().getFirst().uuid());
        PreparedMeans.photographed(thing);
        world.perform(world.officer, ask(things().getFirst(), Movement.DESTROY));
        world.perform(world.head, new ApproveMovement(thing, null, "同意"));
        world.perform(custodian, Disposing.of(world, thing, "交由专业机构销毁。"));
        PaperDesk desk = new PaperDesk();
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.SEIZURE_DECISION)),
                desk.paper(id, FormKind.GOODS_DISPOSAL).fields().get("decision"),
                "before any decision on the case");
    }

    @Test
    void what_a_decision_confiscates_enters_the_ledger_without_a_seizure() {
        Id<EnforcementCase> fined = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(fined, new BigDecimal("1500.00")));
        assertEquals(
                "goods.not-confiscated", refused(world.officer, new ListConfiscated(fined, null, THINGS, "一号库", null)));
        world.world.itIs(CaseWorld.DAY);
        Confiscating.decided(id);
        world.perform(world.officer, new ListConfiscated(id, null, List.of("打火机；普通；个；1"), "一号库", null));
        assertEquals(List.of(HeldAs.CONFISCATED), grounds());
    }
}
