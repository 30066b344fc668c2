package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 负责人集体讨论: it is the heads who discuss, and grave kinds of penalty are always reviewed and discussed. */
class HeadsDiscussTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();

    private HoldDiscussion discussion(Id<EnforcementCase> id, String chair, List<String> members, String... opinions) {
        return new HoldDiscussion(
                id,
                null,
                PreparedCases.HEARING_TERM_OVER,
                world.person(chair),
                members.stream().map(world::person).collect(Collectors.toSet()),
                List.of(opinions),
                "同意按拟定意见处罚。",
                "镇二楼会议室",
                null);
    }

    private String refused(HoldDiscussion act) {
        return assertThrows(Refusal.class, () -> world.perform(world.head, act)).key();
    }

    @Test
    void no_head_is_left_out_and_a_head_chairs_among_heads() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(PreparedCases.HEARING_TERM_OVER);
        List<String> chosen = List.of("niudu-head", "niudu-reviewer");
        List<String> all = List.of("niudu-head", "niudu-deputy", "niudu-reviewer");
        String reviewers = "某niudu-reviewer：同意";
        assertEquals("discussion.head-left-out", refused(discussion(id, "niudu-head", chosen, "李某某：同意", reviewers)));
        assertEquals(
                "discussion.chair-is-no-head",
                refused(discussion(id, "niudu-reviewer", all, "李某某：同意", "周某某：同意", reviewers)));
        assertEquals("discussion.heads-are-away", refused(discussion(id, "niudu-head", all, "李某某：同意", reviewers)));
        world.perform(world.head, discussion(id, "niudu-head", all, "李某某：同意", "周某某：同意", reviewers));
        eachSignsTheMinutes(id);
    }

    /** On the screen or on paper, which then lies in the file; a note makes up for nobody. */
    private void eachSignsTheMinutes(Id<EnforcementCase> id) {
        Id<OfficialDocument> minutes = world.paper(id.value(), FormKind.DISCUSSION_RECORD);
        world.perform(world.head, world.nextSign(minutes));
        world.perform(world.head, world.nextSign(minutes));
        PaperDesk desk = new PaperDesk();
        desk.assertRefused(
                world.head, new FinishRecord(minutes, null, "一人在纸上签名。"), "record.others-sign", "cn-penalty-2021:#57");
        List<String> copy = List.of(world.photo());
        desk.assertRefused(
                world.head,
                new FinishRecord(minutes, null, null, copy),
                "record.paper-not-noted",
                "cn-penalty-2021:#57");
        world.perform(world.head, new FinishRecord(minutes, null, "一人在纸上签名。", copy));
        assertFalse(desk.paper(id, FormKind.DISCUSSION_RECORD).isDraft());
        List<Attachment> files = world.read(register -> Attachment.of(register, id.value()));
        assertEquals(
                copy,
                files.stream()
                        .filter(file -> file.pieceId().equals(minutes.value()))
                        .map(Attachment::hash)
                        .toList());
    }

    @Test
    void what_stops_a_business_is_reviewed_and_discussed_whatever_the_county_has_set() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "经查，事实清楚。",
                        EnumSet.of(PenaltyKind.BUSINESS_STOPPED),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "依照《中华人民共和国大气污染防治法》第一百一十九条责令停业整治。",
                        Mitigation.NONE,
                        null,
                        "情节严重。",
                        false,
                        Set.of()));
        EnforcementCase reported = world.reload(id);
        assertTrue(reported.discussion().isRequired());
        assertTrue(reported.review().triggers().contains(ReviewTrigger.MAJOR_RIGHTS));
    }
}
