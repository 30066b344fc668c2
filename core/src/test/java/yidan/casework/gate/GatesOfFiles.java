package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casefile.ApproveFile;
import yidan.casefile.CaseFile;
import yidan.casefile.CompileFile;
import yidan.casefile.CompleteFile;
import yidan.casefile.FilingDesk;
import yidan.casefile.ReturnFile;
import yidan.casefile.TakeOverFile;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.GrantUse;
import yidan.casefile.use.LendFile;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.voucher.EncloseMaterial;
import yidan.evidence.EvidenceKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** The gates of the case file: what it needs, who closes it, who reads it, and that it stays. Source: 临政发〔2023〕14号 一、九; 四、九 档案管理制度. */
final class GatesOfFiles {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final FilingDesk FILING = new FilingDesk();
    private static final LocalDate CLOSED = PreparedCases.HEARING_TERM_OVER;
    private static Id<CaseFile> archived;

    private GatesOfFiles() {}

    static Stream<Gate> all() {
        return Stream.concat(onTheWay(), inTheArchive());
    }

    private static Stream<Gate> onTheWay() {
        return Stream.of(
                Gate.shut(
                                "file of a case that is not closed",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                GatesOfFiles::compile,
                                "casefile.not-closed")
                        .on(CLOSED),
                Gate.shut(
                                "file compiled by who did not handle the case",
                                once("GatesOfFiles closed", GatesOfFiles::closed),
                                WORLD.third,
                                GatesOfFiles::compile,
                                "case.not-the-handler")
                        .on(CLOSED),
                Gate.shut(
                                "file with a record that nobody signed",
                                once("GatesOfFiles closed", GatesOfFiles::closed),
                                WORLD.officer,
                                GatesOfFiles::compile,
                                "casefile.unsigned")
                        .on(CLOSED),
                Gate.shut(
                                "file with something missing and no reason",
                                GatesOfFiles::unproved,
                                WORLD.officer,
                                GatesOfFiles::compile,
                                "casefile.incomplete")
                        .on(CLOSED),
                Gate.shut(
                                "second file of one case",
                                GatesOfFiles::compiledCase,
                                WORLD.officer,
                                GatesOfFiles::compile,
                                "casefile.compiled-already")
                        .on(CLOSED),
                Gate.shut(
                                "file approved by who compiled it",
                                once("GatesOfFiles compiled", GatesOfFiles::compiled),
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new ApproveFile(Id.of(id), null),
                                "casefile.compiler-approves")
                        .on(CLOSED)
                        .inSql("case_file", "stage = 'APPROVED', approved_by = compiled_by", "case_file_approved"),
                Gate.shut(
                                "file mended over a case that is open again",
                                GatesOfFiles::openAgain,
                                WORLD.officer,
                                id -> new CompleteFile(Id.of(id), null, "本卷材料齐全。", null, "待补"),
                                "casefile.not-closed")
                        .on(CLOSED)
                        .inSql(
                                "case_file",
                                "stage = 'APPROVED', returned_why = null, approved_by = 'niudu-head'",
                                "case_file_of_ended_case"),
                Gate.shut(
                                "file approved as it has come back",
                                GatesOfFiles::openAgain,
                                WORLD.head,
                                id -> new ApproveFile(Id.of(id), null),
                                "act.wrong-stage")
                        .on(CLOSED)
                        .told()
                        .inSql("case_file", "stage = 'APPROVED', approved_by = 'niudu-head'", "case_file_mended"),
                Gate.shut(
                                "file taken over with a picture that came after its approval",
                                GatesOfFiles::enclosedLater,
                                FILING.archivist,
                                id -> new TakeOverFile(Id.of(id), null, "2号柜", "0".repeat(64)),
                                "casefile.changed-since-approval")
                        .on(CLOSED),
                Gate.shut(
                                "file sent back from the archive before it has come there",
                                once("GatesOfFiles compiled", GatesOfFiles::compiled),
                                FILING.archivist,
                                id -> new ReturnFile(Id.of(id), null, "再看看"),
                                "casefile.not-approved-yet")
                        .on(CLOSED),
                Gate.shut(
                                "file read before it is in the archive",
                                once("GatesOfFiles compiled", GatesOfFiles::compiled),
                                WORLD.third,
                                id -> asking(Id.of(id), FileUse.Way.READ),
                                "casefile.not-taken-over")
                        .on(CLOSED));
    }

    private static Stream<Gate> inTheArchive() {
        return Stream.of(
                Gate.shut(
                                "file sent back from the archive",
                                GatesOfFiles::archived,
                                FILING.archivist,
                                id -> new ReturnFile(Id.of(id), null, "再看看"),
                                "act.wrong-stage")
                        .on(CLOSED)
                        .told()
                        .inSql("case_file", "shelf = 'x'", Gate.NO_ROW),
                Gate.shut(
                                "evidence added to an archived case",
                                GatesOfFiles::archivedCase,
                                WORLD.officer,
                                GatesOfFiles::evidence,
                                "act.wrong-stage")
                        .on(CLOSED)
                        .told()
                        .inSql("evidence.case_id", "title = 'x'", Gate.NO_ROW),
                Gate.shut(
                                "others put on a case that lies in the archive",
                                GatesOfFiles::archivedCase,
                                WORLD.head,
                                id -> new ReplaceOfficers(
                                        Id.of(id),
                                        null,
                                        WORLD.person("niudu-officer3"),
                                        WORLD.person("niudu-officer2"),
                                        "工作调动"),
                                "act.wrong-stage")
                        .on(CLOSED)
                        .told()
                        .inSql("enforcement_case", "lead_user = 'niudu-officer3'", Gate.NO_ROW),
                Gate.shut(
                                "own request to read granted",
                                () -> asked(PreparedCases.HEAD_WHO_HANDLES, FileUse.Way.READ),
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new GrantUse(Id.of(id), null, "同意"),
                                "casefile.own-request")
                        .on(CLOSED)
                        .inSql(
                                "case_file_use",
                                "stage = 'GRANTED', decided_by = asked_by",
                                "case_file_use_not_decided_by_asker"),
                Gate.shut(
                                "file taken out that may only be read",
                                () -> granted(FileUse.Way.READ),
                                FILING.archivist,
                                id -> new LendFile(Id.of(id), null),
                                "casefile.only-reading")
                        .on(CLOSED)
                        .inSql("case_file_use", "lent_on = '2026-03-10'", "case_file_use_lent"),
                Gate.shut(
                                "file lent after the last day that was granted",
                                () -> granted(FileUse.Way.BORROW),
                                FILING.archivist,
                                id -> new LendFile(Id.of(id), null),
                                "casefile.until-past")
                        .on(CLOSED.plusDays(8)));
    }

    private static CompileFile compile(UUID id) {
        return FILING.compiling(Id.of(id));
    }

    private static Id<EnforcementCase> closed() {
        FILING.retentionIsSet();
        return FILING.closed("gate-" + UUID.randomUUID());
    }

    /** Closed, its papers served by nobody who could prove it. */
    private static Id<EnforcementCase> unproved() {
        FILING.retentionIsSet();
        Id<EnforcementCase> id = PreparedCases.decided();
        perform(WORLD.officer, new OrderRectification(id, null, CLOSED.plusDays(5), "清理现场。", false));
        FILING.signReceipts(id);
        WORLD.world.itIs(CLOSED);
        perform(
                WORLD.officer,
                new ServeDecision(
                        id,
                        null,
                        ServiceManner.POST,
                        CLOSED,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "1234",
                        null,
                        null,
                        null,
                        List.of(WORLD.photo())));
        perform(
                WORLD.officer,
                new RecordPayment(id, null, CLOSED, PreparedCases.FINE, null, "gate-" + id, List.of(WORLD.photo())));
        perform(WORLD.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(WORLD.head, new ApproveClosing(id, null, null));
        return id;
    }

    private static void perform(Actor actor, Act act) {
        WORLD.perform(actor, act);
    }

    /** Decided on the spot: its file has few papers, and the page that shows them sets them all. */
    private static Id<EnforcementCase> compiledCase() {
        FILING.retentionIsSet();
        BigDecimal fine = new BigDecimal("100.00");
        Id<EnforcementCase> id = Id.of(WORLD.perform(
                        WORLD.officer,
                        WORLD.onTheSpot(WORLD.item("消防"), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), fine))
                .dossier());
        perform(WORLD.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "镇综合行政执法队"));
        perform(
                WORLD.officer,
                new RecordPayment(id, null, CaseWorld.DAY, fine, null, "gate-" + id, List.of(WORLD.photo())));
        perform(WORLD.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(WORLD.head, new ApproveClosing(id, null, null));
        FILING.partyProved(id);
        perform(WORLD.officer, FILING.compiling(id));
        return id;
    }

    private static Id<CaseFile> compiled() {
        UUID of = compiledCase().value();
        return Id.of(WORLD.read(register -> register.of(CaseFile.class)
                        .where("d.caseId = :of", "of", of)
                        .first())
                .orElseThrow()
                .uuid());
    }

    private static Id<CaseFile> enclosedLater() {
        Id<CaseFile> file = compiled();
        FILING.approved(file);
        UUID of = WORLD.read(register -> register.load(CaseFile.class, file))
                .caseId()
                .orElseThrow();
        perform(WORLD.officer, new EncloseMaterial(Id.of(of), null, "批示", true, null, List.of(WORLD.photo())));
        return file;
    }

    private static Id<CaseFile> openAgain() {
        Id<CaseFile> file = compiled();
        UUID of = WORLD.read(register -> register.load(CaseFile.class, file))
                .caseId()
                .orElseThrow();
        perform(WORLD.head, new RevokeDecision(Id.of(of), null, "认定有误。"));
        return file;
    }

    /**
     * One for all: what lies there is not changed by any of them. It is put there by hand, since to set and bind the papers
     * of a real one takes longer than all the gates; that is told elsewhere.
     */
    private static synchronized Id<CaseFile> archived() {
        if (archived == null) {
            Id<CaseFile> file = compiled();
            archive(
                    file,
                    WORLD.read(register -> register.load(CaseFile.class, file))
                            .caseId()
                            .orElseThrow());
            archived = file;
        }
        WORLD.world.itIs(CLOSED);
        return archived;
    }

    private static void archive(Id<CaseFile> file, UUID of) {
        try (Connection connection = WORLD.world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            call.execute("do $$ declare t regclass; begin"
                    + " update yidan.enforcement_case set stage = 'ARCHIVED', file_id = '" + file + "' where id = '"
                    + of
                    + "'; update yidan.case_file set stage = 'TAKEN_OVER', approved_by = 'niudu-head',"
                    + " taken_over_by = 'niudu-archivist', archived_on = '" + CLOSED + "', pdf_hash = '"
                    + FILING.keep(FilingDesk.scan(1), "案卷.pdf") + "' where id = '" + file
                    + "'; for t in select conrelid::regclass from pg_constraint where conname = 'dossier_not_filed'"
                    + " and confrelid = 'yidan.enforcement_case'::regclass loop"
                    + " execute format('update %s set filed = true where case_id = %L', t, '" + of
                    + "'); end loop; end $$");
        } catch (SQLException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Id<EnforcementCase> archivedCase() {
        Id<CaseFile> file = archived();
        return Id.of(WORLD.read(register -> register.load(CaseFile.class, file))
                .caseId()
                .orElseThrow());
    }

    private static AskForFile asking(Id<CaseFile> file, FileUse.Way way) {
        return new AskForFile(file, way, "办理同类案件参考", "处罚决定书", CLOSED.plusDays(7));
    }

    private static Id<FileUse> asked(Actor by, FileUse.Way way) {
        return Id.of(WORLD.perform(by, asking(archived(), way)).dossier());
    }

    private static Id<FileUse> granted(FileUse.Way way) {
        Id<FileUse> id = asked(WORLD.third, way);
        perform(WORLD.head, new GrantUse(id, null, null));
        return id;
    }

    private static AddEvidence evidence(UUID id) {
        return new AddEvidence(
                Id.of(id),
                null,
                EvidenceKind.PHYSICAL,
                "焚烧现场残留物",
                "证明当事人焚烧秸秆",
                CaseWorld.DAY,
                "示例村村北",
                "现场提取",
                true,
                null,
                null);
    }
}
