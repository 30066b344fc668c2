package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.ActType;
import yidan.casefile.CaseFile;
import yidan.casefile.CompileFile;
import yidan.casefile.FilingDesk;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.document.Papers;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.tenancy.Id;

/**
 * What a closed case offers: its file is compiled next, and read once it lies in the archive.
 * Source: 临政发〔2023〕14号 一、九 第三条; 四、九 执法保密制度 第四条.
 */
class ClosedCaseScreenTest {

    private final CaseWorld world = CaseWorld.get();

    private Id<EnforcementCase> closed() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> on = world.opened(world.item("秸秆"));
        world.perform(world.head, CaseWorld.died(on));
        world.perform(world.officer, new ProposeClosing(on, null, ClosingKind.DISCONTINUED, null, "已经终止。"));
        world.perform(world.head, new ApproveClosing(on, null, null));
        return on;
    }

    private static boolean looksNext(Person person, String id) {
        return person.seen(Button.class, id)
                .filter(button -> button.getThemeNames().contains("primary"))
                .isPresent();
    }

    @Test
    void who_handled_it_finds_the_compiling_of_its_file_first_and_nothing_else_looks_like_the_next_step() {
        Id<EnforcementCase> on = closed();
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("cases/" + on);
        assertTrue(officer.sees("do-ExplainUnfilmed"));
        assertFalse(looksNext(officer, "do-ExplainUnfilmed"));
        assertTrue(looksNext(officer, "do-CompileFile"));
        assertTrue(officer.reads("act-bar").startsWith("现在可以立卷"), officer.reads("act-bar"));
        assertEquals("下一步：承办人员（某niudu-officer1、某niudu-officer2） 立卷", officer.reads("case-turn"));
        officer.clicks("do-CompileFile");
        assertTrue(officer.form(ActType.of(CompileFile.class)).isOpen());
    }

    @Test
    void nobody_else_is_offered_it_nor_anything_as_the_next_step() {
        Id<EnforcementCase> on = closed();
        Person head = Person.logsIn(world.head);
        head.goesTo("cases/" + on);
        assertFalse(head.sees("do-CompileFile"));
        assertTrue(head.sees("do-RevokeDecision"));
        assertFalse(looksNext(head, "do-RevokeDecision"));
        assertTrue(head.reads("case-turn").contains("立卷"), head.reads("case-turn"));
    }

    @Test
    void an_archived_case_lists_its_papers_and_pictures_and_leads_to_its_file_where_they_are_read_for_a_reason() {
        FilingDesk desk = new FilingDesk();
        desk.retentionIsSet();
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> on = desk.closed("screen-archived");
        Id<CaseFile> file = desk.takenOver(on);
        Person officer = Person.logsIn(world.officer);
        CDI.current()
                .select(FileStore.class)
                .get()
                .keep(
                        World.NIUDU,
                        new Upload(new ByteArrayInputStream(desk.bound(file)), "案卷.pdf"),
                        FileRules.documents());
        for (Person person : List.of(officer, Person.logsIn(world.head), Person.logsIn(desk.archivist))) {
            person.returns();
            person.goesTo("cases/" + on);
            assertTrue(person.reads("read-archived").startsWith("查阅卷宗 临猗牛杜案卷字"), person.reads("read-archived"));
            person.opensTab("case-tabs", "cases.tab.documents");
            String papers = person.reads("documents");
            assertTrue(papers.contains("行政处罚决定书") && papers.contains("只能通过案卷查阅"), papers);
            world.read(register -> Papers.of(register, on.value()))
                    .forEach(paper -> assertFalse(
                            person.sees("read-" + paper.id()) || person.sees("download-" + paper.id()),
                            paper.form().title()));
            String vouchers = person.reads("case-vouchers");
            assertTrue(vouchers.contains("缴款凭证") && vouchers.contains("只能通过案卷查阅"), vouchers);
            assertEquals(0, person.elements("case-vouchers", "img"));
            person.opensTab("case-tabs", "cases.tab.evidence");
            String evidence = person.reads("case-evidence");
            assertTrue(evidence.contains("身份证明") && evidence.contains("只能通过案卷查阅"), evidence);
            assertEquals(0, person.elements("case-evidence", "img"));
        }
        officer.returns();
        officer.goesTo("files/" + file);
        officer.clicks("read-file");
        officer.clicks("read-submit");
        assertFalse(officer.sees("file-originals"), "without a reason nothing opens");
        officer.types("read-purpose", "复核身份证明");
        officer.clicks("read-submit");
        String originals = officer.reads("file-originals");
        assertTrue(originals.contains("身份证明") && originals.contains("焚烧现场残留物"), originals);
        assertTrue(originals.contains("缴款凭证") && originals.contains("放弃"), originals);
        assertEquals(
                4,
                officer.elements("file-originals", "a"),
                "each piece of the file with its picture, the two vouchers, and nothing else");
    }
}
