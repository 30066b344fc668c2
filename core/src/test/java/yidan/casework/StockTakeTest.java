package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yidan.evidence.stocktake.Differences.State.AGREES;
import static yidan.evidence.stocktake.Differences.State.OPEN;
import static yidan.evidence.stocktake.Differences.State.REPORTED;
import static yidan.evidence.stocktake.Differences.State.SETTLED;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.Thing;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.evidence.stocktake.CountPlace;
import yidan.evidence.stocktake.Differences;
import yidan.evidence.stocktake.DropStockTake;
import yidan.evidence.stocktake.SignStockTake;
import yidan.evidence.stocktake.StockLine;
import yidan.evidence.stocktake.StockTake;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A whole place is counted in one act against the ledger; what differs is named, two people sign. */
class StockTakeTest {

    private static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");

    private final CaseWorld world = CaseWorld.get();
    private final Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    /** Seizes the things in a case of their own and puts them into that place. */
    private List<Id<CustodyItem>> stored(String place) {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(
                world.officer,
                new AskSeizure(id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", THINGS));
        Id<Seizure> seizure = Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApproveSeizure(seizure, null, "同意"));
        world.perform(world.officer, Seizing.carryOut(seizure, THINGS, true, null));
        List<Id<CustodyItem>> items = world.read(register -> CustodyItem.heldBy(register, seizure.value())).stream()
                .map(item -> Id.<CustodyItem>of(item.uuid()))
                .toList();
        for (Id<CustodyItem> item : items) {
            world.perform(world.officer, new AskMovement(item, null, Movement.IN, "入库", place, null, false));
            world.perform(custodian, new SignMovement(item, null, null));
        }
        return items;
    }

    private Id<StockTake> count(String place, String words, String... counts) {
        return Id.of(world.perform(custodian, new CountPlace(place, List.of(counts), words))
                .dossier());
    }

    private CustodyItem item(Id<CustodyItem> id) {
        return world.read(register -> register.load(CustodyItem.class, id));
    }

    @Test
    void everything_in_a_place_is_counted_at_once_and_stands_in_the_ledger_with_two_names() {
        List<Id<CustodyItem>> items =
                Stream.concat(stored("甲库一架").stream(), stored("甲库一架").stream()).toList();
        assertEquals(List.of("打捆机；小型；台；", "柴油；；桶；"), world.read(register -> StockTake.sheet(register, "甲库一架")));
        Id<StockTake> take = count("甲库一架", null, "打捆机；小型；台；2", "柴油；；桶；5");
        assertEquals("custody.same-person", refused(custodian, new SignStockTake(take, null, null)));
        Actor other = world.world.person("niudu-custodian2", World.NIUDU, Role.CUSTODIAN);
        assertEquals("custody.keeper-signs", refused(other, new SignStockTake(take, null, null)));
        world.perform(world.second, new SignStockTake(take, null, "逐件核对"));
        for (Id<CustodyItem> one : items) {
            assertEquals(CaseWorld.DAY, item(one).countedOn().orElseThrow());
            CustodyEntry counted = world.read(register -> CustodyEntry.of(register, one.value())).stream()
                    .filter(entry -> entry.movement() == Movement.COUNT)
                    .findFirst()
                    .orElseThrow();
            assertFalse(counted.firstName().equals(counted.secondName()));
        }
        StockTake signed = world.read(register -> register.load(StockTake.class, take));
        assertEquals(4, signed.things());
        assertEquals(0, signed.differences());
        assertEquals(StockTake.SIGNED, signed.stage());
    }

    @Test
    void what_is_missing_or_too_much_is_named_and_explained_and_is_not_marked_as_counted() {
        List<Id<CustodyItem>> items = stored("甲库二架");
        String[] counts = {"打捆机；小型；台；1", "柴油；；桶；2", "铁锹；；把；3"};
        assertEquals(
                "stocktake.difference-unexplained", refused(custodian, new CountPlace("甲库二架", List.of(counts), " ")));
        Id<StockTake> take = count("甲库二架", "少 0.5 桶，容器渗漏；铁锹不在台账，正在查来源。", counts);
        world.perform(world.second, new SignStockTake(take, null, null));
        List<StockLine> lines = world.read(register -> StockLine.of(register, take.value()));
        assertEquals(
                List.of("0", "-0.5", "3"),
                lines.stream()
                        .map(line -> line.difference().stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals(0, BigDecimal.ZERO.compareTo(lines.getLast().expected()), "the ledger knows nothing of it");
        assertEquals(
                2, world.read(register -> register.load(StockTake.class, take)).differences());
        assertTrue(item(items.getFirst()).countedOn().isPresent());
        assertTrue(item(items.getLast()).countedOn().isEmpty());
    }

    private List<Differences.State> states(Id<StockTake> id) {
        return standing(id).stream().map(Differences.Standing::state).toList();
    }

    private List<Differences.Standing> standing(Id<StockTake> id) {
        return world.read(register -> Differences.of(register, register.load(StockTake.class, id)));
    }

    private List<List<UUID>> missing(Id<StockTake> id) {
        return standing(id).stream()
                .map(one ->
                        one.missing().stream().map(lost -> lost.thing().uuid()).toList())
                .toList();
    }

    @Test
    void what_is_short_is_reported_as_lost_and_settled_once_it_has_left_the_ledger_or_a_later_count_agrees() {
        List<Id<CustodyItem>> items = stored("甲库六架");
        List<UUID> machine = List.of(items.getFirst().value());
        Id<StockTake> take = count("甲库六架", "打捆机不见，柴油渗漏，铁锹正在查来源。", "打捆机；小型；台；0", "柴油；；桶；2", "铁锹；；把；3");
        assertEquals(List.of(List.of(), List.of(), List.of()), missing(take), "before another has signed");
        world.perform(world.second, new SignStockTake(take, null, null));
        List<UUID> diesel = List.of(items.getLast().value());
        assertEquals(List.of(machine, diesel, List.of()), missing(take));
        assertTrue(standing(take).getFirst().missing().getFirst().quantity().isEmpty(), "all of it");
        assertEquals(List.of(OPEN, OPEN, OPEN), states(take));
        Id<CustodyItem> lost = items.getFirst();
        world.perform(
                world.officer,
                new ReportLoss(lost, null, LossCause.MISSING, "清点不见。", "已经赔偿当事人。", List.of(world.photo())));
        assertEquals(List.of(REPORTED, OPEN, OPEN), states(take));
        assertEquals(List.of(List.of(), diesel, List.of()), missing(take));
        world.perform(world.head, new ApproveMovement(lost, null, "同意销账"));
        assertEquals(List.of(REPORTED, OPEN, OPEN), states(take), "nobody has signed yet");
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        world.perform(custodian, new SignMovement(lost, null, null));
        assertEquals(List.of(SETTLED, OPEN, OPEN), states(take));
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        Id<StockTake> again = count("甲库六架", null, "柴油；；桶；2.5");
        assertEquals(List.of(SETTLED, OPEN, OPEN), states(take), "one person has counted");
        world.perform(world.second, new SignStockTake(again, null, null));
        assertEquals(List.of(SETTLED, SETTLED, SETTLED), states(take));
        assertEquals(List.of(AGREES), states(again));
    }

    private ReportLoss lost(Id<CustodyItem> thing, String quantity, String settlement) {
        return new ReportLoss(
                thing,
                null,
                LossCause.SPOILT,
                quantity == null ? null : new BigDecimal(quantity),
                "容器渗漏。",
                settlement,
                List.of(world.photo()));
    }

    @Test
    void what_is_there_in_part_is_reported_for_the_part_that_is_not_and_stays_in_the_ledger_with_what_is_there() {
        Id<CustodyItem> diesel = stored("甲库七架").getLast();
        Id<StockTake> take = count("甲库七架", "柴油渗漏。", "打捆机；小型；台；1", "柴油；；桶；2");
        world.perform(world.second, new SignStockTake(take, null, null));
        Differences.Missing missing = standing(take).getLast().missing().getFirst();
        assertEquals(diesel.value(), missing.thing().uuid());
        assertEquals(0, new BigDecimal("0.5").compareTo(missing.quantity().orElseThrow()));
        assertEquals("custody.more-lost-than-there", refused(world.officer, lost(diesel, "2.501", "已经赔偿。")));
        assertEquals("custody.loss-not-settled", refused(world.officer, lost(diesel, "0.5", " ")));
        world.perform(world.officer, lost(diesel, "0.2", "已经赔偿当事人。"));
        assertEquals(List.of(AGREES, OPEN), states(take), "not all of what is missing is reported");
        assertEquals(List.of(List.of(), List.of()), missing(take), "something waits already");
        assertEquals("custody.not-approved", refused(custodian, new SignMovement(diesel, null, null)));
        world.perform(world.head, new ApproveMovement(diesel, null, "同意销账"));
        assertEquals("custody.same-person", refused(world.officer, new SignMovement(diesel, null, null)));
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        world.perform(custodian, new SignMovement(diesel, null, null));
        assertEquals(List.of(AGREES, OPEN), states(take));
        assertEquals(
                0,
                new BigDecimal("0.3")
                        .compareTo(standing(take)
                                .getLast()
                                .missing()
                                .getFirst()
                                .quantity()
                                .orElseThrow()));
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        world.perform(world.officer, lost(diesel, "0.3", "已经赔偿当事人。"));
        assertEquals(List.of(AGREES, REPORTED), states(take));
        world.perform(world.head, new ApproveMovement(diesel, null, "同意销账"));
        world.perform(custodian, new SignMovement(diesel, null, null));
        assertEquals(List.of(AGREES, SETTLED), states(take));
        CustodyItem left = item(diesel);
        assertEquals(CustodyItem.STORED, left.stage());
        assertEquals(0, new BigDecimal("2").compareTo(left.quantity()));
        assertEquals(0, new BigDecimal("2.5").compareTo(left.listedQuantity()));
        assertTrue(left.outcome().isEmpty() && left.loss().isEmpty());
        assertEquals(
                List.of("0.2 已经赔偿当事人。", "0.3 已经赔偿当事人。"),
                world.read(register -> CustodyEntry.of(register, diesel.value())).stream()
                        .filter(entry -> entry.movement() == Movement.LOST)
                        .map(entry -> entry.lostQuantity().orElseThrow().stripTrailingZeros() + " "
                                + entry.loss().orElseThrow().settlement().orElseThrow())
                        .toList());
        String situation = new Goods(world.world.registers).situation(world.officer, left.caseId());
        assertTrue(situation.contains("柴油 2 桶") && situation.contains("登记时 2.5 桶"), situation);
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        Id<StockTake> again = count("甲库七架", null, "打捆机；小型；台；1", "柴油；；桶；2");
        world.perform(world.second, new SignStockTake(again, null, null));
        assertEquals(List.of(AGREES, AGREES), states(again));
        world.perform(world.officer, lost(diesel, "2", "已经赔偿当事人。"));
        assertTrue(item(diesel).pending().part().isEmpty(), "that is all of it");
        world.perform(world.head, new ApproveMovement(diesel, null, "同意销账"));
        world.perform(custodian, new SignMovement(diesel, null, null));
        assertEquals(CustodyItem.GONE, item(diesel).stage());
    }

    @Test
    void nothing_of_the_ledger_is_left_out_and_lines_that_cannot_be_read_are_refused() {
        stored("甲库三架");
        assertEquals("stocktake.left-out", refused(custodian, of("甲库三架", "打捆机；小型；台；1")));
        assertEquals("stocktake.unreadable", refused(custodian, of("甲库三架", "打捆机；1")));
        assertEquals("stocktake.quantity", refused(custodian, of("甲库三架", "打捆机；小型；台；-1")));
        for (String bad : List.of("打捆机；小型；台；-1", "打捆机；小型；台；1.2345", "打捆机", "铁锹；；把；3")) {
            Refusal told = assertThrows(Refusal.class, () -> world.perform(custodian, of("甲库三架", bad)));
            assertEquals(List.of("counts"), told.components(), told.key());
        }
        for (String bad : List.of("打捆机；小型；台；0", "打捆机；小型；台；1.2345", "打捆机；小型；台；-1", "打捆机")) {
            Refusal told = assertThrows(Refusal.class, () -> Thing.parse(List.of(bad)));
            assertEquals(List.of("things"), told.components(), told.key());
        }
        assertEquals("stocktake.quantity", refused(custodian, of("甲库三架", "打捆机；小型；台；")));
        assertEquals("stocktake.twice", refused(custodian, of("甲库三架", "柴油；；桶；1", "柴油；；桶；1")));
        assertEquals("stocktake.nothing-there", refused(custodian, of("没有的架", "柴油；；桶；1")));
    }

    private static CountPlace of(String place, String... counts) {
        return new CountPlace(place, List.of(counts), "说明");
    }

    @Test
    void a_count_is_void_when_the_ledger_moved_before_the_second_signature() {
        List<Id<CustodyItem>> items = stored("甲库四架");
        Id<StockTake> take = count("甲库四架", null, "打捆机；小型；台；1", "柴油；；桶；2.5");
        world.perform(
                world.officer, new AskMovement(items.getFirst(), null, Movement.OUT, "送检", "示例检测中心", null, false));
        world.perform(custodian, new SignMovement(items.getFirst(), null, null));
        assertEquals("stocktake.ledger-moved", refused(world.second, new SignStockTake(take, null, null)));
        world.perform(world.second, new DropStockTake(take, null, "有物品送检"));
        Id<StockTake> again = count("甲库四架", null, "柴油；；桶；2.5");
        world.perform(world.second, new SignStockTake(again, null, null));
        assertEquals(
                StockTake.SIGNED,
                world.read(register -> register.load(StockTake.class, again)).stage());
    }

    @Test
    void who_handles_the_case_counts_as_no_custodian_and_a_neighbour_sees_nothing() {
        stored("甲库五架");
        Actor handler = world.world.person("niudu-officer1", World.NIUDU, Role.CUSTODIAN);
        assertEquals("custody.officer-is-no-custodian", refused(handler, of("甲库五架", "打捆机；小型；台；1", "柴油；；桶；2.5")));
        assertEquals("stocktake.nothing-there", refused(world.neighbour, of("甲库五架", "打捆机；小型；台；1", "柴油；；桶；2.5")));
        StockTake.Question everything = new StockTake.Question("", null);
        for (StockTake.Order order : StockTake.Order.values()) {
            assertTrue(world.world
                    .registers
                    .read(world.neighbour, register -> StockTake.page(register, everything, order, true, 0, 10))
                    .isEmpty());
        }
    }
}
