package yidan.casework.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** On the spot the facts are ticked with the decision: they lead to a grade, and what departs from it says why. */
class WeighedOnTheSpotTest {

    private static final String FEW = "不足三处";
    private static final String MANY = "三处以上";
    private static final List<String> GRADES = List.of("较轻；" + FEW + "、主动清除；50；100", "较重；" + MANY + "；100；500");
    /** Printed without any range, so that a grade may count what it will. */
    private static final List<String> MEASURED = List.of("较轻；有标志；5；10；%价值", "较重；没有标志；1；3；倍违法所得");

    private final CaseWorld world = CaseWorld.get();
    private final Actor second = world.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    private final int walls = world.item("涂写、刻画");

    @BeforeEach
    void today() {
        world.world.itIs(CaseWorld.DAY);
        inForce(walls, GRADES);
    }

    private void inForce(int item, List<String> grades) {
        if (world.read(register -> DiscretionBenchmark.inForce(register, item, CaseWorld.DAY))
                .isPresent()) {
            return;
        }
        Id<DiscretionBenchmark> id = Id.of(world.perform(
                        world.bureau,
                        new EnterBenchmark(
                                item,
                                "临猗县示例裁量基准〔2026〕31号",
                                CaseWorld.DAY,
                                grades,
                                null,
                                List.of("初次违法"),
                                null,
                                null,
                                null,
                                null))
                .dossier());
        world.perform(second, new PublishBenchmark(id, null));
    }

    private String refused(Act act) {
        return assertThrows(Refusal.class, () -> world.perform(world.officer, act))
                .key();
    }

    private DecideOnTheSpot fined(String fine) {
        return world.onTheSpot(walls, PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal(fine));
    }

    private DecideOnTheSpot warned() {
        return world.onTheSpot(walls, PartyKind.PERSON, EnumSet.of(PenaltyKind.WARNING), null);
    }

    private static DecideOnTheSpot weighed(DecideOnTheSpot as, List<String> ticked, String grade, String why) {
        return Otherwise.with(as, "ticked", ticked, "grade", grade, "departure", why);
    }

    private Id<EnforcementCase> decided(DecideOnTheSpot act) {
        return Id.of(world.perform(world.officer, act).dossier());
    }

    private Assessment assessment(Id<EnforcementCase> id) {
        return world.read(register -> Assessment.of(register, id.value())).orElseThrow();
    }

    @Test
    void ticked_facts_lead_to_a_grade_which_is_kept_with_the_decision() {
        Id<EnforcementCase> id = decided(weighed(fined("80.00"), List.of(FEW), null, null));
        Assessment kept = assessment(id);
        assertEquals(List.of(FEW), kept.facts());
        assertEquals(List.of(), kept.circumstances());
        assertEquals("较轻", kept.proposed());
        assertEquals(0, new BigDecimal("100").compareTo(kept.high().orElseThrow()));
        assertEquals(Optional.empty(), kept.reasons());
        assertEquals(
                Optional.of("较轻"), world.reload(id).penalty().flatMap(Penalty::grade), "nobody has to write it down");
    }

    @Test
    void a_warning_on_the_spot_is_weighed_as_well() {
        assertEquals("discretion.nothing-ticked", refused(warned()));
        assertEquals("discretion.nothing-ticked", refused(weighed(fined("80.00"), List.of(), "较轻", "初次违法。")));
        assertEquals("discretion.no-fact", refused(weighed(fined("80.00"), List.of("天气晴"), null, null)));
    }

    @Test
    void what_departs_on_the_spot_says_why() {
        assertEquals("discretion.no-fine-departs", refused(weighed(warned(), List.of(FEW), null, null)));
        assertEquals("discretion.fine-departs", refused(weighed(fined("101.00"), List.of(FEW), null, " ")));
        assertEquals("discretion.fine-departs", refused(weighed(fined("49.99"), List.of(FEW), null, null)));
        assertEquals("discretion.departs-without-reasons", refused(weighed(fined("80.00"), List.of(MANY), "较轻", null)));
        assertEquals("discretion.no-grade", refused(weighed(fined("80.00"), List.of(FEW), "特重", "恶劣。")));
        Id<EnforcementCase> id = decided(weighed(fined("80.00"), List.of(MANY), "较轻", "当场全部清除，恢复原状。"));
        assertEquals("较重", assessment(id).proposed());
        assertEquals("较轻", assessment(id).chosen());
        assertEquals(Optional.of("当场全部清除，恢复原状。"), assessment(id).reasons());
        Id<EnforcementCase> warned = decided(weighed(warned(), List.of(FEW), null, "初次违法并当场改正。"));
        assertEquals(Optional.of("初次违法并当场改正。"), world.reload(warned).penalty().flatMap(Penalty::reasons));
    }

    @Test
    void the_party_reads_by_which_facts_the_benchmark_was_applied() {
        DecideOnTheSpot first = Otherwise.with(
                weighed(fined("80.00"), List.of(FEW, "主动清除"), null, null), "circumstances", List.of("初次违法"));
        assertEquals("discretion.circumstance-departs", refused(first));
        assertEquals("discretion.no-circumstance", refused(Otherwise.with(first, "circumstances", List.of("天气晴"))));
        Id<EnforcementCase> id =
                decided(Otherwise.with(first, "fine", new BigDecimal("120.00"), "departure", "张贴在文物保护标志上。"));
        Id<OfficialDocument> decision = world.paper(id.value(), FormKind.SPOT_DECISION);
        OfficialDocument paper = world.read(register -> register.load(OfficialDocument.class, decision));
        String reasons = paper.fields().get("reasons").toString();
        for (String said : List.of(FEW, "主动清除", "从轻处罚的情形：初次违法", "较轻", "张贴在文物保护标志上。", "事实确凿，有法定依据。")) {
            assertTrue(reasons.contains(said), said + " in " + reasons);
        }
    }

    @Test
    void what_a_grade_counts_is_measured_on_the_spot_or_goes_by_the_ordinary_procedure() {
        int signs = world.item("未成年人禁入或者限入标志");
        inForce(signs, MEASURED);
        DecideOnTheSpot plain =
                world.onTheSpot(signs, PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), new BigDecimal("150.00"));
        DecideOnTheSpot light = weighed(plain, List.of("有标志"), null, null);
        assertEquals("discretion.nothing-measured", refused(light));
        DecideOnTheSpot little = Otherwise.with(light, "quantity", new BigDecimal("1000"));
        assertEquals("discretion.fine-departs", refused(little));
        assertEquals("discretion.gains-on-the-spot", refused(weighed(plain, List.of("没有标志"), null, "没有违法所得。")));
        assertEquals("discretion.gains-on-the-spot", refused(weighed(plain, List.of("有标志"), "较重", "没有违法所得。")));
        Id<EnforcementCase> id = decided(Otherwise.with(light, "quantity", new BigDecimal("2000")));
        assertEquals(0, new BigDecimal("200").compareTo(assessment(id).high().orElseThrow()));
    }

    @Test
    void square_metres_are_measured_on_the_spot() {
        int house = world.item("违反规划的规定建住宅");
        DecideOnTheSpot plain =
                world.onTheSpot(house, PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("200.00"));
        assertEquals("fine.quantity-missing", refused(plain));
        assertEquals("fine.below-range", refused(Otherwise.with(plain, "quantity", new BigDecimal("20.5"))));
        Id<EnforcementCase> id = decided(Otherwise.with(plain, "quantity", new BigDecimal("20")));
        assertTrue(world.reload(id).ruling().isPenalty());
    }

    @Test
    void without_a_benchmark_there_is_nothing_to_tick() {
        DecideOnTheSpot plain = world.onTheSpot(
                world.item("燃放烟花爆竹"), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("200.00"));
        assertEquals("discretion.no-benchmark", refused(weighed(plain, List.of(FEW), null, null)));
        Id<EnforcementCase> id = decided(plain);
        assertFalse(world.read(register -> Assessment.of(register, id.value())).isPresent());
    }

    private EnforcementCase newest(Precedents precedents, Optional<String> grade) {
        return precedents
                .like(world.officer, walls, grade, Optional.empty(), 1)
                .own()
                .getFirst();
    }

    @Test
    void what_was_decided_on_the_spot_is_a_like_case_for_the_next_one() {
        Id<EnforcementCase> id = decided(weighed(fined("90.00"), List.of(FEW), null, null));
        Precedents precedents = new Precedents(world.world.registers, null, world.world.clock());
        assertTrue(precedents.like(world.officer, walls, Optional.empty(), Optional.empty(), 50).own().stream()
                .anyMatch(one -> one.uuid().equals(id.value())));
        world.world.itIs(CaseWorld.DAY.plusDays(1));
        Id<EnforcementCase> later = decided(weighed(fined("200.00"), List.of(MANY), null, null));
        assertEquals(later.value(), newest(precedents, Optional.empty()).uuid(), "no grade is chosen yet");
        assertEquals(later.value(), newest(precedents, Optional.of("较重")).uuid());
        assertEquals(
                Optional.of("较轻"),
                newest(precedents, Optional.of("较轻")).penalty().orElseThrow().grade(),
                "what came since is no like case and hides none");
        assertTrue(precedents
                .like(world.neighbour, walls, Optional.empty(), Optional.empty(), 50)
                .own()
                .isEmpty());
        assertTrue(precedents
                .standing(world.officer, walls, CaseWorld.DAY)
                .benchmark()
                .isPresent());
    }
}
