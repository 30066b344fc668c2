package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Desk;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.FileUseRow;
import yidan.casefile.use.FileUses;
import yidan.casefile.use.GrantUse;
import yidan.casefile.use.LendFile;
import yidan.casefile.use.TakeBackFile;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.people.StaffMember;
import yidan.record.RecordEntry;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A closed case becomes a file: compiled, approved, taken over, read and borrowed for a reason. */
class CaseFileStoryTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @Test
    void a_closed_case_is_compiled_approved_and_taken_over_as_one_file() throws IOException {
        Id<EnforcementCase> id = desk.closed("file-0001");
        assertEquals("casefile.unsigned", desk.refused(world.officer, desk.compiling(id)));
        world.finish(world.officer, desk.paper(id, FormKind.PROOF_OF_SERVICE), "在纸上签收。");
        desk.retentionIsSet();
        assertEquals("case.not-the-handler", desk.refused(world.third, desk.compiling(id)));
        Id<CaseFile> file =
                Id.of(desk.perform(world.officer, desk.compiling(id)).dossier());
        assertEquals("casefile.compiled-already", desk.refused(world.officer, desk.compiling(id)));
        assertEquals("casefile.original-missing", desk.refused(world.head, new ApproveFile(file, null)));
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        desk.perform(desk.archivist, new ReturnFile(file, null, "备考表请写明证物去向。"));
        for (Actor handler : List.of(world.officer, world.second)) {
            CaseFiles.Returned back = returned(handler, file).getFirst();
            assertEquals("备考表请写明证物去向。", back.why());
            assertEquals(desk.today(), back.returnedOn());
        }
        assertEquals(List.of(), returned(world.third, file), "who has nothing to do with it");
        assertEquals("act.wrong-stage", desk.refused(world.head, new ApproveFile(file, null)), "nothing was mended");
        desk.perform(world.officer, new CompleteFile(file, null, "本卷材料齐全。", "没有证物。", null));
        assertEquals(List.of(), returned(world.officer, file));
        desk.perform(world.head, new ApproveFile(file, null));
        String hash = desk.caseFiles.bind(desk.archivist, file);
        String other = desk.contents(id).parts().getFirst().hash();
        assertEquals(
                "casefile.not-bound",
                desk.refused(desk.archivist, new TakeOverFile(file, null, "2号柜", other)),
                "a PDF of the body, and not the bound file");
        LocalDate boundOn = desk.today();
        desk.ground.itIs(boundOn.plusDays(1));
        Refusal another = assertThrows(
                Refusal.class, () -> world.perform(desk.archivist, new TakeOverFile(file, null, "2号柜", hash)));
        assertEquals("casefile.bound-another-day", another.key());
        assertEquals(List.of(boundOn), another.arguments());
        desk.perform(desk.archivist, new TakeOverFile(file, null, "2号柜", desk.caseFiles.bind(desk.archivist, file)));
        CaseFile archived = desk.load(file);
        assertEquals(boundOn.plusDays(1), archived.archivedOn().orElseThrow(), "as on its cover");
        assertEquals(CaseStages.ARCHIVED, world.reload(id).stage());
        assertEquals(30, archived.retentionYears());
        assertTrue(archived.number().startsWith("临猗牛杜案卷字〔2026〕第"), archived.number());
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head, desk.archivist)) {
            assertEquals(1, found(reader, archived.party(), file), reader.user());
        }
        Actor custodian = desk.ground.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
        for (Actor reader : List.of(world.third, custodian, world.reviewer, world.bureau)) {
            assertEquals(0, found(reader, archived.party(), file), reader.user() + " reads no name and finds none");
            assertEquals(1, found(reader, archived.number(), file), reader.user());
            assertEquals(1, found(reader, archived.cause(), file), reader.user());
        }
        assertEquals(0, found(world.neighbour, archived.number(), file));
        FileContents contents = archived.contents().orElseThrow();
        assertEquals(
                "行政处罚决定书", contents.parts().getFirst().title(), contents.parts().toString());
        assertEquals("备考表", contents.parts().getLast().title());
        assertEquals(
                List.of("立案审批表", "案件调查终结报告", "结案审批表", "签发文书底稿"),
                contents.parts().stream()
                        .filter(part -> part.volume() == FileVolume.SUPPLEMENTARY)
                        .map(FilePart::title)
                        .toList());
        byte[] pdf = desk.bound(file);
        try (PDDocument bound = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    bound.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(List.of("案卷封面", "卷内目录", "正卷", "副卷"), bookmarks.subList(0, 4));
            String text = new PDFTextStripper().getText(bound);
            assertTrue(text.contains(archived.number()) && text.contains("30年"), text.substring(0, 400));
        }
    }

    private List<CaseFiles.Returned> returned(Actor handler, Id<CaseFile> file) {
        return desk.caseFiles.returned(handler, 500).stream()
                .filter(one -> one.id().equals(file.value()))
                .toList();
    }

    private long found(Actor reader, String text, Id<CaseFile> file) {
        long listed = found(reader, text, file, CaseFiles.Order.NUMBER);
        assertEquals(listed, found(reader, text, file, CaseFiles.Order.PARTY));
        return listed;
    }

    private long found(Actor reader, String text, Id<CaseFile> file, CaseFiles.Order order) {
        return desk.caseFiles.page(reader, text, null, null, order, true, 0, 500).stream()
                .filter(row -> row.id().equals(file.value()))
                .count();
    }

    @Test
    void a_case_that_opens_again_takes_its_file_back_and_the_cover_tells_how_it_ended_at_last() throws SQLException {
        Id<EnforcementCase> id = desk.closed("file-0109");
        world.finish(world.officer, desk.paper(id, FormKind.PROOF_OF_SERVICE), "在纸上签收。");
        desk.retentionIsSet();
        Id<CaseFile> file =
                Id.of(desk.perform(world.officer, desk.compiling(id)).dossier());
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        LocalDate later = LATER.plusDays(40);
        desk.ground.itIs(later);
        refusedInSql("enforcement_case", "stage = 'SERVED', closed_on = null", id.value());
        desk.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(CaseFile.RETURNED, desk.load(file).stage());
        assertEquals(List.of(), returned(world.second, file), "not before the case is closed again");
        assertEquals("认定有误。", desk.load(file).returnedWhy().orElseThrow());
        assertEquals("act.wrong-stage", desk.refused(world.head, new ApproveFile(file, null)));
        assertEquals(
                "casefile.not-closed",
                desk.refused(world.officer, new CompleteFile(file, null, "本卷材料齐全。", null, "待补")));
        refusedInSql("case_file", "stage = 'APPROVED', returned_why = null, approved_by = 'niudu-head'", file.value());
        Id<StaffMember> third = world.person("niudu-officer3");
        desk.perform(world.head, new ReplaceOfficers(id, null, third, world.person("niudu-officer2"), "工作调动。"));
        desk.perform(world.leader, new NoteRefund(id, null, later, "退 file-0109"));
        desk.perform(world.third, world.posted(id, FormKind.DECISION_CHANGE, later));
        desk.perform(world.third, new ProposeClosing(id, null, ClosingKind.REVOKED, "决定已撤销，款项已退还。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(1, returned(world.third, file).size(), "who handles it now");
        desk.perform(world.third, new CompleteFile(file, null, "决定撤销后结案。", null, "撤销的决定不再送达"));
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        CaseFile now = desk.load(file);
        assertEquals(later, now.endedOn());
        assertTrue(now.officers().startsWith(world.reload(id).team().lead().name()), now.officers());
        assertEquals("niudu-officer3", now.compiledBy());
    }

    private void refusedInSql(String table, String change, UUID id) throws SQLException {
        try (Connection connection = desk.ground.owner().getConnection();
                Statement byHand = connection.createStatement()) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> byHand.executeUpdate(
                            "update yidan." + table + " set " + change + " where id = '" + id + "'"));
            assertTrue(refusal.getMessage().contains("case_file_of_ended_case"), refusal.getMessage());
        }
    }

    @Test
    void as_long_as_the_county_has_set_no_retention_it_has_to_be_set_first() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.read(register -> new Rules(register)
                        .parameter("FILE_RETENTION_YEARS", LocalDate.of(2026, 1, 31))
                        .requireNumber()));
        assertEquals("parameter.not-set", refusal.key());
        assertEquals("linyi-14:1.9#16", refusal.basis());
    }

    @Test
    void what_is_missing_is_named_and_filed_only_with_a_reason() {
        desk.retentionIsSet();
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        desk.perform(world.officer, new OrderRectification(id, null, LATER, "清除余烬。", false));
        desk.signReceipts(id);
        desk.ground.itIs(LATER);
        desk.perform(world.head, world.decision(id, FINE));
        desk.perform(
                world.officer,
                new ServeDecision(
                        id,
                        null,
                        ServiceManner.POST,
                        LATER,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "1234",
                        null,
                        null,
                        null,
                        List.of(world.photo())));
        desk.perform(
                world.officer, new RecordPayment(id, null, LATER, FINE, null, "file-0002", List.of(world.photo())));
        desk.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, desk.compiling(id)));
        assertEquals("casefile.incomplete", refusal.key());
        assertTrue(refusal.arguments().toString().contains("《当事人主体资格证明材料》"), "一、九 第九条（二）2: " + refusal.arguments());
        desk.partyProved(id);
        assertTrue(
                refusal.arguments().toString().contains(FormKind.RECTIFICATION_NOTICE.title()),
                refusal.arguments().toString());
        assertEquals(
                Set.of(Completeness.Lack.NOT_PROVED),
                Set.copyOf(desk.caseFiles.missing(world.officer, world.reload(id)).stream()
                        .map(Completeness.Missing::lack)
                        .toList()));
        desk.perform(world.officer, new CompileFile(id, "见缺少材料说明。", null, "送达回证遗失，已登报声明。"));
    }

    @Test
    void what_the_head_has_signed_and_whose_draft_does_not_count_is_named_with_the_papers_number() {
        Id<EnforcementCase> id = desk.closed("file-draft-1");
        desk.signReceipts(id);
        assertEquals(List.of(), desk.caseFiles.missing(world.officer, world.reload(id)));
        Id<OfficialDocument> draft = desk.paper(id, FormKind.SIGNED_DRAFT);
        Id<OfficialDocument> decision = desk.paper(id, FormKind.PENALTY_DECISION);
        String number = world.read(register ->
                        register.load(OfficialDocument.class, decision).number())
                .orElseThrow()
                .toString();
        List<Completeness.Missing> missing = desk.ground.registers.read(world.officer, register -> {
            Papers.of(new Desk(world.officer, desk.ground.clock().instant(), register))
                    .voidDocument(register.load(OfficialDocument.class, draft), "字迹不清。");
            return Completeness.of(register, register.load(EnforcementCase.class, id));
        });
        assertEquals(
                List.of(new Completeness.Missing(FormKind.SIGNED_DRAFT, number, Completeness.Lack.NOT_ISSUED)),
                missing);
    }

    @Test
    void who_did_not_handle_the_case_reads_it_with_the_heads_consent_and_every_reading_is_in_the_record() {
        desk.retentionIsSet();
        Id<EnforcementCase> id = desk.closed("file-0004");
        Id<CaseFile> file = desk.takenOver(id);
        assertEquals(
                "casefile.no-purpose",
                assertThrows(Refusal.class, () -> desk.caseFiles.read(world.officer, file, " "))
                        .key());
        assertEquals(
                "casefile.reading-not-granted",
                assertThrows(Refusal.class, () -> desk.caseFiles.read(world.third, file, "学习"))
                        .key());
        LocalDate today = desk.today();
        Id<FileUse> use = Id.of(desk.perform(
                        world.third,
                        new AskForFile(file, FileUse.Way.BORROW, "比照办理占用通道的案件", "处罚决定书", today.plusDays(7)))
                .dossier());
        assertEquals("act.wrong-stage", desk.refused(desk.archivist, new LendFile(use, null)));
        desk.perform(world.head, new GrantUse(use, null, null));
        assertTrue(desk.caseFiles.read(world.third, file, "比照办理占用通道的案件").file().bytes() > 0);
        desk.perform(desk.archivist, new LendFile(use, null));
        Id<FileUse> second = Id.of(
                desk.perform(world.second, new AskForFile(file, FileUse.Way.BORROW, "复核", "全卷", today.plusDays(7)))
                        .dossier());
        desk.perform(world.head, new GrantUse(second, null, null));
        assertEquals("constraint.case_file_use_one_out", desk.refused(desk.archivist, new LendFile(second, null)));
        desk.perform(desk.archivist, new TakeBackFile(use, null, "整齐、清洁，没有缺页。"));
        desk.perform(desk.archivist, new LendFile(second, null));
        registered(file, use, second);
        assertTrue(world.read(register -> register.of(RecordEntry.class)
                        .where("d.verb = :verb", "verb", "ReadCaseFile")
                        .count())
                > 0);
    }

    /** The register over all files. Source: 临政发〔2023〕14号 四、九 档案管理制度 第五条. */
    private void registered(Id<CaseFile> file, Id<FileUse> back, Id<FileUse> out) {
        FileUses uses = new FileUses(world.world.registers);
        String number = desk.load(file).number();
        FileUses.Question all = new FileUses.Question(number, null, null, null, null);
        for (FileUses.Order order : FileUses.Order.values()) {
            List<FileUseRow> page = uses.page(desk.archivist, all, order, true, 0, 10);
            assertEquals(2, page.size(), order.name());
        }
        List<FileUseRow> rows = uses.page(desk.archivist, all, FileUses.Order.RETURNED, false, 0, 10);
        assertEquals(back.value(), rows.getFirst().id());
        assertEquals("比照办理占用通道的案件", rows.getFirst().purpose());
        assertEquals("整齐、清洁，没有缺页。", rows.getFirst().returnedState());
        FileUses.Question late = new FileUses.Question(
                number, FileUse.LENT, FileUse.Way.BORROW, null, desk.today().plusDays(8));
        assertEquals(
                List.of(out.value()),
                uses.page(desk.archivist, late, FileUses.Order.UNTIL, false, 0, 10).stream()
                        .map(FileUseRow::id)
                        .toList());
        assertEquals(
                0,
                uses.count(
                        desk.archivist,
                        new FileUses.Question(
                                number, null, null, null, desk.today().plusDays(7))),
                "its last day is still his");
        assertEquals(1, uses.count(desk.archivist, new FileUses.Question("比照办理占用通道", null, null, null, null)));
        assertEquals(2, uses.count(world.bureau, new FileUses.Question(number, null, null, 140821107, null)));
        assertEquals(
                0,
                uses.count(world.bureau, new FileUses.Question("比照办理占用通道", null, null, null, null)),
                "what was written is not searched by who has given no reason");
        assertEquals(0, uses.count(world.neighbour, all));
    }
}
