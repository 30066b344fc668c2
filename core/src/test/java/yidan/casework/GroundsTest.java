package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.turn.Turns;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.party.PartyKind;
import yidan.people.CertificateFields;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What a step rests on is said: that it is the first violation, why it is lighter, how a record was reviewed, who agrees. */
class GroundsTest {

    private static final BigDecimal FINE = new BigDecimal("200.00");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private ProposeCase against(String name, String number) {
        ProposeCase as = world.proposal(item);
        return new ProposeCase(
                null,
                as.item(),
                as.partyKind(),
                name,
                number,
                null,
                as.address(),
                as.phone(),
                as.cause(),
                as.facts(),
                as.place(),
                CaseWorld.DAY,
                null,
                CaseWorld.DAY,
                null,
                null,
                null,
                as.lead(),
                as.assistant(),
                false);
    }

    @Test
    void who_was_punished_before_does_not_violate_for_the_first_time() {
        DecideOnTheSpot before = world.onTheSpot(item, PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), FINE);
        world.perform(world.officer, before);
        Id<EnforcementCase> id = Id.of(world.perform(world.officer, against(before.partyName(), before.partyNumber()))
                .dossier());
        world.perform(world.head, new ApproveOpening(id, null, "同意。"));
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(1), "清理残留物。"));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        DecideNoPenalty first = new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_FIRST, "初次违法，后果轻微。", "已教育。");
        assertEquals("ruling.not-first", refused(world.head, first));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_SLIGHT, "轻微并及时改正。", "已教育。"));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void who_was_never_found_to_violate_may_do_so_for_the_first_time() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(1), "清理残留物。"));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_FIRST, "初次违法，后果轻微。", "已教育。"));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void a_lighter_penalty_names_its_ground() {
        for (Mitigation lighter : List.of(Mitigation.LIGHTER, Mitigation.MITIGATED)) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> new Penalty(
                            EnumSet.of(PenaltyKind.FINE), FINE, null, null, null, null, null, lighter, null, " "));
            assertEquals("penalty.mitigation-without-ground", refusal.key());
            assertEquals("cn-penalty-2021:#32", refusal.basis());
        }
    }

    @Test
    void what_a_camera_has_recorded_is_reviewed_before_it_proves_anything() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.ELECTRONIC_DATA,
                        "高空瞭望监控截图",
                        "证明起火时间",
                        CaseWorld.DAY,
                        "示例村村北",
                        "秸秆禁烧监控",
                        true,
                        null,
                        null,
                        null,
                        List.of(world.photo()),
                        false,
                        true));
        Id<Evidence> piece = world.read(
                register -> Id.of(Evidence.of(register, id.value()).getLast().uuid()));
        assertEquals(
                "evidence.monitoring-not-reviewed",
                refused(world.officer, new VerifyEvidence(id, null, piece, true, "与现场照片一致")));
        world.perform(world.officer, new VerifyEvidence(id, null, piece, true, "与现场照片一致", "设备经法制和技术审核，点位已公布；记录完整、清晰。"));
        assertEquals(1, world.reload(id).verifiedEvidence());
    }

    @Test
    void who_leads_the_team_says_his_opinion_on_the_form_before_the_head_decides() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        String signature = world.onTheSpot(item, PartyKind.PERSON, EnumSet.of(PenaltyKind.WARNING), null)
                .leadSign();
        world.perform(world.leader, new EndorseOpening(id, null, "事实清楚，拟同意立案。", signature));
        world.perform(world.head, new ApproveOpening(id, null, "同意立案。", signature));
        OfficialDocument form = new PaperDesk().paper(id, FormKind.CASE_OPENING);
        assertFalse(form.isDraft());
        assertTrue(form.fields().get("leaderOpinion").toString().contains("拟同意立案"));
        assertEquals(List.of(signature), form.fields().get("leaderSign"));
        assertEquals(List.of(signature), form.fields().get("headSign"));
        assertEquals("niudu-leader", world.reload(id).opening().leader().orElseThrow());
        assertEquals("case.opening-decided-already", refused(world.leader, new EndorseOpening(id, null, "同意。", null)));
        Actor both = world.world.person("niudu-officer1", World.NIUDU, yidan.tenancy.Role.TEAM_LEADER);
        Id<EnforcementCase> own =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        assertEquals("case.is-the-handler", refused(both, new EndorseOpening(own, null, "同意。", null)));
    }

    @Test
    void the_head_opens_no_case_before_who_leads_the_team_has_spoken() {
        Actor patrol = world.world.person("linjin-patrol1", World.LINJIN, Role.OFFICER);
        Actor chief = world.world.person("linjin-chief", World.LINJIN, Role.TEAM_LEADER);
        Actor linjinsHead = world.world.person("linjin-head", World.LINJIN, Role.HEAD);
        Id<StaffMember> first = engaged("linjin-patrol1", Role.OFFICER);
        Id<StaffMember> other = engaged("linjin-patrol2", Role.OFFICER);
        engaged("linjin-chief", Role.TEAM_LEADER);
        Id<EnforcementCase> id = Id.of(world.perform(patrol, world.proposal(item, null, first, other, false))
                .dossier());
        ApproveOpening approved = new ApproveOpening(id, null, "同意立案。");
        assertEquals("case.leader-opinion-missing", refused(linjinsHead, approved));
        assertEquals(
                "case_opened_after_leader",
                byHand("stage = 'INVESTIGATING', opening_decided_by = 'linjin-head', opening_decided_at = now()", id));
        Turns turns = new Turns(world.world.registers, world.world.clock());
        assertTrue(turns.waitingFor(chief, 0, 50).stream()
                .anyMatch(
                        one -> one.id().equals(id.value()) && one.act().equals(EndorseOpening.class.getSimpleName())));
        world.perform(chief, new EndorseOpening(id, null, "拟同意立案。", null));
        world.perform(linjinsHead, approved);
        Id<EnforcementCase> urgent = Id.of(world.perform(patrol, world.proposal(item, null, first, other, true))
                .dossier());
        world.perform(linjinsHead, new ApproveOpening(urgent, null, "同意立案。"));
    }

    @Test
    void where_nobody_leads_a_team_the_sheet_says_so() {
        OfficialDocument form = new PaperDesk().paper(world.opened(item), FormKind.CASE_OPENING);
        assertTrue(form.fields().get("leaderOpinion").toString().contains("由机关负责人直接审批"));
    }

    private Id<StaffMember> engaged(String account, Role role) {
        boolean certified = role == Role.OFFICER;
        return Id.of(world.perform(
                        world.bureau,
                        new EngageStaff(
                                World.LINJIN,
                                "某" + account,
                                account,
                                Post.CIVIL_SERVANT,
                                Set.of(role),
                                null,
                                certified ? "SX-" + account.toUpperCase(Locale.ROOT) : "",
                                certified ? Set.of(CertificateFields.ALL) : null,
                                certified ? CaseWorld.DAY.minusYears(2) : null,
                                certified ? CaseWorld.DAY.plusYears(3) : null))
                .dossier());
    }

    /** The name of the constraint that refuses it. */
    private String byHand(String written, Id<EnforcementCase> id) {
        try (Connection connection = world.world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            call.execute("update yidan.enforcement_case set " + written + " where county_id = 140821 and id = '"
                    + id.value() + "'");
            return "written";
        } catch (SQLException refusal) {
            return refusal.getMessage().replaceAll("(?s).*constraint \"([a-z_]+)\".*", "$1");
        }
    }

    @Test
    void what_the_head_approves_leaves_its_sheet_for_the_file() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", List.of("打捆机；小型；台；1")));
        Id<Preservation> asked = world.read(register ->
                Id.of(Preservation.of(register, id.value()).getLast().uuid()));
        world.approved(new ApprovePreservation(asked, null, null));
        OfficialDocument sheet = new PaperDesk().paper(id, FormKind.APPROVAL_SHEET);
        assertFalse(sheet.isDraft());
        assertEquals("先行登记保存证据", sheet.fields().get("matter"));
        assertTrue(sheet.fields().get("grounds").toString().contains("可能灭失"));
        assertEquals("同意。", sheet.fields().get("headOpinion"));
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友"));
        new PaperDesk().perform(world.head, new DecideWithdrawal(id, null, false, null, null, "没有利害关系。"));
        sheet = new PaperDesk().paper(id, FormKind.APPROVAL_SHEET);
        assertEquals("驳回回避申请", sheet.fields().get("matter"));
        assertEquals("没有利害关系。", sheet.fields().get("headOpinion"));
    }
}
