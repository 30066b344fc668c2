package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.DistinguishConduct;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.Payment;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.files.Attachment;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** On the spot: decided, handed over, collected, handed in, taken to the bank. */
class SummaryCaseTest {

    private final CaseWorld world = CaseWorld.get();

    private Id<EnforcementCase> fined(String amount) {
        return Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal(amount)))
                .dossier());
    }

    private String stage(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .map(Deadline::stage)
                .findFirst()
                .orElse("none");
    }

    @Test
    void an_item_delegated_for_the_summary_procedure_is_decided_handed_over_and_collected_on_the_spot() {
        Id<EnforcementCase> id = fined("100.00");
        EnforcementCase decided = world.reload(id);
        assertEquals(CaseStages.SERVED, decided.stage());
        assertEquals(Procedure.SUMMARY, decided.procedure());
        assertTrue(decided.number().isPresent());
        world.perform(
                world.officer,
                new CollectOnTheSpot(
                        id, null, CaseWorld.DAY, OnTheSpotGround.SMALL, new BigDecimal("100.00"), "晋财现 0001"));
        assertEquals(Deadline.RUNNING, stage(id, Terms.ON_SPOT_FINE_HANDED_IN));
        world.perform(world.officer, new HandInFine(id, null, CaseWorld.DAY, "财政所 吴某某"));
        assertEquals(Deadline.MET, stage(id, Terms.ON_SPOT_FINE_HANDED_IN));
        world.perform(world.leader, new BankFine(id, null, CaseWorld.DAY, "农行 0001"));
        assertEquals(Deadline.MET, stage(id, Terms.ON_SPOT_FINE_TO_BANK));
        assertTrue(world.reload(id).performance().isPerformed());
    }

    @Test
    void more_than_a_hundred_yuan_is_not_collected_on_the_spot_without_another_ground() {
        Id<EnforcementCase> id = fined("1000.00");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.perform(
                        world.officer,
                        new CollectOnTheSpot(
                                id,
                                null,
                                CaseWorld.DAY,
                                OnTheSpotGround.SMALL,
                                new BigDecimal("1000.00"),
                                "晋财现 0002")));
        assertEquals("collection.not-small", refusal.key());
        OnTheSpotGround hard = OnTheSpotGround.HARD_LATER;
        BigDecimal fine = new BigDecimal("1000.00");
        assertEquals(
                "collection.not-hard-later",
                refused(new CollectOnTheSpot(id, null, CaseWorld.DAY, hard, fine, "晋财现 0002")));
        String why = "当事人流动经营，没有固定住所。";
        assertEquals(
                "collection.more-than-the-fine",
                refused(new CollectOnTheSpot(
                        id, null, CaseWorld.DAY, hard, new BigDecimal("1000.01"), "晋财现 0002", why, false)));
        world.perform(world.officer, new CollectOnTheSpot(id, null, CaseWorld.DAY, hard, fine, "晋财现 0002", why, false));
        assertEquals(
                why,
                world.read(register -> Payment.of(register, id.value()))
                        .getFirst()
                        .why()
                        .orElseThrow());
        assertTrue(world.reload(id).performance().isPerformed());
    }

    private String refused(Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @Test
    void what_is_collected_on_the_spot_is_collected_with_the_decision_or_in_a_remote_place_on_the_partys_wish() {
        Id<EnforcementCase> id = fined("100.00");
        LocalDate next = CaseWorld.DAY.plusDays(1);
        world.world.itIs(next);
        BigDecimal amount = new BigDecimal("100.00");
        assertEquals(
                "collection.not-on-the-spot",
                refused(new CollectOnTheSpot(id, null, next, OnTheSpotGround.SMALL, amount, "晋财现 0003")));
        OnTheSpotGround remote = OnTheSpotGround.REMOTE_ON_REQUEST;
        assertEquals(
                "collection.not-remote", refused(new CollectOnTheSpot(id, null, next, remote, amount, "晋财现 0003")));
        assertEquals(
                "collection.not-asked-for",
                refused(new CollectOnTheSpot(id, null, next, remote, amount, "晋财现 0003", "山区村庄，不通公交。", false)));
        world.perform(
                world.officer,
                new CollectOnTheSpot(id, null, next, remote, amount, "晋财现 0003", "山区村庄，不通公交，没有网点。", true));
        assertTrue(world.reload(id).performance().isPerformed());
    }

    @Test
    void the_decision_carries_two_officers_signatures_and_the_recheck_of_what_the_party_said() {
        DecideOnTheSpot spot =
                world.onTheSpot(world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.WARNING), null);
        assertEquals("spot.same-signature", refused(signed(spot, spot.leadSign(), spot.leadSign())));
        assertThrows(RuntimeException.class, () -> world.perform(world.officer, signed(spot, spot.leadSign(), null)));
        Id<EnforcementCase> id = Id.of(world.perform(world.officer, spot).dossier());
        OfficialDocument paper = new PaperDesk().paper(id, FormKind.SPOT_DECISION);
        assertEquals(
                List.of(spot.leadSign(), spot.assistantSign()), paper.fields().get("officerSigns"));
        assertTrue(paper.fields().get("statement").toString().contains("经复核，不予采纳"));
        assertEquals(Optional.of(false), world.reload(id).notice().adopted());
    }

    private static DecideOnTheSpot signed(DecideOnTheSpot as, String lead, String assistant) {
        return from(as, null, null, lead, assistant);
    }

    private static DecideOnTheSpot from(
            DecideOnTheSpot as, Id<Lead> lead, List<String> files, String leadSign, String assistantSign) {
        return Otherwise.with(
                as, "fromLead", lead, "files", files, "leadSign", leadSign, "assistantSign", assistantSign);
    }

    @Test
    void a_lead_may_be_dealt_with_on_the_spot_and_what_was_photographed_there_is_evidence() {
        Id<Lead> lead = Id.of(world.perform(
                        world.officer,
                        new RegisterLead(LeadSource.PATROL, CaseWorld.DAY, "疏散通道堆放货物。", "牛杜镇集市", "某商行", null, null))
                .dossier());
        DecideOnTheSpot spot =
                world.onTheSpot(world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.WARNING), null);
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        from(spot, lead, List.of(spot.leadSign()), spot.leadSign(), spot.assistantSign()))
                .dossier());
        assertEquals(Optional.of(lead.value()), world.reload(id).lead());
        assertEquals(
                Lead.TAKEN_UP,
                world.read(register -> register.load(Lead.class, lead)).stage());
        assertEquals(
                List.of(spot.leadSign()),
                world.read(register -> Attachment.of(register, id.value())).stream()
                        .map(Attachment::hash)
                        .toList());
    }

    private static DecideOnTheSpot of(
            DecideOnTheSpot as, Id<Lead> lead, LocalDate born, String departure, LocalDate on, Mitigation mitigation) {
        return Otherwise.with(
                as,
                "fromLead",
                lead,
                "partyName",
                born == null ? as.partyName() : "周某某",
                "partyNumber",
                born == null ? as.partyNumber() : null,
                "born",
                born,
                "departure",
                departure,
                "conductOn",
                on,
                "mitigation",
                mitigation);
    }

    @Test
    void what_is_decided_on_the_spot_was_done_on_its_own_day_and_may_be_too_long_ago() {
        Id<Lead> lead = Id.of(world.perform(
                        world.officer,
                        new RegisterLead(
                                LeadSource.PATROL,
                                CaseWorld.DAY.minusDays(3),
                                "疏散通道堆放货物。",
                                "牛杜镇集市",
                                "某商行",
                                null,
                                null,
                                "巡查记录。"))
                .dossier());
        DecideOnTheSpot spot =
                world.onTheSpot(world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.WARNING), null);
        LocalDate longAgo = CaseWorld.DAY.minusDays(4).minusYears(2);
        assertEquals("case.prescribed", refused(of(spot, lead, null, null, longAgo, null)));
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, of(spot, lead, null, null, CaseWorld.DAY.minusDays(4), null))
                        .dossier());
        assertEquals(CaseWorld.DAY.minusDays(4), world.reload(id).conduct().from());
        OfficialDocument paper = new PaperDesk().paper(id, FormKind.SPOT_DECISION);
        assertEquals("2026年2月26日", paper.fields().get("time"), "违法时间, 行政处罚法 第五十二条");
        world.perform(world.officer, new CheckRectification(id, null, true, "通道已经清空。"));
        assertEquals(
                PaperDesk.number(paper),
                new PaperDesk().paper(id, FormKind.RECTIFICATION_CHECK).fields().get("notice"),
                "what the check looks at was ordered by the decision");
        assertEquals(CaseWorld.DAY.minusDays(3), world.reload(id).conduct().discoveredOn());
    }

    @Test
    void a_minor_of_fourteen_or_more_is_dealt_with_on_the_spot_and_bears_less() {
        DecideOnTheSpot spot = world.onTheSpot(
                world.item("消防"), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("100.00"));
        LocalDate born = CaseWorld.DAY.minusYears(15);
        assertEquals("case.minor-must-be-lighter", refused(of(spot, null, born, null, null, Mitigation.NONE)));
        assertEquals(
                "penalty.mitigation-without-ground", refused(of(spot, null, born, null, null, Mitigation.LIGHTER)));
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, of(spot, null, born, "行为时不满十八周岁。", null, Mitigation.LIGHTER))
                        .dossier());
        assertEquals(CaseStages.SERVED, world.reload(id).stage());
        assertEquals(
                Mitigation.LIGHTER, world.reload(id).penalty().orElseThrow().mitigation());
    }

    @Test
    void one_act_is_not_fined_twice() {
        DecideOnTheSpot spot = world.onTheSpot(
                world.item("员工宿舍在同一座建筑"), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("200.00"));
        Id<EnforcementCase> first = Id.of(world.perform(world.officer, spot).dossier());
        assertEquals("penalty.fined-already", refused(spot));
        // Nor for another item that rests on the same article; in the ordinary procedure somebody may say that it is
        // another act.
        ProposeCase same = world.proposal(world.item("符合紧急疏散需要"));
        Id<EnforcementCase> other = Id.of(world.perform(
                        world.officer,
                        new ProposeCase(
                                null,
                                same.item(),
                                same.partyKind(),
                                spot.partyName(),
                                spot.partyNumber(),
                                null,
                                same.address(),
                                same.phone(),
                                same.cause(),
                                same.facts(),
                                same.place(),
                                CaseWorld.DAY,
                                null,
                                CaseWorld.DAY,
                                null,
                                null,
                                null,
                                same.lead(),
                                same.assistant(),
                                false))
                .dossier());
        BigDecimal fine = new BigDecimal("500.00");
        world.perform(world.head, new ApproveOpening(other, null, "同意。"));
        world.prove(other);
        world.perform(world.officer, world.report(other, fine, false, Set.of()));
        world.perform(world.officer, world.notice(other, fine, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(other, CaseWorld.DAY, "书面放弃。"));
        world.world.itIs(CaseWorld.DAY.plusDays(8));
        Refusal twice = assertThrows(Refusal.class, () -> world.perform(world.head, world.decision(other, fine)));
        assertEquals("penalty.fined-already", twice.key());
        assertEquals("cn-penalty-2021:#29", twice.basis());
        world.perform(world.officer, new DistinguishConduct(other, null, "前一行为在村南地块，本行为在村北地块，相隔六小时。"));
        world.perform(world.head, world.decision(other, fine));
        assertTrue(world.reload(other).ruling().isPenalty());
        assertTrue(world.reload(first).ruling().isPenalty());
    }
}
