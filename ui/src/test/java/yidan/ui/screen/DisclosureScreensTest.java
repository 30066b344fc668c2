package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Seizing;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.handover.NoteMeasurePublished;
import yidan.casework.handover.NoteMeasureWithdrawn;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.tenancy.Id;
import yidan.tenancy.Role;
import yidan.ui.shell.Texts;

/** A decision to seize on the screen of whoever publishes: what the public may read, published, and taken down again. */
class DisclosureScreensTest {

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    private static FilledForm opened(Person person, Class<? extends Act> act) {
        person.clicks("do-" + act.getSimpleName());
        return person.form(ActType.of(act));
    }

    @Test
    void who_publishes_finds_the_decision_notes_it_as_published_and_takes_it_down_when_it_falls() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(of, List.of("打捆机；小型；台；1")));
        UUID seizure = world.read(register -> Seizure.of(register, of.value()))
                .getLast()
                .uuid();
        UUID id = world.read(register -> MeasureDisclosure.of(register, seizure))
                .getLast()
                .uuid();
        Person publisher = Person.logsIn(world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER));
        publisher.goesTo("disclosures");
        assertFalse(publisher.sees("disclosures-empty"));
        publisher.goesTo("disclosures/" + id);
        assertEquals(Texts.zh("stage.MeasureDisclosure.TO_PUBLISH"), publisher.reads("disclosure-stage"));
        assertTrue(publisher.reads("disclosure-facts").contains("打捆机"), publisher.reads("disclosure-facts"));
        assertFalse(publisher.sees("do-WithholdMeasure"), "that is the head's");
        FilledForm form = opened(publisher, NoteMeasurePublished.class);
        form.fill(new NoteMeasurePublished(Id.of(id), null, CaseWorld.DAY, "县政府网站"));
        form.submit();
        assertFalse(form.isOpen(), form.problems());
        assertEquals(Texts.zh("stage.MeasureDisclosure.PUBLISHED"), publisher.reads("disclosure-stage"));
        assertFalse(publisher.sees("do-NoteMeasureWithdrawn"), "it stands");

        world.perform(world.head, new LiftSeizure(Id.of(seizure), null, LiftGround.UNRELATED, "与违法行为无关。"));
        publisher.goesTo("disclosures/" + id);
        FilledForm back = opened(publisher, NoteMeasureWithdrawn.class);
        back.fill(new NoteMeasureWithdrawn(Id.of(id), null, CaseWorld.DAY, "查封、扣押的物品与违法行为无关。"));
        back.submit();
        assertEquals(Texts.zh("stage.MeasureDisclosure.WITHDRAWN"), publisher.reads("disclosure-stage"));
    }

    @Test
    void the_county_finds_what_its_townships_have_handed_over() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(of, List.of("打捆机；小型；台；1")));
        Person bureau = Person.logsIn(world.bureau);
        bureau.goesTo("disclosures");
        assertFalse(bureau.sees("disclosures-empty"));
    }
}
