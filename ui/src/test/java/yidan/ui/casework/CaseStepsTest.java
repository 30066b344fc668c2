package yidan.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.tenancy.Id;

/** What the line of a case draws. */
class CaseStepsTest {

    private final CaseWorld world = CaseWorld.get();
    private final int straw = world.item("秸秆");

    @Test
    void a_case_on_its_way_shows_what_is_still_ahead() {
        assertEquals(
                List.of(
                        "past 立案",
                        "current 调查",
                        "ahead 告知",
                        "ahead 决定",
                        "ahead 送达",
                        "ahead 执行",
                        "ahead 结案",
                        "ahead 归档"),
                line(world.opened(straw)));
    }

    @Test
    void a_discontinued_case_no_longer_waits_for_a_service_that_never_comes() {
        Id<EnforcementCase> on = world.opened(straw);
        world.perform(world.head, CaseWorld.died(on));
        assertEquals(List.of("past 立案", "past 调查", "past 决定", "current 结案", "ahead 归档"), line(on));
        world.perform(world.officer, new ProposeClosing(on, null, ClosingKind.DISCONTINUED, null, "已经终止。"));
        world.perform(world.head, new ApproveClosing(on, null, null));
        assertEquals(List.of("past 立案", "past 调查", "past 决定", "past 结案", "current 归档"), line(on));
    }

    @Test
    void a_refused_opening_goes_nowhere() {
        Id<EnforcementCase> refused =
                Id.of(world.perform(world.officer, world.proposal(straw)).dossier());
        world.perform(world.head, new RefuseOpening(refused, null, "情节显著轻微。"));
        assertEquals(List.of("past 立案"), line(refused));
    }

    private List<String> line(Id<EnforcementCase> on) {
        return new CaseSteps(world.reload(on))
                .line()
                .getChildren()
                .map(step -> step.getElement().getAttribute("class") + " "
                        + step.getElement().getChild(1).getText())
                .toList();
    }
}
