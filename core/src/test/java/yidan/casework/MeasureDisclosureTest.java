package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.handover.MeasureDisclosures;
import yidan.casework.handover.NoteMeasurePublished;
import yidan.casework.handover.NoteMeasureWithdrawn;
import yidan.casework.handover.WithholdGround;
import yidan.casework.handover.WithholdMeasure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Decisions of compulsion on their way to the public, and back where they fall. */
class MeasureDisclosureTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk desk = new PaperDesk();
    private final Actor publisher = world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER);

    @BeforeEach
    void that_day() {
        world.world.itIs(DAY);
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private MeasureDisclosure of(UUID measure) {
        return world.read(register -> MeasureDisclosure.of(register, measure)).getLast();
    }

    private List<String> clock(MeasureDisclosure one) {
        return clocks(one).stream().map(Deadline::stage).toList();
    }

    private List<Deadline> clocks(MeasureDisclosure one) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(one))
                .stream()
                .filter(clock -> clock.term().equals(Terms.DECISION_PUBLISHED))
                .toList();
    }

    private Id<Seizure> seized() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(of, List.of("打捆机；小型；台；1")));
        return Id.of(world.read(register -> Seizure.of(register, of.value()))
                .getLast()
                .uuid());
    }

    private static Id<MeasureDisclosure> id(MeasureDisclosure one) {
        return Id.of(one.uuid());
    }

    private LiftSeizure lift(Id<Seizure> seizure, LiftGround ground) {
        return new LiftSeizure(seizure, null, ground, "经复核。");
    }

    @Test
    void a_decision_to_seize_is_handed_over_with_its_summary_and_twenty_working_days() {
        MeasureDisclosure one = of(seized().value());
        assertEquals(MeasureDisclosure.TO_PUBLISH, one.stage());
        assertEquals(FormKind.SEIZURE_DECISION, one.form());
        assertTrue(one.number().contains("查扣决"), one.number());
        assertTrue(one.conclusion().startsWith("扣押：打捆机1台"), one.conclusion());
        Deadline clock = clocks(one).getFirst();
        assertEquals(LocalDate.of(2026, 3, 30), clock.dueOn());
        assertEquals("linyi-14:1.2#13", clock.article().orElseThrow().toString());
        assertEquals(
                "disclosure.before-the-decision",
                refused(publisher, new NoteMeasurePublished(id(one), null, DAY.minusDays(1), "县政府网站")));
        world.perform(publisher, new NoteMeasurePublished(id(one), null, DAY, "县政府网站"));
        assertEquals(List.of(Deadline.MET), clock(one));
        MeasureDisclosures lists = new MeasureDisclosures(world.world.registers);
        MeasureDisclosures.Question niudu =
                new MeasureDisclosures.Question(MeasureDisclosure.STAGES, one.number(), World.NIUDU.value());
        for (MeasureDisclosures.Order order : MeasureDisclosures.Order.values()) {
            assertEquals(
                    List.of(one.uuid()),
                    lists.page(world.bureau, niudu, order, false, 0, 10).stream()
                            .map(MeasureDisclosure::uuid)
                            .toList());
        }
        assertEquals(
                0,
                lists.count(
                        world.bureau,
                        new MeasureDisclosures.Question(MeasureDisclosure.STAGES, one.number(), World.SUNJI.value())));
        assertEquals("act.wrong-stage", refused(publisher, new NoteMeasureWithdrawn(id(one), null, DAY, "决定已经撤销。")));
    }

    @Test
    void what_has_served_its_purpose_stands_and_what_should_not_have_been_is_withdrawn() {
        Id<Seizure> kept = seized();
        world.perform(publisher, new NoteMeasurePublished(id(of(kept.value())), null, DAY, "县政府网站"));
        world.perform(world.head, lift(kept, LiftGround.NOT_NEEDED));
        assertEquals(MeasureDisclosure.PUBLISHED, of(kept.value()).stage());

        Id<Seizure> wrong = seized();
        world.perform(publisher, new NoteMeasurePublished(id(of(wrong.value())), null, DAY, "县政府网站"));
        world.perform(world.head, lift(wrong, LiftGround.UNRELATED));
        MeasureDisclosure owed = of(wrong.value());
        assertEquals(MeasureDisclosure.TO_WITHDRAW, owed.stage());
        assertEquals("经复核。", owed.fellWhy().orElseThrow());
        world.world.itIs(DAY.plusDays(1));
        assertEquals(
                "disclosure.before-the-publication",
                refused(publisher, new NoteMeasureWithdrawn(id(owed), null, DAY.minusDays(1), "与违法行为无关。")));
        world.perform(publisher, new NoteMeasureWithdrawn(id(owed), null, DAY.plusDays(1), "与违法行为无关。"));
        assertEquals(MeasureDisclosure.WITHDRAWN, of(wrong.value()).stage());
    }

    @Test
    void what_fell_before_it_was_published_is_not_published_any_more() {
        Id<Seizure> wrong = seized();
        world.perform(world.head, lift(wrong, LiftGround.NOT_APPROVED));
        MeasureDisclosure dropped = of(wrong.value());
        assertEquals(MeasureDisclosure.DROPPED, dropped.stage());
        assertEquals(List.of(Deadline.STOPPED), clock(dropped));
        assertEquals("act.wrong-stage", refused(publisher, new NoteMeasurePublished(id(dropped), null, DAY, "县政府网站")));
    }

    @Test
    void the_head_withholds_it_with_its_ground_and_what_is_only_unsuitable_is_filed_first() {
        MeasureDisclosure one = of(seized().value());
        assertEquals(
                "disclosure.not-filed-with-review",
                refused(world.head, new WithholdMeasure(id(one), null, WithholdGround.UNSUITABLE, false, "不宜公开。")));
        assertEquals(
                "act.not-yours",
                refused(publisher, new WithholdMeasure(id(one), null, WithholdGround.DANGEROUS, false, "理由。")));
        world.perform(
                world.head, new WithholdMeasure(id(one), null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。"));
        assertEquals(
                MeasureDisclosure.WITHHELD,
                world.read(register -> register.load(MeasureDisclosure.class, id(one)))
                        .stage());
        assertEquals(List.of(Deadline.STOPPED), clock(one));
    }

    @Test
    void a_decision_to_execute_names_a_person_as_the_public_may_read_it_and_is_withdrawn_when_its_ground_falls() {
        Executing executing = new Executing();
        executing.nightIsSet();
        OpenEnforcement known = executing.opening(executing.compulsion(Executing.PLANTS));
        Id<Enforcement> id = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                known.item(),
                                known.partyKind(),
                                "欧阳明远",
                                null,
                                null,
                                known.address(),
                                null,
                                known.facts(),
                                known.place(),
                                known.lead(),
                                known.assistant()))
                .dossier());
        world.perform(world.head, Executing.decision(id, "铲除欧阳明远种植的植株，电话13900000000。", "发现非法种植"));
        MeasureDisclosure one = of(id.value());
        assertEquals(PaperDesk.number(desk.paper(id, FormKind.EXECUTION_DECISION)), one.number());
        assertEquals("欧阳某某", one.partyName());
        assertFalse(one.conclusion().contains("欧阳明远"), one.conclusion());
        assertFalse(one.conclusion().contains("13900000000"), one.conclusion());
        MeasureDisclosures all = new MeasureDisclosures(world.world.registers);
        MeasureDisclosures.Question toPublish =
                new MeasureDisclosures.Question(List.of(MeasureDisclosure.TO_PUBLISH), one.number(), null);
        assertTrue(
                all.page(publisher, toPublish, MeasureDisclosures.Order.DECIDED, true, 0, 10).stream()
                        .anyMatch(found -> found.uuid().equals(one.uuid())),
                "who publishes finds it without opening the execution");
        assertEquals(1, all.count(publisher, toPublish));
        world.perform(publisher, new NoteMeasurePublished(id(one), null, DAY, "县政府网站"));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", DAY));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.DECISION_REVOKED, "据以执行的决定被撤销。"));
        assertEquals(MeasureDisclosure.TO_WITHDRAW, of(id.value()).stage());
    }
}
