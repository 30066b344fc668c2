package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.RecordSiteInspection;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.RefuseSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.seizure.SeizureStages;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.CopyCheck;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Steps between the great ones: a record on the spot, a copy, a hearing asked too late, a seizure refused, a warning given. */
class SmallStepsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private static RecordSiteInspection site(
            Id<EnforcementCase> id, boolean shown, LocalTime end, Signing signing, String witness) {
        return new RecordSiteInspection(
                id,
                null,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                end,
                null,
                "示例村村北",
                "赵某某",
                shown,
                true,
                "现场有焚烧残留物，面积约二分地。",
                signing,
                witness);
    }

    @Test
    void an_inspection_on_the_spot_leaves_a_record_that_is_evidence() {
        Id<EnforcementCase> id = world.opened(item);
        LocalTime end = LocalTime.of(9, 40);
        assertEquals(
                "record.certificates-not-shown", refused(world.officer, site(id, false, end, Signing.SIGNED, null)));
        assertEquals(
                "record.times-reversed",
                refused(world.officer, site(id, true, LocalTime.of(8, 0), Signing.SIGNED, null)));
        assertEquals("record.refusal-not-noted", refused(world.officer, site(id, true, end, Signing.REFUSED, null)));
        assertEquals("case.not-the-handler", refused(world.third, site(id, true, end, Signing.SIGNED, null)));
        world.perform(world.second, site(id, true, end, Signing.REFUSED, "村干部冯某某"));
        List<Evidence> pieces = world.read(register -> Evidence.of(register, id.value()));
        assertEquals(EvidenceKind.SITE_RECORD, pieces.getFirst().kind());
        assertEquals(1, world.reload(id).evidence());
    }

    @Test
    void a_copy_counts_only_where_it_was_compared_with_the_original() {
        Id<EnforcementCase> id = world.opened(item);
        assertEquals("evidence.copy-not-checked", refused(world.officer, copy(id, " ")));
        world.perform(world.officer, copy(id, "柳某某"));
    }

    @Test
    void a_copy_tells_who_gave_the_original_who_compared_it_and_when_each_at_its_field() {
        Id<EnforcementCase> id = world.opened(item);
        Refusal nobody = assertThrows(Refusal.class, () -> world.perform(world.officer, copyOf(id, null, "柳某某", null)));
        assertEquals("evidence.copy-not-checked", nobody.key());
        assertEquals("linyi-14:1.9#5", nobody.basis());
        assertEquals(List.of("copyProvider", "copyCheckedOn"), nobody.components());
        world.perform(world.officer, copyOf(id, "赵某某", "柳某某", CaseWorld.DAY));
        Evidence piece =
                world.read(register -> Evidence.of(register, id.value())).getLast();
        assertEquals(new CopyCheck("赵某某", "柳某某", CaseWorld.DAY), piece.copy().orElseThrow());
        world.prove(id);
        world.weigh(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        Id<OfficialDocument> list = world.paper(id.value(), FormKind.EVIDENCE_LIST);
        String printed = world.read(register -> register.load(OfficialDocument.class, list))
                .fields()
                .get("evidence")
                .toString();
        assertTrue(printed.contains("经核对与原件无误（提供人：赵某某；核对人：柳某某；2026年3月2日）"), printed);
    }

    private static AddEvidence copyOf(Id<EnforcementCase> id, String provider, String checker, LocalDate on) {
        return new AddEvidence(
                id,
                null,
                EvidenceKind.DOCUMENTARY,
                "收据",
                "证明购买",
                CaseWorld.DAY,
                "示例村",
                "村民",
                false,
                provider,
                checker,
                on,
                List.of(CaseWorld.get().photo()),
                false,
                false);
    }

    private static AddEvidence copy(Id<EnforcementCase> id, String checked) {
        return new AddEvidence(
                id, null, EvidenceKind.DOCUMENTARY, "收据", "证明购买", CaseWorld.DAY, "示例村", "村民", false, checked, null);
    }

    @Test
    void a_hearing_is_not_asked_for_after_its_five_working_days() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        assertEquals(
                "hearing.asked-too-late", refused(world.officer, new AskHearing(id, null, LocalDate.of(2026, 3, 10))));
    }

    @Test
    void the_head_refuses_a_seizure_and_nothing_is_seized() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(
                world.officer,
                new AskSeizure(
                        id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", List.of("打捆机；小型；台；1")));
        Id<Seizure> asked = Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
        assertEquals("act.not-yours", refused(world.officer, new RefuseSeizure(asked, null, "没有必要")));
        world.perform(world.head, new RefuseSeizure(asked, null, "情节显著轻微，没有必要采取。"));
        Seizure refused = world.read(register -> register.load(Seizure.class, asked));
        assertEquals(SeizureStages.REFUSED, refused.stage());
        assertEquals(
                "act.wrong-stage", refused(world.officer, Seizing.carryOut(asked, List.of("打捆机；小型；台；1"), true, null)));
    }

    @Test
    void what_is_not_to_be_paid_is_noted_as_performed_and_what_is_not_paid_is_not() {
        Id<EnforcementCase> fined = world.told(item, FINE);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(fined, FINE));
        serve(fined);
        assertEquals("case.not-paid-in-full", refused(world.officer, performed(fined)));

        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> warned = world.opened(item);
        world.prove(warned);
        Set<PenaltyKind> warning = EnumSet.of(PenaltyKind.WARNING);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        warned,
                        null,
                        "事实清楚。",
                        warning,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法。",
                        false,
                        Set.of()));
        world.perform(
                world.officer,
                new GivePriorNotice(
                        warned,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(3),
                        warning,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法。"));
        world.perform(world.officer, world.waiver(warned, CaseWorld.DAY, "书面放弃"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(
                world.head,
                new DecidePenalty(
                        warned,
                        null,
                        warning,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法。",
                        "事实清楚。"));
        serve(warned);
        world.perform(world.officer, performed(warned));
        assertTrue(world.reload(warned).performance().isPerformed());
        assertEquals("case.performed-already", refused(world.officer, performed(warned)));
    }

    private void serve(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new ServeDecision(
                        id, null, ServiceManner.DIRECT, LocalDate.of(2026, 3, 10), "赵某某", "牛杜镇示例村", false, null));
    }

    private static RecordPerformance performed(Id<EnforcementCase> id) {
        return new RecordPerformance(id, null, LocalDate.of(2026, 3, 10), "当场履行。");
    }
}
