package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.act.ActType;
import yidan.casefile.CaseFile;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileInspectionFile;
import yidan.casefile.FilingDesk;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.TellPolice;
import yidan.casework.investigation.Signing;
import yidan.casework.recording.FilmedStep;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.inspection.Inspection;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.inspection.filming.FilmInspection;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/**
 * What an execution in no case and an inspection that led to none offer once they are over: their file is compiled next, and
 * read once it lies in the archive. Source: 临政发〔2023〕14号 一、九 第二条至第四条、第十八条; 四、九 执法保密制度 第四条.
 */
class OwnFileScreenTest {

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    @BeforeEach
    void that_day() {
        desk.retentionIsSet();
        executing.nightIsSet();
        world.world.itIs(CaseWorld.DAY);
    }

    private Id<Enforcement> over() {
        Id<Enforcement> id = executing.decided();
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, Executing.byDay(id));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        world.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        desk.signed(id.value());
        return id;
    }

    private Id<Inspection> seen() {
        return seen(TargetKind.PLACE, "示例渡口", "管理员某某", "救生设备齐全。");
    }

    private Id<Inspection> seen(TargetKind kind, String name, String present, String words) {
        return seen(kind, name, present, words, Outcome.NO_PROBLEM);
    }

    private Id<Inspection> seen(TargetKind kind, String name, String present, String words, Outcome outcome) {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                kind,
                                name,
                                null,
                                "牛杜镇",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                CaseWorld.DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                present,
                                true,
                                true,
                                words,
                                EnumSet.of(outcome),
                                null,
                                null,
                                Signing.SIGNED,
                                null,
                                List.of(world.photo())))
                .dossier());
    }

    private static boolean looksNext(Person person, String id) {
        return person.seen(Button.class, id)
                .filter(button -> button.getThemeNames().contains("primary"))
                .isPresent();
    }

    @Test
    void who_carried_it_out_finds_the_compiling_of_its_file_first_and_is_told_by_which_order() {
        Id<Enforcement> id = over();
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("enforcements/" + id);
        assertTrue(looksNext(officer, "do-CompileExecutionFile"));
        officer.clicks("do-CompileExecutionFile");
        assertTrue(officer.form(ActType.of(CompileExecutionFile.class)).isOpen());
        officer.returns();
        officer.goesTo("enforcements/" + id);
        officer.opensTab("enforcement-tabs", "cases.tab.file");
        assertTrue(officer.reads("file-order").contains("参照第九条（二）的顺序"), officer.reads("file-order"));
        assertTrue(officer.sees("file-complete"));
        Person head = Person.logsIn(world.head);
        head.goesTo("enforcements/" + id);
        assertFalse(head.sees("do-CompileExecutionFile"));
    }

    private static List<String> order(Person person, String grid) {
        Grid<?> list = person.seen(Grid.class, grid).orElseThrow();
        return list.getSortOrder().stream()
                .map(one -> one.getSorted().getKey() + " " + one.getDirection())
                .toList();
    }

    @Test
    void an_inspection_without_a_case_offers_the_compiling_of_its_file() {
        Id<Inspection> id = seen();
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("inspections");
        assertEquals(List.of("day DESCENDING"), order(officer, "inspections-grid"), "the list says how it comes");
        officer.goesTo("inspections/" + id);
        assertTrue(looksNext(officer, "do-CompileInspectionFile"));
        officer.clicks("do-CompileInspectionFile");
        assertTrue(officer.form(ActType.of(CompileInspectionFile.class)).isOpen());
        officer.returns();
        officer.goesTo("inspections/" + id);
        officer.opensTab("inspection-tabs", "enforcements.tab.recordings");
        assertTrue(officer.sees("filming-INVESTIGATION"), "what must and may be filmed of it stands there");
    }

    @Test
    void who_filmed_an_inspection_finds_on_the_home_page_that_it_is_to_be_stored() {
        Id<Inspection> id = seen();
        world.perform(
                world.officer,
                new FilmInspection(
                        id,
                        null,
                        FilmedStep.INVESTIGATION,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 40),
                        null,
                        "示例渡口",
                        "记录仪01",
                        true,
                        true,
                        null,
                        null,
                        null));
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("");
        assertTrue(officer.linksTo("inspections/" + id), "the line leads to the inspection");
    }

    /** Source: 行政处罚法 第五十四条; 临政发〔2023〕13号 二（一）. */
    @Test
    void a_suspected_violation_waits_for_its_lead_and_no_file_is_offered_before() {
        Id<Inspection> id = seen(TargetKind.PLACE, "示例渡口", "管理员某某", "无证渡运。", Outcome.SUSPECTED_VIOLATION);
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("");
        assertTrue(officer.reads("work-waiting").contains("涉嫌违法，转为案源"), officer.reads("work-waiting"));
        assertTrue(officer.linksTo("inspections/" + id));
        officer.goesTo("inspections/" + id);
        assertFalse(officer.sees("do-CompileInspectionFile"));
        assertTrue(officer.sees("do-MakeLead"));
    }

    @Test
    void in_the_archive_both_lead_to_their_file_and_offer_nothing_else() {
        Id<Enforcement> executed = over();
        Id<CaseFile> file = desk.filed(new CompileExecutionFile(executed, "本卷材料齐全。", null));
        Id<Inspection> seen = seen();
        desk.signed(seen.value());
        desk.filed(new CompileInspectionFile(seen, "本卷材料齐全。", null));
        Person officer = Person.logsIn(world.officer);
        for (String page : List.of("enforcements/" + executed, "inspections/" + seen)) {
            officer.returns();
            officer.goesTo(page);
            assertTrue(officer.reads("read-archived").startsWith("查阅卷宗 临猗牛杜案卷字"), officer.reads("read-archived"));
            assertFalse(officer.sees("act-bar"));
        }
        officer.returns();
        officer.goesTo("enforcements/" + executed);
        officer.opensTab("enforcement-tabs", "cases.tab.documents");
        world.read(register -> Papers.of(register, executed.value()))
                .forEach(paper -> assertFalse(
                        officer.sees("read-" + paper.id()) || officer.sees("download-" + paper.id()),
                        paper.form().title()));
        officer.returns();
        officer.goesTo("files/" + file);
        assertTrue(officer.reads("file-cover").contains("行政强制"), officer.reads("file-cover"));
        officer.opensTab("file-tabs", "files.tab.catalogue");
        assertTrue(officer.reads("file-order").contains("参照第九条（二）的顺序"), officer.reads("file-order"));
    }

    /** Source: 行政处罚法 第五十条; 临政发〔2023〕14号 一、三 第二十条. */
    @Test
    void whose_affair_it_is_not_reads_of_nobody_by_name_what_was_inspected_executed_and_filed() {
        Id<Inspection> seen = seen(TargetKind.PERSON, "马得水", "马得水、冯守信", "马得水的船上坐有冯守信等三人，电话13900000000。");
        OpenEnforcement plain = executing.opening(executing.compulsion(Executing.DEMOLITION));
        Id<Enforcement> executed = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                plain.item(),
                                plain.partyKind(),
                                "马得水",
                                null,
                                null,
                                "示例村三巷",
                                null,
                                "马得水在村庄规划区内未取得乡村建设规划许可证建房。",
                                plain.place(),
                                plain.lead(),
                                plain.assistant()))
                .dossier());
        desk.signed(seen.value());
        Id<CaseFile> file = desk.filed(new CompileInspectionFile(seen, "马得水的船已经查看。", null));
        Map<String, String> pages = Map.of(
                "inspections/" + seen, "inspection-facts",
                "enforcements/" + executed, "enforcement-facts",
                "files/" + file, "file-cover");
        Person officer = Person.logsIn(world.officer);
        pages.forEach((page, facts) -> {
            officer.goesTo(page);
            assertTrue(officer.reads(facts).contains("马得水"), page);
        });
        for (Actor other : List.of(world.third, world.reviewer)) {
            Person reader = Person.logsIn(other);
            pages.forEach((page, facts) -> {
                reader.goesTo(page);
                String read = reader.reads(facts);
                assertFalse(read.isEmpty(), page);
                assertFalse(
                        read.contains("马得水")
                                || read.contains("冯守信")
                                || read.contains("13900000000")
                                || read.contains("三巷"),
                        other.user() + " " + page + " " + read);
            });
            reader.goesTo("files/" + file);
            assertTrue(reader.reads("file-cover").contains("马某某"));
        }
        world.perform(
                world.third,
                new AskForFile(
                        file,
                        FileUse.Way.READ,
                        "马得水的亲属来问",
                        "检查记录",
                        world.today().plusDays(3)));
        for (Actor reader : List.of(desk.archivist, world.bureau)) {
            Person sees = Person.logsIn(reader);
            for (String list : List.of("inspections", "enforcements", "goods", "file-uses")) {
                sees.goesTo(list);
            }
            assertTrue(sees.sees("uses-grid"), reader.user());
            assertFalse(sees.sees("uses-empty"), reader.user());
        }
        Person archivist = Person.logsIn(desk.archivist);
        archivist.goesTo("files/" + file);
        assertTrue(archivist.reads("file-cover").contains("马得水"), "it is theirs to keep");
    }
}
