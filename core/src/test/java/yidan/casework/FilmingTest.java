package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yidan.casework.recording.FilmingChecklist.Standing.EARLIER;
import static yidan.casework.recording.FilmingChecklist.Standing.IN_FORCE;
import static yidan.casework.recording.FilmingChecklist.Standing.TO_COME;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RefineFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/** The checklist says what must, may and must not be filmed; a case does not go on without what must be there. */
class FilmingTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();

    private Refusal refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal;
    }

    private Filming.Standing standing(Id<EnforcementCase> id, FilmedStep step) {
        return world
                .read(register -> Filming.of(register, register.load(EnforcementCase.class, id), CaseWorld.DAY))
                .stream()
                .filter(one -> one.line().step() == step)
                .findFirst()
                .orElseThrow();
    }

    private FilmingDuty duty(int item, FilmedStep step, LocalDate day) {
        return duty(World.NIUDU, item, step, day);
    }

    private FilmingDuty duty(OrganisationCode body, int item, FilmedStep step, LocalDate day) {
        return world.world.registers.readFor(body, register -> FilmingChecklist.of(register, body, item, day)).stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow()
                .duty();
    }

    @Test
    void the_rule_itself_names_six_steps_that_must_and_five_that_may_be_filmed() {
        int item = world.item("秸秆");
        List<FilmingChecklist.Line> lines =
                world.read(register -> FilmingChecklist.of(register, World.NIUDU, item, CaseWorld.DAY));
        assertEquals(
                6,
                lines.stream()
                        .filter(line -> line.duty() == FilmingDuty.MUST)
                        .filter(line -> line.article().equals("linyi-14:1.3#10"))
                        .count());
        assertEquals(
                5,
                lines.stream()
                        .filter(line -> line.duty() == FilmingDuty.MAY)
                        .filter(line -> line.article().equals("linyi-14:1.3#11"))
                        .count());
        assertEquals(
                Set.of(FilmedStep.values()),
                Set.copyOf(lines.stream().map(FilmingChecklist.Line::step).toList()));
    }

    @Test
    void a_county_asks_for_more_from_a_day_on_and_never_for_less() {
        int item = world.item("畜禽规模养殖");
        Refusal loose = refused(world.bureau, Filmed.set(FilmedStep.SEIZURE, item, FilmingDuty.MAY, CaseWorld.DAY));
        assertEquals("filming.looser-than-rule", loose.key());
        assertEquals(List.of("duty"), loose.components());
        assertEquals(
                "rule.backdated",
                refused(
                                world.bureau,
                                Filmed.set(FilmedStep.HEARING, item, FilmingDuty.MUST, CaseWorld.DAY.minusDays(1)))
                        .key());
        assertEquals(
                "act.not-yours",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(
                                        world.head,
                                        Filmed.set(FilmedStep.HEARING, item, FilmingDuty.MUST, CaseWorld.DAY)))
                        .key());
        world.perform(world.bureau, Filmed.set(FilmedStep.HEARING, item, FilmingDuty.MUST, CaseWorld.DAY.plusDays(2)));
        assertEquals(FilmingDuty.MAY, duty(item, FilmedStep.HEARING, CaseWorld.DAY.plusDays(1)));
        assertEquals(FilmingDuty.MUST, duty(item, FilmedStep.HEARING, CaseWorld.DAY.plusDays(2)));
        assertEquals(FilmingDuty.MAY, duty(world.item("秸秆"), FilmedStep.HEARING, CaseWorld.DAY.plusDays(2)));
        world.perform(world.bureau, Filmed.set(FilmedStep.HEARING, item, FilmingDuty.MAY, CaseWorld.DAY.plusDays(3)));
        assertEquals(FilmingDuty.MUST, duty(item, FilmedStep.HEARING, CaseWorld.DAY.plusDays(2)), "as it was then");
        assertEquals(FilmingDuty.MAY, duty(item, FilmedStep.HEARING, CaseWorld.DAY.plusDays(3)));
        assertEquals(List.of(TO_COME, TO_COME), standings(world.officer, FilmedStep.HEARING, item, CaseWorld.DAY));
        assertEquals(
                List.of(TO_COME, IN_FORCE),
                standings(world.officer, FilmedStep.HEARING, item, CaseWorld.DAY.plusDays(2)));
        assertEquals(
                List.of(IN_FORCE, EARLIER),
                standings(world.bureau, FilmedStep.HEARING, item, CaseWorld.DAY.plusDays(3)));
    }

    /** What was set of a step and an item, and may be read. */
    private List<FilmingChecklist.Standing> standings(Actor reader, FilmedStep step, int item, LocalDate day) {
        String name = world.read(
                register -> Power.published(register, item, CaseWorld.DAY).name());
        return world.world.registers.read(reader, register -> FilmingChecklist.made(register, day)).stream()
                .filter(one ->
                        one.line().step() == step && name.equals(one.line().item()))
                .map(FilmingChecklist.Made::standing)
                .toList();
    }

    @Test
    void a_body_asks_of_itself_for_more_than_its_county_and_never_for_less() {
        int item = world.item("弄虚作假、虚报冒领");
        LocalDate day = CaseWorld.DAY;
        assertEquals(
                "filming.looser-than-county",
                refused(world.head, own(FilmedStep.SEIZURE, item, FilmingDuty.MAY, day))
                        .key());
        assertEquals(
                "filming.forbidden-by-county",
                refused(world.head, own(FilmedStep.HEARING, item, FilmingDuty.MUST_NOT, day))
                        .key());
        world.perform(world.bureau, Filmed.set(FilmedStep.OTHER, item, FilmingDuty.MUST_NOT, day));
        assertEquals(
                "filming.forbidden-by-county",
                refused(world.head, own(FilmedStep.OTHER, item, FilmingDuty.MUST, day))
                        .key());
        assertEquals(
                "rule.backdated",
                refused(world.head, own(FilmedStep.HEARING, item, FilmingDuty.MUST, day.minusDays(1)))
                        .key());
        assertEquals(
                "list.item-not-in-force",
                refused(world.head, own(FilmedStep.HEARING, 9999, FilmingDuty.MUST, day))
                        .key());
        assertEquals(
                "act.not-yours",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(
                                        world.officer, own(FilmedStep.HEARING, item, FilmingDuty.MUST, day)))
                        .key());
        world.perform(world.head, own(FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, day));
        assertEquals(FilmingDuty.MUST, duty(item, FilmedStep.INVESTIGATION, day));
        assertEquals(
                FilmingDuty.MAY,
                duty(World.LINJIN, item, FilmedStep.INVESTIGATION, day),
                "its neighbour's list is its own");
        assertEquals(List.of(IN_FORCE), standings(world.officer, FilmedStep.INVESTIGATION, item, day));
        assertEquals(
                List.of(IN_FORCE), standings(world.bureau, FilmedStep.INVESTIGATION, item, day), "the county sees it");
        assertEquals(List.of(), standings(world.neighbour, FilmedStep.INVESTIGATION, item, day));
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        assertEquals(
                "recording.mandatory-missing",
                refused(world.officer, world.report(id, FINE, false, Set.of())).key());

        world.perform(world.head, own(FilmedStep.HEARING, item, FilmingDuty.MAY, day));
        world.perform(world.bureau, Filmed.set(FilmedStep.HEARING, item, FilmingDuty.MUST, day.plusDays(1)));
        assertEquals(FilmingDuty.MAY, duty(item, FilmedStep.HEARING, day));
        assertEquals(
                FilmingDuty.MUST, duty(item, FilmedStep.HEARING, day.plusDays(1)), "the county has become stricter");
        assertEquals(List.of(TO_COME, IN_FORCE), standings(world.head, FilmedStep.HEARING, item, day));
        assertEquals(
                List.of(IN_FORCE, EARLIER),
                standings(world.head, FilmedStep.HEARING, item, day.plusDays(1)),
                "what the county has overtaken");
    }

    private static RefineFilmingPoint own(FilmedStep step, Integer item, FilmingDuty duty, LocalDate from) {
        return new RefineFilmingPoint(step, item, duty, null, "两台执法记录仪同时记录", from, "牛杜镇示例清单〔2026〕1号");
    }

    @Test
    void the_database_refuses_a_loosened_line_too() throws SQLException {
        world.perform(
                world.bureau,
                Filmed.set(FilmedStep.SEALING, world.item("畜禽规模养殖"), FilmingDuty.MUST, CaseWorld.DAY.plusDays(9)));
        try (var owner = world.world.owner().getConnection();
                var loosened = owner.createStatement()) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> loosened.executeUpdate(
                            "update yidan.county_filming_point set duty = 'MAY' where step = 'SEALING'"));
            assertTrue(refusal.getMessage().contains("filming_not_loosened"), refusal.getMessage());
        }
    }

    @Test
    void an_investigation_that_must_be_filmed_does_not_end_without_a_recording() {
        int item = world.item("车辆装载物触地拖行");
        world.perform(world.bureau, Filmed.set(FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        assertTrue(standing(id, FilmedStep.INVESTIGATION).isMissing());
        assertTrue(standing(id, FilmedStep.SEIZURE).isToCome(), "told before anybody seizes");
        assertFalse(standing(id, FilmedStep.SEIZURE).isMissing());
        assertFalse(standing(id, FilmedStep.HEARING).isToCome(), "that only may be filmed");
        assertFalse(standing(id, FilmedStep.RESTRAINT).isToCome(), "no township does that");
        assertEquals(
                "recording.mandatory-missing",
                refused(world.officer, world.report(id, FINE, false, Set.of())).key());
        world.perform(world.officer, Filmed.filmed(id, FilmedStep.INVESTIGATION));
        assertEquals(1, standing(id, FilmedStep.INVESTIGATION).made());
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals(CaseStages.INVESTIGATED, world.reload(id).stage());
        assertFalse(world.reload(id).means().obstacle().isEmpty(), "it is still to be stored before closing");
    }

    @Test
    void what_could_not_be_filmed_is_explained_in_writing_and_then_the_case_goes_on() {
        int item = world.item("车辆装载物触地拖行");
        world.perform(world.bureau, Filmed.set(FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        assertEquals(
                "case.not-the-handler",
                refused(world.third, Filmed.unfilmed(id, FilmedStep.INVESTIGATION))
                        .key());
        world.perform(world.officer, Filmed.unfilmed(id, FilmedStep.INVESTIGATION));
        Recording none =
                world.read(register -> Recording.of(register, id.value())).getFirst();
        assertEquals(Recording.EXPLAINED, none.stage());
        assertEquals(UnfilmedGround.WEATHER, none.ground().orElseThrow());
        assertTrue(none.begunAt().isEmpty());
        assertTrue(world.reload(id).means().obstacle().isEmpty(), "nothing is owed");
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals(CaseStages.INVESTIGATED, world.reload(id).stage());
    }

    @Test
    void a_case_without_a_report_of_its_investigation_owes_what_must_be_filmed_all_the_same() {
        int item = world.item("高层民用建筑");
        world.perform(world.bureau, Filmed.set(FilmedStep.DISPUTED, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> spot = Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(item, PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.WARNING), null))
                .dossier());
        FileSpotDecision filed = new FileSpotDecision(spot, null, CaseWorld.DAY, "法制审核岗 郑某某");
        assertEquals(
                "recording.mandatory-missing", refused(world.officer, filed).key());
        world.perform(world.officer, Filmed.unfilmed(spot, FilmedStep.DISPUTED));
        world.perform(world.officer, filed);

        Id<EnforcementCase> dropped = world.opened(item("建筑垃圾", FilmedStep.INVESTIGATION));
        assertEquals(
                "recording.mandatory-missing",
                refused(world.head, CaseWorld.died(dropped)).key());
        world.perform(world.officer, Filmed.unfilmed(dropped, FilmedStep.INVESTIGATION));
        world.perform(world.head, CaseWorld.died(dropped));
        assertEquals(CaseStages.DECIDED, world.reload(dropped).stage());
        world.perform(
                world.bureau,
                Filmed.set(FilmedStep.DISPUTED, world.item("建筑垃圾"), FilmingDuty.MUST, CaseWorld.DAY.plusDays(1)));
        world.world.itIs(CaseWorld.DAY.plusDays(1));
        world.perform(world.officer, new ProposeClosing(dropped, null, ClosingKind.DISCONTINUED, "终止调查，其后的清单不及于此。"));
    }

    private int item(String words, FilmedStep step) {
        int item = world.item(words);
        world.perform(world.bureau, Filmed.set(step, item, FilmingDuty.MUST, CaseWorld.DAY));
        return item;
    }

    @Test
    void what_must_not_be_filmed_has_a_ground_of_its_own_and_what_was_filmed_is_lost_for_another() throws SQLException {
        int item = world.item("车辆装载物触地拖行");
        Id<EnforcementCase> id = world.opened(item);
        world.perform(
                world.officer,
                Otherwise.with(Filmed.unfilmed(id, FilmedStep.INVESTIGATION), "ground", UnfilmedGround.EXPLOSION_RISK));
        Recording none =
                world.read(register -> Recording.of(register, id.value())).getFirst();
        assertEquals(UnfilmedGround.EXPLOSION_RISK, none.ground().orElseThrow());
        world.perform(world.officer, Filmed.filmed(id, FilmedStep.INVESTIGATION));
        Id<Recording> film = Id.of(world.read(register -> Recording.of(register, id.value())).stream()
                .filter(one -> one.stage().equals(Recording.TAKEN))
                .findFirst()
                .orElseThrow()
                .uuid());
        assertEquals(
                "recording.filmed-all-the-same",
                refused(world.officer, new ExplainRecording(film, null, UnfilmedGround.SECRETS, "当事人不同意。"))
                        .key());
        world.perform(world.officer, new ExplainRecording(film, null, UnfilmedGround.DEVICE, "存储卡损坏。"));
        Recording lost = world.read(register -> register.load(Recording.class, film));
        assertEquals(UnfilmedGround.DEVICE, lost.lostGround().orElseThrow());
        assertTrue(lost.ground().isEmpty(), "it was filmed");
        SQLException refused = assertThrows(
                SQLException.class,
                () -> World.sql(
                        world.world.superuser(),
                        "update yidan.recording set lost_ground = null where county_id = 140821 and id = '"
                                + film.value() + "'"));
        assertTrue(refused.getMessage().contains("recording_lost_for_a_ground"), refused.getMessage());
    }

    @Test
    void what_must_not_be_filmed_is_refused_with_its_article() {
        int item = world.item("盗伐、滥伐林木");
        world.perform(world.bureau, Filmed.set(FilmedStep.DISPUTED, item, FilmingDuty.MUST_NOT, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        Refusal refusal = refused(world.officer, Filmed.filmed(id, FilmedStep.DISPUTED));
        assertEquals("recording.forbidden", refusal.key());
        assertEquals("linyi-14:1.3#16", refusal.basis());
        world.perform(world.officer, Filmed.filmed(id, FilmedStep.INVESTIGATION));
        assertFalse(standing(id, FilmedStep.DISPUTED).happened());
    }
}
