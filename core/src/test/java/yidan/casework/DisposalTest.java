package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 罚没物品处理记录 says what somebody entered: when and where a thing was disposed of, who watched over it, who approved it;
 * and those who were there sign it. Source: 临政发〔2023〕14号 一、九 第九条; 四、九（四）（2）第三条、第九条.
 */
class DisposalTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk desk = new PaperDesk();
    private final Id<EnforcementCase> id = world.opened(world.item("秸秆"));
    private Id<CustodyItem> thing;

    @BeforeEach
    void a_confiscated_thing_waits_for_the_second_signature() {
        world.world.itIs(CaseWorld.DAY);
        Id<Seizure> seizure = PreparedMeans.seizure(id, true);
        world.perform(world.officer, Seizing.carryOut(seizure, PreparedMeans.THINGS, true, "设备突发故障"));
        thing = world.read(register -> CustodyItem.heldBy(register, seizure.value())).stream()
                .map(item -> Id.<CustodyItem>of(item.uuid()))
                .findFirst()
                .orElseThrow();
        Confiscating.decided(id);
        world.perform(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        Refusal early = assertThrows(
                Refusal.class,
                () -> world.perform(world.officer, PreparedMeans.movement(thing.value(), Movement.DESTROY)));
        assertEquals("custody.decision-not-served", early.key());
        Confiscating.served(id);
        world.perform(world.officer, PreparedMeans.movement(thing.value(), Movement.DESTROY));
        world.perform(world.head, new ApproveMovement(thing, null, "同意"));
    }

    private SignMovement signed(LocalDate day, LocalTime time, String where, String supervisor) {
        return new SignMovement(thing, null, "交由专业机构销毁，全程录像。", day, time, where, supervisor);
    }

    private void assertRefusedInSql(String update, String constraint) {
        SQLException byHand = assertThrows(SQLException.class, () -> {
            try (Connection connection = world.world.superuser().getConnection();
                    Statement call = connection.createStatement()) {
                call.execute("update yidan." + update);
            }
        });
        assertTrue(byHand.getMessage().contains(constraint), byHand.getMessage());
    }

    private String refused(SignMovement act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(PreparedMeans.CUSTODIAN, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @Test
    void what_becomes_of_a_confiscated_thing_is_recorded_as_it_was_entered_and_signed_by_all_who_were_there() {
        desk.minute();
        world.perform(PreparedMeans.CUSTODIAN, signed(DECIDED, LocalTime.of(10, 1), "示例处置中心焚烧车间", "财政所 高远山"));
        OfficialDocument record = desk.paper(id, FormKind.GOODS_DISPOSAL);
        assertTrue(record.isDraft(), "it waits for its signatures");
        Map<String, Object> said = record.fields();
        assertEquals("2026年3月10日10时01分", said.get("time"));
        assertEquals("示例处置中心焚烧车间", said.get("place"));
        assertEquals("财政所 高远山", said.get("supervisor"));
        assertEquals("niudu-officer1、niudu-custodian", said.get("handlers"));
        assertEquals("李某某 2026年3月10日（系统内签批）", said.get("headSigned"));
        assertEquals(PaperDesk.number(desk.paper(id, FormKind.PENALTY_DECISION)), said.get("decision"));
        assertTrue(said.get("goods").toString().contains("销毁"));
        assertTrue(said.get("grounds").toString().contains("专业机构"));
        assertTrue(said.get("grounds").toString().contains("接收人或者处理机构：一号库"));
        assertTrue(said.get("grounds").toString().contains("销毁依据：" + PreparedMeans.DESTROYING));
        Id<OfficialDocument> paper = Id.of(record.uuid());
        desk.assertRefused(
                world.officer, new FinishRecord(paper, null, "在纸上签名。"), "record.others-sign", "linyi-14:4.9d2#3");
        world.finish(world.officer, paper, null);
        assertFalse(desk.paper(id, FormKind.GOODS_DISPOSAL).isDraft());
        CustodyEntry entry =
                world.read(register -> CustodyEntry.of(register, thing.value())).getLast();
        assertEquals("财政所 高远山", entry.supervisor().orElseThrow());
        assertRefusedInSql(
                "custody_entry set supervisor = first_name where supervisor is not null",
                "custody_entry_watched_by_another");
        assertRefusedInSql(
                "custody_entry set done_where = null where done_at is not null", "custody_entry_disposal_described");
        assertRefusedInSql(
                "official_document set fields = replace(fields, 'supervisorSign', 'signedBy') where id = '"
                        + paper.value() + "'",
                "document_disposal_signed");
    }

    @Test
    void a_disposal_that_nobody_describes_is_not_signed() {
        LocalTime ten = LocalTime.of(10, 0);
        assertEquals("custody.disposal-time-missing", refused(new SignMovement(thing, null, "销毁。")));
        assertEquals("custody.disposal-time-missing", refused(signed(DECIDED, null, "处置中心", "高远山")));
        assertEquals("custody.disposal-place-missing", refused(signed(DECIDED, ten, " ", "高远山")));
        assertEquals("custody.supervisor-missing", refused(signed(DECIDED, ten, "处置中心", null)));
        for (String handler : List.of("niudu-custodian", "niudu-officer1", "执法队 niudu-officer1")) {
            assertEquals("custody.supervisor-handles", refused(signed(DECIDED, ten, "处置中心", handler)));
        }
        assertEquals("custody.disposal-in-future", refused(signed(DECIDED, LocalTime.of(10, 30), "处置中心", "高远山")));
        assertEquals("custody.disposed-before-approval", refused(signed(DECIDED, LocalTime.of(9, 59), "处置中心", "高远山")));
    }

    @Test
    void other_movements_are_signed_as_before() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> another = world.opened(world.item("秸秆"));
        Id<Seizure> seizure = PreparedMeans.seizure(another, true);
        world.perform(world.officer, Seizing.carryOut(seizure, PreparedMeans.THINGS, true, "设备突发故障"));
        Id<CustodyItem> other = world.read(register -> CustodyItem.heldBy(register, seizure.value())).stream()
                .map(item -> Id.<CustodyItem>of(item.uuid()))
                .findFirst()
                .orElseThrow();
        world.perform(world.officer, PreparedMeans.movement(other.value(), Movement.IN));
        world.perform(PreparedMeans.CUSTODIAN, new SignMovement(other, null, "数量无误"));
        assertTrue(world.read(register -> CustodyEntry.of(register, other.value()))
                .getLast()
                .supervisor()
                .isEmpty());
    }
}
