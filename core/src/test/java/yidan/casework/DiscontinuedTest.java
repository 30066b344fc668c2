package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.casework.decision.ending.Ending;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A case that cannot go on: why, and who hears of it. Source: 行政处罚法 第二十二条、第二十五条、第二十九条、第五十七条. */
class DiscontinuedTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);
    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();
    private final int item = world.item("秸秆");

    private Id<EnforcementCase> told() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(LATER);
        return id;
    }

    private boolean has(Id<EnforcementCase> id, FormKind form) {
        return papers.papers(id).stream().anyMatch(paper -> paper.form() == form && !paper.isDraft());
    }

    @Test
    void who_was_told_of_a_penalty_is_told_that_it_does_not_come_and_the_competent_body_gets_the_letter() {
        Id<EnforcementCase> id = told();
        world.perform(
                world.head, new Discontinue(id, null, DiscontinueGround.OTHER_BODY, "地界图。", "临猗县楚侯乡人民政府", "地块在邻乡。"));
        Ending ending = world.reload(id).ruling().ending().orElseThrow();
        assertEquals(DiscontinueGround.OTHER_BODY, ending.ground());
        assertEquals("地界图。", ending.proof());
        assertEquals(
                "临猗县楚侯乡人民政府",
                papers.paper(id, FormKind.TRANSFER_LETTER).fields().get("recipient"));
        assertEquals(
                "其他机关管辖：临猗县楚侯乡人民政府",
                papers.paper(id, FormKind.DISCONTINUATION_NOTICE).fields().get("ground"));
        world.perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        papers.idOf(id, FormKind.DISCONTINUATION_NOTICE),
                        ServiceManner.DIRECT,
                        LATER,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
    }

    @Test
    void nobody_is_told_where_the_party_is_no_more_or_was_told_nothing() {
        Id<EnforcementCase> died = told();
        world.perform(world.head, CaseWorld.died(died));
        assertTrue(!has(died, FormKind.DISCONTINUATION_NOTICE));
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> untold = world.opened(item);
        world.perform(
                world.head,
                new Discontinue(untold, null, DiscontinueGround.OTHER_BODY, "地界图。", "临猗县楚侯乡人民政府", "地块在邻乡。"));
        assertTrue(has(untold, FormKind.TRANSFER_LETTER));
        assertTrue(!has(untold, FormKind.DISCONTINUATION_NOTICE));
    }

    @Test
    void no_review_of_a_penalty_is_waited_for_where_nobody_is_left_to_be_punished() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> untold = world.opened(item);
        world.prove(untold);
        world.perform(world.officer, world.report(untold, FINE, false, Set.of(ReviewTrigger.MAJOR_RIGHTS)));
        assertEquals("case.review-missing", refused(leftToAnother(untold)));
        world.perform(world.head, CaseWorld.died(untold));
        assertEquals(CaseStages.DECIDED, world.reload(untold).stage());

        Id<EnforcementCase> reviewed = told();
        world.perform(
                world.officer,
                new RequestLegalReview(
                        reviewed, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        assertEquals("case.review-running", refused(leftToAnother(reviewed)));
        Id<LegalReview> review = Id.of(world.reload(reviewed).review().review().orElseThrow());
        world.perform(world.head, CaseWorld.died(reviewed));
        assertFalse(world.reload(reviewed).review().isRunning(), "nobody reviews what is not decided any more");
        assertTrue(world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(LegalReview.class, review)))
                .stream()
                .noneMatch(Deadline::isUndone));

        Id<EnforcementCase> unweighed = told();
        world.evidence(unweighed);
        assertEquals("case.evidence-not-weighed", refused(leftToAnother(unweighed)));
        world.perform(world.head, CaseWorld.died(unweighed));
        assertEquals(CaseStages.DECIDED, world.reload(unweighed).stage());
    }

    private Discontinue leftToAnother(Id<EnforcementCase> id) {
        return new Discontinue(id, null, DiscontinueGround.OTHER_BODY, "地界图。", "临猗县楚侯乡人民政府", "地块在邻乡。");
    }

    private String refused(Discontinue act) {
        return assertThrows(Refusal.class, () -> world.perform(world.head, act)).key();
    }

    @Test
    void what_was_opened_twice_goes_on_in_the_other_case() {
        world.world.itIs(CaseWorld.DAY);
        ProposeCase twice = world.proposal(item);
        Id<EnforcementCase> first = Id.of(world.perform(world.officer, twice).dossier());
        world.perform(world.head, new ApproveOpening(first, null, "同意立案。"));
        Id<EnforcementCase> second = Id.of(world.perform(world.officer, twice).dossier());
        world.perform(world.head, new ApproveOpening(second, null, "同意立案。"));
        String number = world.reload(first).number().orElseThrow();
        world.perform(
                world.head, new Discontinue(second, null, DiscontinueGround.SAME_CONDUCT, "立案审批表。", number, "重复立案。"));
        assertEquals(CaseStages.DECIDED, world.reload(second).stage());
        assertEquals(
                number,
                world.reload(second).ruling().ending().orElseThrow().elsewhere().orElseThrow());
    }
}
