package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.ActType;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.penalty.PenaltyKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The form of a decision on the spot: the benchmark of the item proposes, like cases stand beside, what departs is asked why. */
class SpotScreenTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Actor SECOND = WORLD.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    private static final ActType TYPE = ActType.of(DecideOnTheSpot.class);
    private static final int WALLS = WORLD.item("涂写、刻画");
    private static final int SIGNS = WORLD.item("未成年人禁入或者限入标志");
    private static final int WITHOUT = WORLD.item("燃放烟花爆竹");

    @BeforeEach
    void in_force() {
        WORLD.world.itIs(CaseWorld.DAY);
        inForce(WALLS, "较轻；不足三处、主动清除；50；100", "较重；三处以上；100；500", "特重；全街；300；1000");
        inForce(SIGNS, "较轻；有标志；5；10；%价值", "较重；没有标志；1；3；倍违法所得");
    }

    private static void inForce(int item, String... grades) {
        if (WORLD.read(register -> DiscretionBenchmark.inForce(register, item, CaseWorld.DAY))
                .isPresent()) {
            return;
        }
        Id<DiscretionBenchmark> id = Id.of(WORLD.perform(
                        WORLD.bureau,
                        new EnterBenchmark(
                                item,
                                "临猗县示例裁量基准〔2026〕31号",
                                CaseWorld.DAY,
                                List.of(grades),
                                null,
                                List.of("初次违法"),
                                null,
                                null,
                                null,
                                null))
                .dossier());
        WORLD.perform(SECOND, new PublishBenchmark(id, null));
    }

    private static DecideOnTheSpot act(int item, PartyKind party, String fine, String... ticked) {
        Set<PenaltyKind> kinds = EnumSet.of(fine == null ? PenaltyKind.WARNING : PenaltyKind.FINE);
        DecideOnTheSpot plain = WORLD.onTheSpot(item, party, kinds, fine == null ? null : new BigDecimal(fine));
        return Otherwise.with(plain, "ticked", List.of(ticked));
    }

    private static FilledForm opened(Person officer) {
        officer.goesTo("cases");
        officer.clicks(WhereActsAre.button(TYPE));
        return officer.form(TYPE);
    }

    @Test
    void ticked_facts_lead_to_a_grade_and_its_range_as_far_as_may_be_fined_on_the_spot() {
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer);
        assertFalse(form.has("ticked"), "before the item is chosen there is nothing to tick");
        assertEquals("", form.fill(act(WALLS, PartyKind.PERSON, "80.00", "不足三处")));
        assertEquals("按勾选的事实：较轻（50 元以上 100 元以下）。", officer.reads("proposed-grade"));
        assertEquals("", officer.reads("spot-departure"));
        form.fill(act(WALLS, PartyKind.PERSON, "150.00", "不足三处", "三处以上"));
        assertTrue(officer.reads("proposed-grade").startsWith("按勾选的事实：较重（100 元以上 200 元以下）。"));
        assertTrue(officer.reads("proposed-grade").contains("当场罚款最高 200.00 元"), officer.reads("proposed-grade"));
        assertTrue(officer.articles("proposed-grade").contains(Person.articleName("cn-penalty-2021:#51")));
        form.fill(act(WALLS, PartyKind.PERSON, "200.00", "全街"));
        assertTrue(officer.reads("proposed-grade").contains("请适用普通程序立案"), officer.reads("proposed-grade"));
        form.fill(act(WALLS, PartyKind.ORGANISATION, "300.00", "全街"));
        assertTrue(officer.reads("proposed-grade").contains("特重（300 元以上 1000 元以下）"), "of organisations more");
    }

    @Test
    void what_departs_is_asked_why_before_it_is_handed_in_and_what_like_cases_got_stands_beside() {
        WORLD.perform(WORLD.officer, act(WALLS, PartyKind.ORGANISATION, "90.00", "不足三处"));
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer);
        form.fill(act(WALLS, PartyKind.ORGANISATION, "101.00", "不足三处"));
        assertTrue(officer.reads("like-cases").contains("90.00 元"), officer.reads("like-cases"));
        assertFalse(officer.reads("like-cases").contains("临猗县示例商行"), "nobody is named");
        assertTrue(officer.sees("like-cases-departure"));
        assertTrue(officer.reads("spot-departure").contains("请在下面写明理由"), officer.reads("spot-departure"));
        form.submit();
        assertTrue(form.isOpen());
        assertEquals(Set.of(Person.articleName("linyi-14:1.5#3")), form.articlesOfProblems());
        assertFalse(form.complaintAt("departure").isEmpty());
        form.fill(act(WALLS, PartyKind.ORGANISATION, null, "不足三处"));
        assertTrue(officer.reads("spot-departure").contains("较轻"), "a warning departs as well");
        form.fill(Otherwise.with(act(WALLS, PartyKind.ORGANISATION, "80.00", "三处以上"), "grade", "较轻"));
        assertTrue(officer.reads("spot-departure").contains("较重"), officer.reads("spot-departure"));
        form.fill(act(WALLS, PartyKind.ORGANISATION, "95.00", "不足三处"));
        form.submit();
        assertFalse(form.isOpen(), form.problems());
    }

    @Test
    void what_is_counted_is_asked_and_gains_lead_to_the_ordinary_procedure() {
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer);
        form.fill(act(WALLS, PartyKind.ORGANISATION, "80.00", "不足三处"));
        assertFalse(form.has("quantity"), "nothing is counted there");
        form.fill(act(SIGNS, PartyKind.ORGANISATION, "100.00", "有标志"));
        assertTrue(form.has("quantity"));
        assertTrue(officer.reads("proposed-grade").contains("写明数额"), officer.reads("proposed-grade"));
        form.fill(Otherwise.with(
                act(SIGNS, PartyKind.ORGANISATION, "100.00", "有标志"), "quantity", new BigDecimal("2000")));
        assertTrue(officer.reads("proposed-grade").contains("较轻（100 元以上 200 元以下）"));
        form.fill(act(SIGNS, PartyKind.ORGANISATION, "100.00", "没有标志"));
        assertTrue(officer.reads("proposed-grade").contains("请适用普通程序立案"), officer.reads("proposed-grade"));
    }

    @Test
    void an_item_without_a_benchmark_is_decided_as_before_and_the_form_says_so() {
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer);
        DecideOnTheSpot plain = WORLD.onTheSpot(
                WITHOUT, PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), new BigDecimal("500.00"));
        assertEquals("", form.fill(plain));
        assertTrue(officer.reads("like-cases").contains("还没有公布这个事项的裁量权基准"), officer.reads("like-cases"));
        assertFalse(form.has("ticked") || form.has("grade") || officer.sees("proposed-grade"));
        form.submit();
        assertFalse(form.isOpen(), form.problems());
    }

    @Test
    void what_was_ticked_stands_there_when_the_form_is_opened_again() {
        FilledForm first = opened(Person.logsIn(WORLD.third));
        assertEquals("", first.fill(act(WALLS, PartyKind.PERSON, "80.00", "主动清除")));
        first.cancel();
        Person later = Person.logsIn(WORLD.third);
        FilledForm again = opened(later);
        assertEquals("", again.differsFrom(first));
        assertTrue(later.reads("proposed-grade").contains("较轻"), later.reads("proposed-grade"));
    }
}
