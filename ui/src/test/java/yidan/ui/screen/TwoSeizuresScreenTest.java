package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.seizure.Seizure;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;

/** Two seizures at one place on one day are told apart on the screens by the numbers of their decisions. */
class TwoSeizuresScreenTest {

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    @Test
    void the_cards_the_clocks_the_films_and_the_things_name_the_decision() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(
                world.officer, Seizing.carryOut(PreparedMeans.seizure(of, true), PreparedMeans.THINGS, true, null));
        world.perform(world.officer, Seizing.urgently(of, List.of("打火机；普通；个；1")));
        List<Seizure> both = world.read(register -> Seizure.of(register, of.value()));
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("cases/" + of);
        officer.opensTab("case-tabs", "cases.tab.measures");
        String measures = officer.reads("case-measures");
        for (Seizure one : both) {
            String number = one.scene().decisionNumber().orElseThrow();
            assertTrue(measures.contains(number), number + " in " + measures);
            UUID thing = world.read(register -> CustodyItem.heldBy(register, one.uuid()))
                    .getFirst()
                    .uuid();
            Person looks = Person.logsIn(world.officer);
            looks.goesTo("goods/" + thing);
            assertTrue(looks.reads("thing-held-as").contains(number), looks.reads("thing-held-as"));
        }
        assertTrue(
                measures.contains("扣押（" + filmed(both).scene().decisionNumber().orElseThrow() + "）"),
                "what was filmed says which it shows");
    }

    /** Source: 行政强制法 第二十五条; 临政发〔2023〕14号 一、三 第十七条. */
    @Test
    void what_is_due_on_a_seizure_or_a_recording_names_the_case_and_leads_to_it() throws SQLException {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(
                world.officer, Seizing.carryOut(PreparedMeans.seizure(of, true), PreparedMeans.THINGS, true, null));
        String number = world.reload(of).number().orElseThrow();
        world.world.itIs(CaseWorld.DAY.plusDays(5));
        dueFirst(of);
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("");
        String due = officer.reads("work-due");
        assertTrue(due.contains("查封、扣押 " + number), due);
        assertTrue(due.contains("音像记录 " + number), due);
        assertTrue(officer.linksTo("work-due", "cases/" + of));
        assertFalse(officer.linksTo("work-due", "rules/terms"));
        world.world.itIs(CaseWorld.DAY.plusDays(45));
        Person head = Person.logsIn(world.head);
        head.goesTo("matters?state=OVERDUE");
        assertTrue(head.sees("matters-grid"), head.reads("matters"));
        List<String> overdue = head.rows("matters-grid");
        assertTrue(overdue.stream().anyMatch(row -> row.contains("查封、扣押 " + number)), overdue + "");
        head.goesTo("matters?state=OVERDUE&q=" + number);
        List<String> found = head.rows("matters-grid");
        assertTrue(found.contains("查封、扣押 " + number) && found.contains("音像记录 " + number), found + "");
        assertTrue(found.stream().allMatch(row -> row.contains(number)), found + "");
        head.goesTo("matters?state=OVERDUE&q=扣押");
        assertTrue(
                head.rows("matters-grid").stream().allMatch(row -> row.startsWith("查封、扣押")),
                head.rows("matters-grid") + "");
    }

    /** The home page shows the first of what is due, and other stories have left much that is due before. */
    private void dueFirst(Id<EnforcementCase> of) throws SQLException {
        World.sql(
                world.world.superuser(),
                "update yidan.deadline set due_at = due_at - interval '90 days' where dossier_id in (select id from"
                        + " yidan.seizure where case_id = '" + of.value()
                        + "' union select id from yidan.recording where"
                        + " case_id = '" + of.value() + "')");
    }

    private static Seizure filmed(List<Seizure> of) {
        return of.stream().filter(one -> !one.isUrgent()).findFirst().orElseThrow();
    }
}
