package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Lead;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.RecordFailedService;
import yidan.casework.service.ServiceConsent;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.ServeInspectionPaper;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Id;

/** Vouchers, receipts and pictures of a service hang on its proof, and stand behind it in the file. */
class ServiceVouchersTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @BeforeEach
    void that_day() {
        desk.ground.itIs(DAY);
    }

    private List<Enclosure> behindTheProofs(Id<EnforcementCase> of) {
        return world
                .read(register -> Enclosure.of(register, Filable.of(register.load(EnforcementCase.class, of))))
                .stream()
                .filter(one -> one.after() == FormKind.PROOF_OF_SERVICE)
                .toList();
    }

    @Test
    void the_voucher_of_a_demand_stands_behind_its_proof_in_the_file_of_the_case() throws IOException {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, new OrderRectification(of, null, DAY.plusDays(7), "清理沟渠，恢复原状。"));
        ServePaper sent = new ServePaper(
                of,
                null,
                world.paper(of.value(), FormKind.RECTIFICATION_NOTICE),
                ServiceManner.ELECTRONIC,
                DAY,
                "赵某某",
                "zhao@example.invalid",
                true,
                "已发送",
                null,
                null,
                List.of(world.photo()),
                null,
                null,
                null);
        world.perform(world.officer, sent);
        String returned = desk.keep(FilingDesk.scan(1), "退件.pdf");
        world.perform(
                world.officer,
                new RecordFailedService(
                        of, null, sent.paper(), ServiceManner.POST, DAY, "示例村", "邮政营业部", "退回。", List.of(returned)));
        assertTrue(
                behindTheProofs(of).stream().anyMatch(one -> one.file().hash().equals(returned)),
                "what came back is filed too");
        desk.ground.itIs(DAY.plusDays(8));
        world.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new DemandRemoval(id, null, DAY.plusDays(8), DAY.plusDays(20), "自行清理。"));
        String receipt = desk.keep(FilingDesk.scan(2), "邮政回执.pdf");
        ServeEnforcementPaper posted = new ServeEnforcementPaper(
                id,
                null,
                world.paper(id.value(), FormKind.DEMAND),
                ServiceManner.POST,
                DAY.plusDays(8),
                "赵某某",
                "牛杜镇示例村",
                false,
                null,
                null,
                List.of(receipt));
        assertEquals("service.no-proof", desk.refused(world.officer, posted), "a picture does not say what it proves");
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        posted.paper(),
                        posted.manner(),
                        posted.servedOn(),
                        posted.receiver(),
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "XA0009",
                        null,
                        null,
                        null,
                        posted.files()));
        Attachment voucher =
                world.read(register -> Attachment.of(register, id.value())).getFirst();
        ProofOfService proof =
                world.read(register -> ProofOfService.of(register, id.value())).getLast();
        assertEquals(proof.uuid(), voucher.pieceId(), "it hangs on its proof");
        assertEquals("XA0009", proof.mailNumber().orElseThrow());
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        posted.paper(),
                        ServiceManner.ELECTRONIC,
                        DAY.plusDays(8),
                        "赵某某",
                        sent.place(),
                        true,
                        "也已发送"));
        assertEquals(
                1,
                world.read(register -> ServiceConsent.of(register, of.value())).size(),
                "what the party has confirmed in the case holds for its execution");
        Enclosure enclosed = behindTheProofs(of).stream()
                .filter(one -> one.file().hash().equals(receipt))
                .findFirst()
                .orElseThrow();
        assertEquals(2, enclosed.pages());
    }

    @Test
    void the_voucher_of_an_inspections_order_is_filed_with_the_case_and_is_no_evidence_in_it() throws IOException {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        String photo = desk.keep(FilingDesk.picture(), "现场照片.jpg");
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PLACE,
                                "示例渡口",
                                null,
                                "牛杜镇",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                "管理员某某",
                                true,
                                true,
                                "救生衣数量不足。",
                                EnumSet.of(Outcome.RECTIFY_BY, Outcome.SUSPECTED_VIOLATION),
                                DAY.plusDays(7),
                                "补足救生衣。",
                                Signing.SIGNED,
                                null,
                                List.of(photo)))
                .dossier());
        String notice = desk.keep(FilingDesk.scan(1), "门上张贴照片.pdf");
        world.perform(
                world.officer,
                new ServeInspectionPaper(
                        id,
                        null,
                        world.paper(id.value(), FormKind.RECTIFICATION_NOTICE),
                        ServiceManner.LEFT,
                        DAY,
                        "管理员某某",
                        "牛杜镇示例村",
                        false,
                        "拒收，张贴于管理房门上。",
                        "钱某某",
                        List.of(notice)));
        world.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Id<Lead> lead = Id.of(world.read(register -> register.load(Inspection.class, id))
                .lead()
                .orElseThrow());
        Id<EnforcementCase> of = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                world.item("秸秆"),
                                lead,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                false))
                .dossier());
        List<String> evidence = world.read(register -> Attachment.of(register, of.value())).stream()
                .map(Attachment::hash)
                .toList();
        assertTrue(evidence.contains(photo), "what was photographed is evidence");
        assertFalse(evidence.contains(notice), "how the order was served is none");
        assertEquals(
                1, world.read(register -> Evidence.of(register, of.value())).size());
        assertEquals(
                List.of(notice),
                behindTheProofs(of).stream().map(one -> one.file().hash()).toList());
    }
}
