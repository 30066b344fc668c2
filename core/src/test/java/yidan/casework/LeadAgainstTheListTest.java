package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import yidan.act.Otherwise;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.AnswerReporter;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.HandLeadOn;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.RefuseOpening;
import yidan.document.DocumentRow;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.SignLetter;
import yidan.inspection.CancelInspection;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A lead is held against the township's list; whoever reported it with his name hears what became of it. */
class LeadAgainstTheListTest {

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Leads leads = new Leads(world.world.registers);

    private Id<Lead> named() {
        return Id.of(world.perform(
                        world.officer,
                        new RegisterLead(
                                LeadSource.COMPLAINT, CaseWorld.DAY, "反映商铺无照经营。", "集市", "某商铺", "钱某某", "13900000000"))
                .dossier());
    }

    private Lead reload(Id<Lead> id) {
        return world.read(register -> register.load(Lead.class, id));
    }

    private boolean waitsForAnswer(Id<Lead> id) {
        return leads.toAnswer(world.officer, 500).stream()
                .anyMatch(row -> row.id().equals(id.value()));
    }

    private ProposeCase proposal(Id<Lead> lead) {
        return world.proposal(item, lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false);
    }

    @Test
    void a_lead_that_no_item_covers_opens_no_case_and_is_handed_on_with_a_letter() {
        Id<Lead> lead = named();
        world.perform(world.officer, new CheckAgainstList(lead, null, null));
        assertTrue(reload(lead).isOutsideTheList());
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, proposal(lead)));
        assertEquals("lead.outside-the-list", refusal.key());
        assertEquals("linyi-13:#2", refusal.basis());
        world.perform(world.leader, new HandLeadOn(lead, null, "县市场监督管理局", "不在本镇清单。"));
        DocumentRow letter =
                world.read(register -> Papers.of(register, lead.value())).getFirst();
        assertTrue(letter.isDraft());
        world.perform(world.head, new SignLetter(Id.of(letter.id()), null));
        DocumentRow issued =
                world.read(register -> Papers.of(register, lead.value())).getFirst();
        assertEquals(OfficialDocument.ISSUED, issued.stage());
        assertFalse(issued.number().isEmpty());
    }

    @Test
    void an_item_of_the_list_makes_it_a_lead_for_a_case_and_an_item_that_is_not_in_force_is_refused() {
        Id<Lead> lead = named();
        assertEquals(
                "list.item-not-in-force",
                assertThrows(Refusal.class, () -> world.perform(world.officer, new CheckAgainstList(lead, null, 9999)))
                        .key());
        assertFalse(reload(lead).isChecked());
        world.perform(world.officer, new CheckAgainstList(lead, null, null));
        world.perform(world.officer, new CheckAgainstList(lead, null, item));
        assertEquals(item, reload(lead).item().orElseThrow());
        assertFalse(reload(lead).itemName().orElseThrow().isEmpty());
        world.perform(world.officer, proposal(lead));
        assertEquals(Lead.TAKEN_UP, reload(lead).stage());
    }

    private int inspected() {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    @Test
    void a_lead_on_what_the_township_inspects_is_looked_at_and_waits_again_where_nobody_goes() {
        Id<Lead> lead = named();
        world.perform(world.officer, new CheckAgainstList(lead, null, inspected()));
        assertEquals(PowerType.INSPECTION, reload(lead).itemType().orElseThrow());
        Id<Inspection> planned = Id.of(world.perform(world.officer, plan(lead)).dossier());
        assertEquals(Lead.TAKEN_UP, reload(lead).stage());
        assertEquals(planned.value(), reload(lead).inspection().orElseThrow());
        assertEquals(
                "lead.settled-already",
                assertThrows(Refusal.class, () -> world.perform(world.officer, plan(lead)))
                        .key());
        world.perform(world.officer, new CancelInspection(planned, null, "渡口已停用。"));
        assertEquals(Lead.RECEIVED, reload(lead).stage());
        Id<Inspection> patrol =
                Id.of(world.perform(world.officer, patrol(lead, CaseWorld.DAY)).dossier());
        assertEquals(patrol.value(), reload(lead).inspection().orElseThrow());
    }

    @Test
    void a_patrol_on_a_lead_is_no_earlier_than_the_lead() {
        Id<Lead> lead = named();
        assertEquals(
                "day.before-step",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(world.officer, patrol(lead, CaseWorld.DAY.minusDays(1))))
                        .key());
        assertEquals(Lead.RECEIVED, reload(lead).stage());
    }

    @Test
    void a_lead_on_what_the_township_pulls_down_opens_an_execution() {
        Id<Lead> lead = named();
        int demolished = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%乡村建设规划许可证%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
        world.perform(world.officer, new CheckAgainstList(lead, null, demolished));
        Id<Enforcement> opened = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                demolished,
                                PartyKind.PERSON,
                                "钱某某",
                                "140821198503150012",
                                null,
                                "牛杜镇示例村",
                                null,
                                "未取得乡村建设规划许可证建房。",
                                "示例村",
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                null,
                                lead))
                .dossier());
        assertEquals(Lead.TAKEN_UP, reload(lead).stage());
        assertEquals(opened.value(), reload(lead).enforcement().orElseThrow());
        assertFalse(waitsForAnswer(lead));
        world.perform(world.head, new EndEnforcement(opened, null, EndGround.OTHER, "房屋系他人合法建造。"));
        assertEquals(Lead.CONCLUDED, reload(lead).stage());
        assertTrue(waitsForAnswer(lead), "what he reported led to nothing, and he is told so");
    }

    private PlanInspection plan(Id<Lead> lead) {
        return new PlanInspection(
                inspected(),
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                CaseWorld.DAY,
                "查看救生设备",
                lead);
    }

    private RecordPatrol patrol(Id<Lead> lead, LocalDate day) {
        RecordPatrol plain = new RecordPatrol(
                inspected(),
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "管理员某某",
                true,
                true,
                "一切正常。",
                EnumSet.of(Outcome.NO_PROBLEM),
                null,
                null,
                Signing.SIGNED,
                null,
                null);
        return Otherwise.with(plain, "fromLead", lead);
    }

    @Test
    void what_the_list_covers_is_handed_on_only_where_it_happened_elsewhere() {
        Id<Lead> lead = named();
        HandLeadOn here = new HandLeadOn(lead, null, "县市场监督管理局", "不在本镇清单。");
        assertEquals("lead.not-checked", refused(here));
        world.perform(world.officer, new CheckAgainstList(lead, null, item));
        assertEquals("lead.within-the-list", refused(here));
        world.perform(world.leader, Otherwise.with(here, "body", "临晋镇人民政府", "happenedAt", "临晋镇示例村"));
        DocumentRow letter =
                world.read(register -> Papers.of(register, lead.value())).getFirst();
        String said = world.read(
                        register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(letter.id())))
                .fields()
                .get("reasons")
                .toString();
        assertEquals("违法行为发生地：临晋镇示例村\n不在本镇清单。", said);
    }

    private String refused(HandLeadOn act) {
        return assertThrows(Refusal.class, () -> world.perform(world.leader, act))
                .key();
    }

    @Test
    void who_reported_what_was_handed_on_is_answered() {
        Id<Lead> lead = named();
        assertFalse(waitsForAnswer(lead), "nothing has been decided on it yet");
        world.perform(world.officer, new CheckAgainstList(lead, null, null));
        world.perform(world.leader, new HandLeadOn(lead, null, "县市场监督管理局", "不在本镇清单。"));
        assertTrue(waitsForAnswer(lead));
        world.perform(world.officer, new AnswerReporter(lead, null, "已移送，并电话告知。"));
        assertFalse(waitsForAnswer(lead));
        assertEquals(CaseWorld.DAY, reload(lead).answeredOn().orElseThrow());
    }

    @Test
    void who_reported_a_case_that_was_not_opened_is_answered_too() {
        Id<Lead> lead = named();
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, proposal(lead)).dossier());
        assertFalse(waitsForAnswer(lead));
        world.perform(world.head, new RefuseOpening(id, null, "情节轻微并已改正。"));
        assertEquals(Lead.DECLINED, reload(lead).stage());
        assertTrue(waitsForAnswer(lead));
        world.perform(world.officer, new AnswerReporter(lead, null, "已书面告知不予立案的理由。"));
        assertEquals(Lead.ANSWERED, reload(lead).stage());
        assertEquals(id.value(), reload(lead).caseId().orElseThrow(), "the case that was not opened is still named");
    }

    @Test
    void who_reported_what_was_looked_at_without_result_is_answered_once_that_is_over() {
        Id<Lead> lead = named();
        world.perform(world.officer, new CheckAgainstList(lead, null, inspected()));
        world.perform(world.officer, plan(lead));
        assertFalse(waitsForAnswer(lead), "nobody has been there yet");
        assertEquals(
                "act.wrong-stage",
                assertThrows(Refusal.class, () -> world.perform(world.officer, new AnswerReporter(lead, null, "已告知。")))
                        .key());
        Id<Lead> visited = named();
        world.perform(world.officer, new CheckAgainstList(visited, null, inspected()));
        world.perform(world.officer, patrol(visited, CaseWorld.DAY));
        assertEquals(Lead.CONCLUDED, reload(visited).stage());
        Id<Lead> suspected = named();
        world.perform(world.officer, new CheckAgainstList(suspected, null, inspected()));
        Id<Inspection> found = Id.of(world.perform(
                        world.officer,
                        Otherwise.with(
                                patrol(suspected, CaseWorld.DAY), "outcomes", EnumSet.of(Outcome.SUSPECTED_VIOLATION)))
                .dossier());
        assertEquals(Lead.TAKEN_UP, reload(suspected).stage(), "what is suspected is followed on");
        world.perform(world.officer, new MakeLead(found, null, "涉嫌违法。"));
        assertEquals(Lead.CONCLUDED, reload(suspected).stage());
        assertEquals("一切正常。", reload(visited).outcome().orElseThrow());
        assertTrue(waitsForAnswer(visited));
        world.perform(world.officer, new AnswerReporter(visited, null, "已现场检查，未发现问题。"));
        assertFalse(waitsForAnswer(visited));
        assertEquals(Lead.ANSWERED, reload(visited).stage());
    }
}
