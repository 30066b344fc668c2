package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.Recording;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** A paper that is left with its party is filmed where the county says so, each time. */
class FilmedServiceTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();

    private Refusal refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal;
    }

    @Test
    void leaving_a_decision_with_its_party_waits_for_the_recording_where_the_county_wants_one() {
        int item = world.item("影响公路畅通");
        Id<EnforcementCase> id = world.told(item, new BigDecimal("100.00"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(id, new BigDecimal("100.00")));
        world.perform(world.bureau, Filmed.set(FilmedStep.SERVICE, item, FilmingDuty.MUST, LocalDate.of(2026, 3, 10)));
        ServeDecision left = new ServeDecision(
                id, null, ServiceManner.LEFT, LocalDate.of(2026, 3, 10), "赵某某", "牛杜镇示例村", false, "拒收，留置。", "钱某某", null);
        assertEquals("recording.mandatory-missing", refused(world.officer, left).key());
        world.perform(world.officer, Filmed.filmed(id, FilmedStep.SERVICE));
        assertEquals(
                "recording.mandatory-missing",
                refused(world.officer, left).key(),
                "what was filmed another day shows another service");
        LocalDate day = LocalDate.of(2026, 3, 10);
        world.perform(world.officer, filmed(id, day, LocalTime.of(0, 10)));
        assertEquals(
                "recording.mandatory-missing",
                refused(world.officer, left).key(),
                "and what was filmed before the decision was made does not show it");
        world.world.itIs(day.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
        world.perform(world.officer, filmed(id, day, LocalTime.of(23, 0)));
        world.perform(world.officer, left);
        assertEquals(CaseStages.SERVED, world.reload(id).stage());
    }

    private static NoteRecording filmed(Id<EnforcementCase> on, LocalDate day, LocalTime begin) {
        return new NoteRecording(
                on,
                null,
                FilmedStep.SERVICE,
                day,
                begin,
                begin.plusMinutes(30),
                null,
                "当事人住处",
                "执法记录仪 07",
                true,
                true,
                null,
                null,
                null);
    }

    @Test
    void every_paper_that_is_left_behind_is_filmed_or_it_is_explained_why_not() {
        int item = world.item("影响公路畅通");
        world.perform(world.bureau, Filmed.set(FilmedStep.SERVICE, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.noticeToServe(id, FINE));
        ServePaper left = new ServePaper(
                id,
                null,
                world.paper(id.value(), FormKind.PRIOR_NOTICE),
                ServiceManner.LEFT,
                CaseWorld.DAY,
                "赵某某",
                "牛杜镇示例村",
                false,
                "拒收，留置。",
                "钱某某",
                null);
        assertEquals("recording.mandatory-missing", refused(world.officer, left).key());
        world.perform(world.officer, Filmed.unfilmed(id, FilmedStep.INVESTIGATION));
        assertEquals("recording.mandatory-missing", refused(world.officer, left).key());
        world.perform(world.officer, Filmed.unfilmed(id, FilmedStep.SERVICE));
        world.perform(world.officer, left);
        assertTrue(world.reload(id).means().obstacle().isEmpty());

        // What was said of one paper is not said of the other that was left the same day.
        ServePaper other = left(id, FormKind.HEARING_RIGHT_NOTICE);
        assertEquals(
                "recording.mandatory-missing", refused(world.officer, other).key());
        world.world.itIs(CaseWorld.DAY.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
        world.perform(world.officer, filmed(id, CaseWorld.DAY, LocalTime.of(23, 0)));
        world.perform(world.officer, other);
    }

    private ServePaper left(Id<EnforcementCase> id, FormKind form) {
        return new ServePaper(
                id,
                null,
                world.paper(id.value(), form),
                ServiceManner.LEFT,
                CaseWorld.DAY,
                "赵某某",
                "牛杜镇示例村",
                false,
                "拒收，留置。",
                "钱某某",
                null);
    }

    @Test
    void one_recording_shows_two_papers_where_it_names_both() {
        int item = world.item("影响公路畅通");
        world.perform(world.bureau, Filmed.set(FilmedStep.SERVICE, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.noticeToServe(id, FINE));
        world.world.itIs(CaseWorld.DAY.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
        NoteRecording film = filmed(id, CaseWorld.DAY, LocalTime.of(23, 0));
        List<Id<OfficialDocument>> both = List.of(
                world.paper(id.value(), FormKind.PRIOR_NOTICE), world.paper(id.value(), FormKind.HEARING_RIGHT_NOTICE));
        assertEquals(
                "recording.papers-of-a-service",
                refused(world.officer, naming(film, FilmedStep.INVESTIGATION, both))
                        .key());
        world.perform(world.officer, naming(film, FilmedStep.SERVICE, both));
        world.perform(world.officer, left(id, FormKind.PRIOR_NOTICE));
        world.perform(world.officer, left(id, FormKind.HEARING_RIGHT_NOTICE));
        assertEquals(
                1, world.read(register -> Recording.of(register, id.value())).size());
    }

    @Test
    void what_is_handed_over_is_filmed_where_the_county_wants_that_too() {
        int item = world.item("永久性测量标志");
        world.perform(world.bureau, Filmed.set(FilmedStep.DIRECT_SERVICE, item, FilmingDuty.MUST, CaseWorld.DAY));
        Id<EnforcementCase> id = world.opened(item);
        assertEquals(
                List.of(FilmedStep.DIRECT_SERVICE),
                world
                        .read(register -> Filming.ofServices(register, World.NIUDU, Optional.of(item), CaseWorld.DAY))
                        .stream()
                        .map(FilmingChecklist.Line::step)
                        .toList(),
                "the form says so before anybody goes there");
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals(
                "recording.handed-over-unfilmed",
                refused(world.officer, world.notice(id, FINE, CaseWorld.DAY)).key());
        world.perform(world.officer, world.noticeToServe(id, FINE));
        ServePaper handed = new ServePaper(
                id,
                null,
                world.paper(id.value(), FormKind.PRIOR_NOTICE),
                ServiceManner.DIRECT,
                CaseWorld.DAY,
                "赵某某",
                "牛杜镇示例村",
                false,
                "当面签收。",
                null,
                null);
        assertEquals(
                "recording.mandatory-missing", refused(world.officer, handed).key());
        world.world.itIs(CaseWorld.DAY.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
        NoteRecording film = filmed(id, CaseWorld.DAY, LocalTime.of(23, 0));
        world.perform(
                world.officer,
                naming(film, FilmedStep.DIRECT_SERVICE, List.of(world.paper(id.value(), FormKind.PRIOR_NOTICE))));
        world.perform(world.officer, handed);
    }

    private static NoteRecording naming(NoteRecording film, FilmedStep step, List<Id<OfficialDocument>> papers) {
        return new NoteRecording(
                film.on(),
                null,
                step,
                film.day(),
                film.begin(),
                film.end(),
                film.endDay(),
                film.place(),
                film.device(),
                true,
                true,
                null,
                null,
                null,
                papers);
    }
}
