package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yidan.casework.CaseWorld.DAY;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.ConfirmEnforcement;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.investigation.RecordSiteInspection;
import yidan.casework.investigation.Signing;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.Recording;
import yidan.document.FormKind;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** What cannot wait is done at once, at night and over midnight, where a law says so; and approved within a day, or lifted. */
class AtOnceTest {

    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalTime BEGIN = LocalTime.of(23, 10);
    private static final LocalTime END = LocalTime.of(1, 5);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk papers = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private void itIs(LocalDate day, int hour, int minute) {
        world.world.itIs(day.atTime(hour, minute).atZone(ShanghaiClock.ZONE).toInstant());
    }

    private static EnforceAtOnce atOnce(Id<Enforcement> id) {
        return new EnforceAtOnce(
                id,
                null,
                "夜间巡查发现正在转移罂粟果，天亮前将灭失。",
                DAY,
                BEGIN,
                END,
                NEXT,
                "现场铲除",
                "村干部二人",
                true,
                true,
                true,
                "铲除罂粟一百二十株。",
                Signing.SIGNED,
                null,
                true,
                null,
                null);
    }

    @Test
    void drug_plants_are_rooted_out_over_midnight_and_the_head_approves_within_twenty_four_hours() {
        itIs(NEXT, 1, 30);
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        world.perform(world.officer, atOnce(id));
        assertEquals(EnforcementStages.UNCONFIRMED, executing.reload(id).stage());
        Deadline clock = world
                .read(register -> register.of(Deadline.class)
                        .where("d.dossierId = :id", "id", id.value())
                        .list())
                .stream()
                .filter(one -> one.term().equals(Terms.URGENT_MEASURE_REPORTED))
                .findFirst()
                .orElseThrow();
        assertEquals(moment(NEXT.plusDays(1), END), clock.dueAt());
        assertEquals(
                "2026年3月2日23时10分至2026年3月3日1时05分",
                papers.paper(id, FormKind.EXECUTION_RECORD).fields().get("time"));
        // Nothing goes on before the approval, but for what the police are told.
        assertEquals("act.wrong-stage", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        assertEquals("act.wrong-stage", refused(world.head, Executing.decision(id, "铲除", "发现非法种植")));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", NEXT));
        assertEquals("act.not-yours", refused(world.officer, new ConfirmEnforcement(id, null, "同意。")));
        assertEquals("enforcement_at_once_approved", byHand("stage = 'CARRIED_OUT'", id));
        assertEquals(
                "enforcement_confirmed_in_time",
                byHand(
                        "stage = 'CARRIED_OUT', decided_on = '2026-03-04', decided_by = 'niudu-head',"
                                + " confirmed_at = '2026-03-04 01:05:01+08'",
                        id));
        itIs(NEXT.plusDays(1), 1, 4);
        world.perform(world.head, new ConfirmEnforcement(id, null, "同意补办。"));
        Enforcement done = executing.reload(id);
        assertEquals(EnforcementStages.CARRIED_OUT, done.stage());
        assertEquals(DAY, done.execution().carriedOutOn().orElseThrow());
        String decision = papers.paper(id, FormKind.EXECUTION_DECISION).fields().toString();
        assertTrue(decision.contains("2026年3月2日23时10分至2026年3月3日1时05分，因情况紧急（夜间巡查发现正在转移罂粟果"), decision);
        assertEquals(
                "2026年3月2日23时10分至2026年3月3日1时05分",
                papers.paper(id, FormKind.EXECUTION_DECISION).fields().get("performOn"));
        Recording film = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        assertEquals(NEXT, film.endedOn().orElseThrow());
        assertEquals("enforcement_at_once_where_the_law_says", byHand("kind = 'IMMUNISATION'", id));
    }

    @Test
    void what_nobody_approved_in_time_is_lifted_and_nothing_else() {
        itIs(NEXT, 1, 30);
        Id<Enforcement> id = executing.opened("避灾疏散");
        world.perform(world.officer, atOnce(id));
        itIs(NEXT.plusDays(1), 1, 5);
        assertEquals("enforcement.confirmed-too-late", refused(world.head, new ConfirmEnforcement(id, null, "同意。")));
        assertEquals(
                "enforcement.lift-what-is-not-approved",
                refused(world.head, new EndEnforcement(id, null, EndGround.OTHER, "不再需要。")));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.NOT_APPROVED, "险情已经解除，立即解除疏散。"));
        assertEquals(EnforcementStages.ENDED, executing.reload(id).stage());
        assertTrue(papers.paper(id, FormKind.EXECUTION_END)
                .fields()
                .get("basis")
                .toString()
                .contains("第十九条"));
        Id<Enforcement> waiting = executing.opened("避灾疏散");
        assertEquals(
                "enforcement.nothing-to-approve",
                refused(world.head, new EndEnforcement(waiting, null, EndGround.NOT_APPROVED, "不同意。")));
    }

    @Test
    void the_other_powers_wait_for_their_decision_and_say_what_goes_before() {
        itIs(NEXT, 1, 30);
        for (List<String> each : List.of(
                List.of(Executing.DEMOLITION, "demand-first"),
                List.of(Executing.LINES, "demand-first"),
                List.of("防汛", "superior-first"),
                List.of(Executing.IMMUNISATION, "demand-first"))) {
            assertEquals(
                    "enforcement.at-once." + each.getLast(),
                    refused(world.officer, atOnce(executing.opened(each.getFirst()))));
        }
    }

    @Test
    void what_was_carried_out_yesterday_is_recorded_with_its_day_after_its_decision() {
        Id<Enforcement> id = executing.decided();
        itIs(DAY.plusDays(2), 9, 0);
        assertEquals("day.before-step", refused(world.officer, on(id, DAY.minusDays(1), DAY, "天亮前将灭失。")));
        // On no day off, and not at night, unless it says why it cannot wait.
        assertEquals("enforcement.at-night", refused(world.officer, on(id, DAY, NEXT, null)));
        assertEquals("record.times-reversed", refused(world.officer, on(id, DAY, DAY, "天亮前将灭失。")));
        assertEquals("record.times-reversed", refused(world.officer, on(id, DAY, DAY.plusDays(2), "天亮前将灭失。")));
        assertEquals(
                "enforcement_ends_after_it_begins",
                byHand(
                        "carried_out_on = '2026-03-02', filmed = true," + " begun_at = '23:10', ended_at = '01:05'",
                        id));
        world.perform(world.officer, on(id, DAY, NEXT, "天亮前将灭失。"));
        assertEquals(DAY, executing.reload(id).execution().carriedOutOn().orElseThrow());
    }

    private static CarryOutEnforcement on(Id<Enforcement> id, LocalDate day, LocalDate endDay, String whyNow) {
        CarryOutEnforcement plain = Executing.byDay(id);
        return new CarryOutEnforcement(
                id,
                null,
                day,
                BEGIN,
                END,
                endDay,
                whyNow,
                plain.supervisors(),
                null,
                true,
                null,
                true,
                true,
                true,
                true,
                plain.words(),
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    @Test
    void an_inspection_of_the_scene_and_its_film_may_end_after_midnight() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        itIs(NEXT, 1, 30);
        world.perform(
                world.officer,
                new RecordSiteInspection(
                        id, null, DAY, BEGIN, END, NEXT, "示例村村北", "赵某某", true, true, "火势已经扑灭。", Signing.SIGNED, null));
        assertEquals(
                "2026年3月2日23时10分至2026年3月3日1时05分",
                papers.paper(id, FormKind.INSPECTION_RECORD).fields().get("time"));
        assertEquals("record.times-reversed", refused(world.officer, film(id, null)));
        world.perform(world.officer, film(id, NEXT));
        Recording film =
                world.read(register -> Recording.of(register, id.value())).getFirst();
        assertEquals(NEXT, film.endedOn().orElseThrow());
    }

    private static NoteRecording film(Id<EnforcementCase> id, LocalDate endDay) {
        return new NoteRecording(
                id,
                null,
                FilmedStep.INVESTIGATION,
                DAY,
                BEGIN,
                END,
                endDay,
                "示例村村北",
                "执法记录仪1号",
                true,
                true,
                null,
                null,
                null);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ShanghaiClock.ZONE).toInstant();
    }

    /** The name of the constraint that refuses it. */
    private String byHand(String written, Id<Enforcement> id) {
        try {
            World.sql(
                    world.world.superuser(),
                    "update yidan.enforcement set " + written + " where county_id = 140821 and id = '" + id.value()
                            + "'");
            return "written";
        } catch (SQLException refusal) {
            return refusal.getMessage().replaceAll("(?s).*constraint \"([a-z_]+)\".*", "$1");
        }
    }
}
