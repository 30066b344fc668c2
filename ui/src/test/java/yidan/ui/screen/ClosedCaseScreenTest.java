package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import yidan.act.ActType;
import yidan.casefile.CompileFile;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.Discontinue;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.tenancy.Id;

/** What a closed case offers: its file is compiled next. Source: 临政发〔2023〕14号 一、九 第三条. */
class ClosedCaseScreenTest {

    private final CaseWorld world = CaseWorld.get();

    private Id<EnforcementCase> closed() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> on = world.opened(world.item("秸秆"));
        world.perform(world.head, new Discontinue(on, null, "当事人死亡。"));
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
}
