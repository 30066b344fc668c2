package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedCases;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.SetFilmingPoint;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.OrderCorrectionAnew;
import yidan.inspection.Outcome;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecheckInspection;
import yidan.inspection.RecordInspection;
import yidan.inspection.RecordPatrol;
import yidan.inspection.ServeInspectionPaper;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** The gates of administrative inspections. Source: 临政发〔2023〕13号 二（一）、附件1 第1至9项; 临政发〔2023〕14号 四、八 第十条至第十二条. */
final class GatesOfInspections {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final int FERRIES = item("渡口");
    private static final Set<Outcome> NOTHING = EnumSet.of(Outcome.NO_PROBLEM);
    private static final Set<Outcome> ORDERED = EnumSet.of(Outcome.RECTIFY_BY);

    private static final Set<Outcome> SUSPECTED = EnumSet.of(Outcome.SUSPECTED_VIOLATION);
    /** Items of their own: what the county sets for them stays set. */
    private static final int FILMED = item("农产品生产");

    private static final int AGAIN = item("野外用火");
    private static final int LED = item("货运源头");

    private GatesOfInspections() {}

    static Stream<Gate> all() {
        Id<StaffMember> first = WORLD.person("niudu-officer1");
        Id<StaffMember> second = WORLD.person("niudu-officer2");
        return Stream.of(
                Gate.opening(
                        "inspection of what is not on the list",
                        WORLD.officer,
                        () -> patrol(9999, first, second, DAY, true, NOTHING),
                        "list.item-not-in-force"),
                Gate.opening(
                        "inspection on a power to punish",
                        WORLD.officer,
                        () -> patrol(PreparedCases.ITEM, first, second, DAY, true, NOTHING),
                        "list.other-type"),
                Gate.opening(
                        "inspection by one officer",
                        WORLD.officer,
                        () -> patrol(FERRIES, first, first, DAY, true, NOTHING),
                        "case.one-officer-twice"),
                Gate.opening(
                                "inspection on an expired certificate",
                                WORLD.officer,
                                () -> patrol(
                                        FERRIES, first, WORLD.person("niudu-lapsing"), DAY.plusDays(20), true, NOTHING),
                                "case.officer-not-certified")
                        .on(DAY.plusDays(20)),
                Gate.opening(
                        "inspection without showing certificates",
                        WORLD.officer,
                        () -> patrol(FERRIES, first, second, DAY, false, NOTHING),
                        "record.certificates-not-shown"),
                Gate.opening(
                        "patrol recorded by who was not there",
                        WORLD.third,
                        () -> patrol(FERRIES, first, second, DAY, true, NOTHING),
                        "inspection.not-the-inspector"),
                Gate.shut(
                                "planned inspection held before it was planned",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> Otherwise.with(record(id, NOTHING, null, null), "day", DAY.minusDays(1)),
                                "day.before-step")
                        .inSql(
                                "inspection",
                                "stage = 'CLOSED', inspected_on = opened_on - 1, outcomes = 'NO_PROBLEM'",
                                "inspection_recorded_since_its_plan"),
                Gate.opening(
                        "inspection planned for a day that is over",
                        WORLD.officer,
                        () -> plan(DAY.minusDays(1)),
                        "inspection.planned-past"),
                Gate.shut(
                                "planned inspection recorded by somebody else",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.third,
                                id -> record(id, NOTHING, null, null),
                                "inspection.not-the-inspector")
                        .told()
                        .inSql("inspection", "assistant_id = lead_id", "inspection_two_officers"),
                Gate.shut(
                        "outcome that the item's law does not know",
                        once("GatesOfInspections planned", GatesOfInspections::planned),
                        WORLD.officer,
                        id -> record(id, EnumSet.of(Outcome.HELP_WITH_LICENCE), null, null),
                        "inspection.other-items-outcome"),
                Gate.shut(
                        "problems found and none",
                        once("GatesOfInspections planned", GatesOfInspections::planned),
                        WORLD.officer,
                        id -> record(id, EnumSet.of(Outcome.NO_PROBLEM, Outcome.REPORTED), null, null),
                        "inspection.problem-or-none"),
                Gate.shut(
                                "order to correct without a day",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> record(id, ORDERED, null, "补足救生衣。"),
                                "inspection.order-incomplete")
                        .inSql(
                                "inspection",
                                "stage = 'ORDERED', inspected_on = '2026-03-02', outcomes = 'RECTIFY_BY'",
                                "inspection_ordered"),
                Gate.shut(
                        "order to correct by a day before the inspection",
                        once("GatesOfInspections planned", GatesOfInspections::planned),
                        WORLD.officer,
                        id -> record(id, ORDERED, DAY.minusDays(1), "补足救生衣。"),
                        "inspection.order-by-past"),
                Gate.shut(
                                "order to correct where nothing was found",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> record(id, NOTHING, null, "补足救生衣。"),
                                "inspection.order-without-outcome")
                        .inSql("inspection", "order_words = '补足救生衣。'", "inspection_order_has_its_outcome"),
                Gate.shut(
                                "removal at once without a word of what",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> record(id, EnumSet.of(Outcome.REMOVE_AT_ONCE), null, null),
                                "inspection.order-incomplete")
                        .inSql("inspection", "outcomes = 'REMOVE_AT_ONCE'", "inspection_removal_is_ordered"),
                Gate.shut(
                                "danger that was reported to nobody",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> record(id, EnumSet.of(Outcome.REPORTED), null, null),
                                "inspection.report-incomplete")
                        .inSql(
                                "inspection",
                                "stage = 'CLOSED', inspected_on = '2026-03-02', outcomes = 'REPORTED'",
                                "inspection_danger_is_reported"),
                Gate.shut(
                                "danger that was reported before anybody looked",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                id -> reported(id, LocalTime.of(8, 59)),
                                "inspection.reported-before")
                        .inSql(
                                "inspection",
                                "stage = 'CLOSED', inspected_on = '2026-03-02', begun_at = '09:00', outcomes = 'REPORTED',"
                                        + " reported_to = '县交通运输局', reported_on = '2026-03-02', reported_at = '08:59',"
                                        + " done_at_once = '停航'",
                                "inspection_reported_after_it_began"),
                Gate.shut(
                        "danger whose report is still to come",
                        once("GatesOfInspections planned", GatesOfInspections::planned),
                        WORLD.officer,
                        id -> reported(id, LocalTime.of(23, 59)),
                        "inspection.report-to-come"),
                Gate.opening(
                        "patrol without the recording that it owes",
                        WORLD.officer,
                        () -> {
                            film(FILMED);
                            return patrol(FILMED, first, second, DAY, true, NOTHING);
                        },
                        "recording.mandatory-missing"),
                Gate.shut(
                        "planned inspection recorded without the recording that it owes",
                        () -> {
                            film(FILMED);
                            return Id.of(WORLD.perform(WORLD.officer, plan(FILMED, DAY))
                                    .dossier());
                        },
                        WORLD.officer,
                        id -> record(id, NOTHING, null, null),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "looked again without the recording that it owes",
                        () -> {
                            Id<Inspection> id = Id.of(WORLD.perform(WORLD.officer, plan(AGAIN, DAY))
                                    .dossier());
                            WORLD.perform(WORLD.officer, record(id.value(), ORDERED, DAY.plusDays(7), "限期改正。"));
                            film(AGAIN);
                            return id;
                        },
                        WORLD.officer,
                        id -> new RecheckInspection(Id.of(id), null, true, "已改正", null),
                        "recording.mandatory-missing"),
                Gate.shut(
                        "lead of an inspection without the recording that it owes",
                        () -> {
                            Id<Inspection> id =
                                    Id.of(WORLD.perform(WORLD.officer, patrol(LED, first, second, DAY, true, SUSPECTED))
                                            .dossier());
                            film(LED);
                            return id;
                        },
                        WORLD.officer,
                        id -> new MakeLead(Id.of(id), null, "涉嫌违法。"),
                        "recording.mandatory-missing"),
                Gate.shut(
                                "not corrected under an order that reached nobody",
                                once("GatesOfInspections unserved", GatesOfInspections::unserved),
                                WORLD.officer,
                                id -> new RecheckInspection(Id.of(id), null, false, "仍不足", null),
                                "inspection.order-not-served")
                        .on(DAY.plusDays(8))
                        .inSql(
                                "inspection",
                                "stage = 'OVERDUE', rechecked_on = correct_by + 1",
                                "inspection_overdue_was_served"),
                Gate.shut(
                                "order to correct served after its last day",
                                once("GatesOfInspections unserved", GatesOfInspections::unserved),
                                WORLD.officer,
                                id -> serving(id, DAY.plusDays(8)),
                                "inspection.order-served-too-late")
                        .on(DAY.plusDays(8)),
                Gate.shut(
                                "ordered anew what was served",
                                once("GatesOfInspections ordered", GatesOfInspections::ordered),
                                WORLD.officer,
                                id -> new OrderCorrectionAnew(Id.of(id), null, DAY.plusDays(9), "补足救生衣。"),
                                "inspection.order-stands")
                        .told(),
                Gate.shut(
                                "not corrected before the last day is over",
                                once("GatesOfInspections ordered", GatesOfInspections::ordered),
                                WORLD.officer,
                                id -> new RecheckInspection(Id.of(id), null, false, "仍不足", null),
                                "inspection.day-not-over")
                        .inSql(
                                "inspection",
                                "stage = 'OVERDUE', rechecked_on = correct_by",
                                "inspection_not_corrected_after_day"),
                Gate.shut(
                                "re-checked by somebody else",
                                once("GatesOfInspections ordered", GatesOfInspections::ordered),
                                WORLD.third,
                                id -> new RecheckInspection(Id.of(id), null, true, "已补足", null),
                                "inspection.not-the-inspector")
                        .told(),
                Gate.shut(
                                "lead of an inspection that found nothing",
                                () -> recorded(NOTHING, null, null),
                                WORLD.officer,
                                id -> new MakeLead(Id.of(id), null, "作为案源。"),
                                "inspection.no-problem-no-lead")
                        .told(),
                Gate.shut(
                                "second lead of one inspection",
                                GatesOfInspections::ledOn,
                                WORLD.officer,
                                id -> new MakeLead(Id.of(id), null, "作为案源。"),
                                "inspection.lead-already")
                        .told()
                        .inSql(
                                "inspection",
                                "stage = 'OVERDUE', outcomes = 'RECTIFY_BY', order_words = '补足救生衣。',"
                                        + " correct_by = inspected_on, order_served_on = inspected_on,"
                                        + " rechecked_on = inspected_on + 1",
                                "inspection_overdue_without_lead"));
    }

    private static int item(String words) {
        return WORLD.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    private static PlanInspection plan(LocalDate on) {
        return plan(FERRIES, on);
    }

    private static PlanInspection plan(int item, LocalDate on) {
        return new PlanInspection(
                item,
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                WORLD.person("niudu-officer1"),
                WORLD.person("niudu-officer2"),
                on,
                "查看救生设备");
    }

    private static void film(int item) {
        WORLD.perform(
                WORLD.bureau,
                new SetFilmingPoint(
                        FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, "检查经过", null, DAY, "临猗县示例清单〔2026〕6号"));
    }

    private static RecordInspection reported(UUID id, LocalTime at) {
        return Otherwise.with(
                record(id, EnumSet.of(Outcome.REPORTED), null, null),
                "reportedTo",
                "县交通运输局",
                "reportedOn",
                DAY,
                "reportedAt",
                at,
                "doneAtOnce",
                "停航。");
    }

    static Id<Inspection> planned() {
        return Id.of(WORLD.perform(WORLD.officer, plan(DAY)).dossier());
    }

    static Id<Inspection> recorded(Set<Outcome> outcomes, LocalDate until, String order) {
        Id<Inspection> id = planned();
        WORLD.perform(WORLD.officer, record(id.value(), outcomes, until, order));
        return id;
    }

    private static Id<Inspection> unserved() {
        return recorded(ORDERED, DAY.plusDays(7), "补足救生衣。");
    }

    static Id<Inspection> ordered() {
        Id<Inspection> id = unserved();
        WORLD.perform(WORLD.officer, serving(id.value(), DAY));
        return id;
    }

    private static ServeInspectionPaper serving(UUID id, LocalDate on) {
        Id<OfficialDocument> order = WORLD.paper(id, FormKind.RECTIFICATION_NOTICE);
        return new ServeInspectionPaper(
                Id.of(id), null, order, ServiceManner.DIRECT, on, "管理员某某", "牛杜镇示例村", false, null);
    }

    static Id<Inspection> ledOn() {
        Id<Inspection> id = recorded(EnumSet.of(Outcome.SUSPECTED_VIOLATION), null, null);
        WORLD.perform(WORLD.officer, new MakeLead(id, null, "涉嫌违法。"));
        return id;
    }

    private static RecordInspection record(UUID id, Set<Outcome> outcomes, LocalDate until, String order) {
        return new RecordInspection(
                Id.of(id),
                null,
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "管理员某某",
                true,
                true,
                "救生衣数量不足。",
                outcomes,
                until,
                order,
                Signing.SIGNED,
                null,
                null);
    }

    private static RecordPatrol patrol(
            int item,
            Id<StaffMember> lead,
            Id<StaffMember> assistant,
            LocalDate day,
            boolean shown,
            Set<Outcome> outcomes) {
        return new RecordPatrol(
                item,
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                lead,
                assistant,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "管理员某某",
                shown,
                true,
                "救生衣齐全。",
                outcomes,
                null,
                null,
                Signing.SIGNED,
                null,
                null);
    }
}
