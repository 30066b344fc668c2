package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedMeans;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.evidence.stocktake.CountPlace;
import yidan.evidence.stocktake.SignStockTake;
import yidan.evidence.stocktake.StockTake;
import yidan.tenancy.Id;

/** What a count did not find is reported as lost from the count itself. Source: 临政发〔2023〕14号 四、九（四）（2）第七条. */
class StockTakeScreenTest {

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    private Id<StockTake> counted(Id<CustodyItem> thing, String place, String quantity) {
        world.perform(world.officer, new AskMovement(thing, null, Movement.IN, "入库", place, null, false));
        world.perform(PreparedMeans.CUSTODIAN, new SignMovement(thing, null, null));
        CountPlace counted = new CountPlace(place, List.of("打捆机；小型；台；" + quantity), "打捆机不见，已经报案。");
        return Id.of(world.perform(PreparedMeans.CUSTODIAN, counted).dossier());
    }

    @Test
    void of_what_is_there_in_part_the_part_that_is_missing_is_reported() {
        Id<CustodyItem> thing = Id.of(PreparedMeans.thing().value());
        Id<StockTake> take = counted(thing, "丁库" + thing, "0.6");
        world.perform(world.second, new SignStockTake(take, null, null));
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("goods/stock-takes/" + take);
        officer.clicks("report-loss-" + thing);
        assertEquals("0.4", officer.typed("act-ReportLoss-quantity"));
        FilledForm form = officer.form(ActType.of(ReportLoss.class));
        List<String> files = List.of(world.photo());
        BigDecimal part = new BigDecimal("0.4");
        form.fill(new ReportLoss(thing, null, LossCause.MISSING, part, "部件不见。", "已经赔偿当事人。", files));
        form.submit();
        assertFalse(form.isOpen(), form::problems);
        CustodyItem reported = world.read(register -> register.load(CustodyItem.class, thing));
        assertEquals(0, part.compareTo(reported.pending().part().orElseThrow()));
        officer.goesTo("goods/" + thing);
        assertTrue(officer.reads("thing-facts").contains("0.4 台"), officer.reads("thing-facts"));
    }

    @Test
    void who_may_report_what_is_missing_begins_from_the_count_with_what_was_counted() {
        Id<CustodyItem> thing = Id.of(PreparedMeans.thing().value());
        String place = "丙库" + thing;
        Id<StockTake> take = counted(thing, place, "0");
        String button = "report-loss-" + thing;
        Person custodian = Person.logsIn(PreparedMeans.CUSTODIAN);
        custodian.goesTo("goods/stock-takes/" + take);
        assertFalse(custodian.sees(button), "nobody else has signed");
        world.perform(world.second, new SignStockTake(take, null, null));
        Person head = Person.logsIn(world.head);
        head.goesTo("goods/stock-takes/" + take);
        assertFalse(head.sees(button), "he approves it");
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("goods/stock-takes/" + take);
        officer.clicks(button);
        String why = officer.typed("act-ReportLoss-why");
        assertTrue(why.contains(place) && why.contains("台账 1台，实点 0台") && why.contains("已经报案"), why);
        FilledForm form = officer.form(ActType.of(ReportLoss.class));
        form.fill(new ReportLoss(thing, null, LossCause.MISSING, why, "已经赔偿当事人。", List.of(world.photo())));
        form.submit();
        assertFalse(form.isOpen(), form::problems);
        assertFalse(officer.sees(button), "it is reported");
        CustodyItem reported = world.read(register -> register.load(CustodyItem.class, thing));
        assertEquals(Movement.LOST, reported.pending().movement());
    }
}
