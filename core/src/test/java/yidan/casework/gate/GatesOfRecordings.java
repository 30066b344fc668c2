package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.BodyFilmingPoint;
import yidan.casework.recording.CountyFilmingPoint;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.RefineFilmingPoint;
import yidan.casework.recording.SetFilmingPoint;
import yidan.document.FormKind;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** The gates that a recording opens. Source: 临政发〔2023〕14号 一、三 第八条、第十条至第十七条. */
final class GatesOfRecordings {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate SERVED = PreparedCases.HEARING_TERM_OVER;
    /** Items of their own: what the county sets for them stays set. */
    private static final int FILMED = WORLD.item("建筑垃圾");

    private static final int SECRET = WORLD.item("肥料");
    private static final int LEFT = WORLD.item("高污染燃料");
    private static final int HANDED = WORLD.item("永久性测量标志");

    /** Decided on the spot only. */
    private static final int SPOT = WORLD.item("高层民用建筑");

    private static final int DROPPED = WORLD.item("从业人员安全培训");

    private GatesOfRecordings() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                        "investigation without the recording that it owes",
                        () -> {
                            Id<EnforcementCase> id = owing();
                            WORLD.prove(id);
                            return id;
                        },
                        WORLD.officer,
                        id -> WORLD.report(Id.of(id), PreparedCases.FINE, false, Set.of()),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "case dropped without the recording that it owes",
                        GatesOfRecordings::owing,
                        WORLD.head,
                        id -> CaseWorld.died(Id.of(id)),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "suspected crime transferred without the recording that it owes",
                        () -> {
                            Id<EnforcementCase> id = owing();
                            WORLD.perform(
                                    WORLD.officer,
                                    new ReportCrime(
                                            id,
                                            null,
                                            WORLD.person("niudu-officer1"),
                                            WORLD.person("niudu-officer3"),
                                            "涉嫌犯罪。"));
                            return id;
                        },
                        WORLD.head,
                        id -> new TransferToJustice(Id.of(id), null, "临猗县公安局", "涉嫌犯罪。"),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "decided on the spot and filed without the recording that it owes",
                        () -> {
                            set(SPOT, FilmedStep.DISPUTED, FilmingDuty.MUST);
                            return Id.of(WORLD.perform(
                                            WORLD.officer,
                                            WORLD.onTheSpot(
                                                    SPOT,
                                                    PartyKind.ORGANISATION,
                                                    EnumSet.of(PenaltyKind.WARNING),
                                                    null))
                                    .dossier());
                        },
                        WORLD.officer,
                        id -> new FileSpotDecision(Id.of(id), null, DAY, "法制审核岗"),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "closed without the recording that it owes",
                        () -> {
                            Id<EnforcementCase> id = WORLD.opened(DROPPED);
                            WORLD.perform(WORLD.head, CaseWorld.died(id));
                            set(DROPPED, FilmedStep.GRAVE, FilmingDuty.MUST);
                            return id;
                        },
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.DISCONTINUED, "终止调查"),
                        "recording.mandatory-missing"),
                Gate.shut(
                                "decision left with its party unfilmed",
                                GatesOfRecordings::decided,
                                WORLD.officer,
                                id -> new ServeDecision(
                                        Id.of(id),
                                        null,
                                        ServiceManner.LEFT,
                                        SERVED,
                                        "赵某某",
                                        "牛杜镇示例村",
                                        false,
                                        "拒收，见证人在场。",
                                        "村委会钱某某",
                                        List.of()),
                                "recording.mandatory-missing")
                        .on(SERVED),
                Gate.shut(
                        "notice left with its party unfilmed",
                        () -> {
                            set(LEFT, FilmedStep.SERVICE, FilmingDuty.MUST);
                            Id<EnforcementCase> id = WORLD.opened(LEFT);
                            WORLD.prove(id);
                            WORLD.perform(WORLD.officer, WORLD.report(id, PreparedCases.FINE, false, Set.of()));
                            WORLD.perform(WORLD.officer, WORLD.noticeToServe(id, PreparedCases.FINE));
                            return id;
                        },
                        WORLD.officer,
                        id -> new ServePaper(
                                Id.of(id),
                                null,
                                WORLD.paper(id, FormKind.PRIOR_NOTICE),
                                ServiceManner.LEFT,
                                DAY,
                                "赵某某",
                                "牛杜镇示例村",
                                false,
                                "拒收，见证人在场。",
                                "村委会钱某某",
                                List.of()),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "notice handed over at once where that must be filmed",
                        () -> {
                            set(HANDED, FilmedStep.DIRECT_SERVICE, FilmingDuty.MUST);
                            Id<EnforcementCase> id = WORLD.opened(HANDED);
                            WORLD.prove(id);
                            WORLD.perform(WORLD.officer, WORLD.report(id, PreparedCases.FINE, false, Set.of()));
                            return id;
                        },
                        WORLD.officer,
                        id -> WORLD.notice(Id.of(id), PreparedCases.FINE, DAY),
                        "recording.handed-over-unfilmed"),
                Gate.shut(
                        "filmed although it must not be",
                        () -> {
                            set(SECRET, FilmedStep.DISPUTED, FilmingDuty.MUST_NOT);
                            return WORLD.opened(SECRET);
                        },
                        WORLD.officer,
                        id -> filming(id, FilmedStep.DISPUTED, true, true),
                        "recording.forbidden"),
                Gate.shut(
                        "filmed with a device that nobody checked",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> filming(id, FilmedStep.INVESTIGATION, false, true),
                        "recording.device-not-checked"),
                Gate.shut(
                        "filmed without telling the people",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> filming(id, FilmedStep.INVESTIGATION, true, false),
                        "recording.people-not-told"),
                Gate.shut(
                                "closed over a recording that is not stored",
                                GatesOfRecordings::paidAndFilmed,
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已履行"),
                                "case.recordings-open")
                        .on(SERVED)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-10',"
                                        + " closed_by = 'niudu-head'",
                                "case_closed_with_things_settled"),
                Gate.shut(
                                "filmed after the closing but no service",
                                () -> {
                                    Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
                                    WORLD.perform(WORLD.head, CaseWorld.died(id));
                                    WORLD.perform(
                                            WORLD.officer,
                                            new ProposeClosing(id, null, ClosingKind.DISCONTINUED, "终止调查"));
                                    WORLD.perform(WORLD.head, new ApproveClosing(id, null, null));
                                    return id;
                                },
                                WORLD.officer,
                                id -> filming(id, FilmedStep.INVESTIGATION, true, true),
                                "recording.closed-but-service")
                        .inSql(
                                "enforcement_case",
                                "stage = 'ARCHIVED', file_id = id, late_recordings_open = 1",
                                "case_archived_with_recordings_stored"),
                Gate.shut(
                                "county that loosens what the rule asks for",
                                () -> set(FILMED, FilmedStep.SEALING, FilmingDuty.MUST),
                                WORLD.bureau,
                                id -> point(FILMED, FilmedStep.SEALING, FilmingDuty.MAY),
                                "filming.looser-than-rule")
                        .inSql("county_filming_point", "duty = 'MAY'", "filming_not_loosened"),
                Gate.shut(
                                "body that loosens what its county asks for",
                                GatesOfRecordings::ownLine,
                                WORLD.head,
                                id -> own(FilmingDuty.MAY),
                                "filming.looser-than-county")
                        .inSql("body_filming_point", "duty = 'MAY'", "filming_not_loosened_by_body"),
                Gate.shut(
                                "body that forbids what its county lets be filmed",
                                GatesOfRecordings::ownLine,
                                WORLD.head,
                                id -> own(FilmingDuty.MUST_NOT),
                                "filming.forbidden-by-county")
                        .inSql("body_filming_point", "duty = 'MUST_NOT'", "filming_forbidden_by_county_only"));
    }

    private static SetFilmingPoint point(int item, FilmedStep step, FilmingDuty duty) {
        return new SetFilmingPoint(step, item, duty, "现场全景和勘验过程", null, DAY, "临猗县示例清单〔2026〕2号");
    }

    private static Id<CountyFilmingPoint> set(int item, FilmedStep step, FilmingDuty duty) {
        return Id.of(WORLD.perform(WORLD.bureau, point(item, step, duty)).dossier());
    }

    private static Id<BodyFilmingPoint> ownLine() {
        return Id.of(WORLD.perform(WORLD.head, own(FilmingDuty.MUST)).dossier());
    }

    private static RefineFilmingPoint own(FilmingDuty duty) {
        return new RefineFilmingPoint(FilmedStep.SEIZURE, FILMED, duty, null, "两台同时记录", DAY, "牛杜镇示例清单〔2026〕2号");
    }

    private static NoteRecording filming(UUID id, FilmedStep step, boolean deviceChecked, boolean peopleTold) {
        return new NoteRecording(
                Id.of(id),
                null,
                step,
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例村村北",
                "执法记录仪 07",
                deviceChecked,
                peopleTold,
                null,
                null,
                null);
    }

    private static Id<EnforcementCase> owing() {
        set(FILMED, FilmedStep.INVESTIGATION, FilmingDuty.MUST);
        return WORLD.opened(FILMED);
    }

    private static Id<EnforcementCase> decided() {
        set(LEFT, FilmedStep.SERVICE, FilmingDuty.MUST);
        Id<EnforcementCase> id = WORLD.told(LEFT, PreparedCases.FINE);
        WORLD.world.itIs(SERVED);
        WORLD.perform(WORLD.head, WORLD.decision(id, PreparedCases.FINE));
        return id;
    }

    private static Id<EnforcementCase> paidAndFilmed() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.perform(WORLD.officer, filming(id.value(), FilmedStep.INVESTIGATION, true, true));
        WORLD.perform(WORLD.officer, new RecordPayment(id, null, SERVED, PreparedCases.FINE, null, "晋财 " + id));
        return id;
    }
}
