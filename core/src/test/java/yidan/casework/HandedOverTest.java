package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casefile.Completeness;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.TakeSamples;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.Seizure;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.FinishRecord;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What is handed over where the officers stand exists in that moment: signed on the screen, or brought as it was written. */
class HandedOverTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);

    private String refused(Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private List<OfficialDocument> papers(FormKind form) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == form)
                .map(DocumentRow::id)
                .map(paper -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(paper)))
                .toList());
    }

    private List<ProofOfService> proofs() {
        return world.read(register -> ProofOfService.of(register, id.value()));
    }

    private static <A extends Record & Act> A signed(A act, Signing how, String witness, String party) {
        A signed = Otherwise.with(act, "signing", how);
        signed = Otherwise.with(signed, "witness", witness);
        signed = Otherwise.with(signed, "signature", party);
        signed = Otherwise.with(signed, "leadSign", CaseWorld.signs().get(1));
        signed = Otherwise.with(signed, "assistantSign", CaseWorld.signs().get(2));
        return Otherwise.with(signed, "paperCopy", null);
    }

    private static TakeSamples samples(Id<EnforcementCase> of) {
        return new TakeSamples(
                of,
                null,
                DAY,
                LocalTime.of(8, 0),
                LocalTime.of(8, 20),
                null,
                "示例村仓库",
                List.of("柴油；；升；0.5"),
                "一桶",
                "赵某某",
                true,
                true,
                Signing.SIGNED,
                null,
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    @Test
    void a_notice_signed_on_the_screen_is_issued_with_the_signatures_and_its_receipt() {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", PreparedMeans.THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApprovePreservation(one, null, "同意"));
        RegisterPreserved onPaper = PreparedMeans.register(one);
        assertEquals("handed.no-copy", refused(Otherwise.with(onPaper, "paperCopy", null)));
        RegisterPreserved onScreen =
                signed(onPaper, Signing.ON_SCREEN, null, CaseWorld.signs().get(0));
        assertEquals("spot.signature-missing", refused(Otherwise.with(onScreen, "signature", null)));
        assertEquals("handed.officer-signs", refused(Otherwise.with(onScreen, "assistantSign", null)));
        assertEquals(
                "spot.same-signature",
                refused(Otherwise.with(
                        onScreen, "assistantSign", CaseWorld.signs().get(1))));
        world.perform(world.officer, onScreen);
        OfficialDocument notice = papers(FormKind.PRESERVATION_NOTICE).getLast();
        assertEquals(List.of(CaseWorld.signs().get(0)), notice.fields().get("partySign"));
        assertEquals(
                List.of(CaseWorld.signs().get(1), CaseWorld.signs().get(2)),
                notice.fields().get("officerSigns"));
        OfficialDocument proof = papers(FormKind.PROOF_OF_SERVICE).getLast();
        assertEquals(OfficialDocument.ISSUED, proof.stage());
        assertEquals(List.of(CaseWorld.signs().get(0)), proof.fields().get("recipientSign"));
        assertTrue(proof.fields()
                .get("documents")
                .toString()
                .contains(notice.number().orElseThrow().toString()));
        assertEquals(DAY, proofs().getLast().servedOn());
        assertEquals(ServiceManner.DIRECT, proofs().getLast().manner());
        EnforcementCase of = world.reload(id);
        assertTrue(
                world.read(register -> Completeness.of(register, of)).stream()
                        .noneMatch(missing -> missing.form() == FormKind.PRESERVATION_NOTICE),
                "nothing is asked for it any more");
    }

    @Test
    void who_refuses_is_left_the_notice_before_a_witness_who_signs_that() {
        world.perform(world.officer, signed(samples(id), Signing.REFUSED, "村干部冯某某", null));
        OfficialDocument notice = papers(FormKind.SAMPLING_NOTICE).getLast();
        assertTrue(notice.fields().get("signNote").toString().contains("村干部冯某某"));
        assertEquals(
                List.of(CaseWorld.signs().get(1), CaseWorld.signs().get(2)),
                notice.fields().get("officerSigns"));
        assertEquals(ServiceManner.LEFT, proofs().getLast().manner());
        OfficialDocument proof = papers(FormKind.PROOF_OF_SERVICE).getLast();
        assertTrue(proof.isDraft(), "it waits for the witness");
        assertEquals("record.others-sign", refused(new FinishRecord(Id.of(proof.uuid()), null, "拒收")));
        world.finish(world.officer, Id.of(proof.uuid()), "拒收");
        assertEquals(
                OfficialDocument.ISSUED,
                papers(FormKind.PROOF_OF_SERVICE).getLast().stage());
    }

    @Test
    void what_is_entered_later_brings_the_paper_that_was_handed_over() {
        Id<Seizure> one = PreparedMeans.seizure(id, true);
        world.world.itIs(DAY.plusDays(1));
        CarryOutSeizure late = Seizing.carryOut(one, PreparedMeans.THINGS, true, "设备突发故障");
        assertEquals(
                "handed.another-day",
                refused(signed(late, Signing.ON_SCREEN, null, CaseWorld.signs().get(0))));
        assertEquals("handed.another-day", refused(Otherwise.with(late, "paperCopy", null)));
        world.perform(world.officer, late);
        assertEquals(2, proofs().size(), "of the decision and of the list");
        assertTrue(proofs().stream().allMatch(proof -> proof.servedOn().equals(DAY)));
        UUID list = papers(FormKind.SEIZURE_LIST).getLast().uuid();
        assertEquals(
                List.of(late.paperCopy().getFirst()),
                world.read(register -> Attachment.of(register, id.value())).stream()
                        .filter(file -> file.hash().equals(late.paperCopy().getFirst()))
                        .filter(file -> file.pieceId().equals(list))
                        .map(Attachment::hash)
                        .toList(),
                "it lies once, with what was signed");
        assertEquals(
                OfficialDocument.ISSUED,
                papers(FormKind.SEIZURE_RECORD).getLast().stage());
        OfficialDocument proof = papers(FormKind.PROOF_OF_SERVICE).getLast();
        assertEquals(OfficialDocument.ISSUED, proof.stage());
        assertTrue(proof.fields().get("documents").toString().contains("查封（扣押）清单"));
    }
}
