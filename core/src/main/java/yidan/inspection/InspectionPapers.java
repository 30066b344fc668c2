package yidan.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.Power;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.paper.OrganisationSays;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.itemlist.GuidingDepartment;

/**
 * The papers of an inspection: its record, and the order to correct where one was given.
 * Source: 临政发〔2023〕14号 四、八 第十条至第十二条; 行政处罚法 第二十八条.
 */
final class InspectionPapers {

    private InspectionPapers() {}

    static void of(Inspection inspection, Visit visit, Power power, Desk desk) {
        record(inspection, visit, desk);
        inspection.reported().ifPresent(reported -> letter(inspection, visit, reported, power, desk));
        if (visit.orders()) {
            order(inspection, desk);
        }
    }

    /** What every paper of an inspection says. */
    static Map<String, Object> known(Inspection inspection, Desk desk) {
        OrganisationSays own = new OrganisationSays(inspection.owner(), desk);
        Target target = inspection.target();
        Map<String, Object> values = new HashMap<>();
        values.put("cause", inspection.itemName());
        values.put("party", target.name());
        values.put("partyId", target.number().orElse(""));
        values.put("partyAddress", target.address().orElse(""));
        values.put("partyPhone", target.phone().orElse(""));
        values.put("recipient", target.name());
        values.put("place", target.address().or(inspection::place).orElse(""));
        values.put("officers", own.officers(inspection.team()));
        values.put("servers", own.officers(inspection.team()));
        values.put("recorder", inspection.team().assistant().name());
        return values;
    }

    /** 整改情况复查记录. */
    static void rechecked(Inspection inspection, LocalDate on, Desk desk) {
        Map<String, Object> values = known(inspection, desk);
        values.put(
                "notice",
                Papers.of(desk)
                        .issued(inspection.uuid(), FormKind.RECTIFICATION_NOTICE)
                        .flatMap(OfficialDocument::number)
                        .map(Object::toString)
                        .orElse(""));
        values.put(
                "until",
                inspection.isAtOnce()
                        ? Phrases.of("inspection.at-once")
                        : Phrases.day(inspection.correctBy().orElseThrow()));
        values.put("demand", inspection.order().orElse(""));
        values.put("checkedOn", Phrases.day(on));
        values.put("findings", inspection.recheckWords().orElse(""));
        values.put("officerSigned", Phrases.signedOff(desk));
        values.put("conclusion", Phrases.of(inspection.isCorrected() ? "rectification.done" : "rectification.undone"));
        Papers.of(desk)
                .issue(
                        FormKind.RECTIFICATION_CHECK,
                        inspection.uuid(),
                        Papers.fitting(FormKind.RECTIFICATION_CHECK, values));
    }

    private static void record(Inspection inspection, Visit visit, Desk desk) {
        Map<String, Object> values = known(inspection, desk);
        values.put("time", visit.hours().words());
        values.put("place", visit.place());
        values.put("onSite", visit.present());
        values.put("witness", visit.witness());
        values.put("told", Phrases.of("inspection.told"));
        values.put(
                "findings",
                inspection
                        .reported()
                        .map(reported -> String.join(
                                "\n",
                                visit.words(),
                                Phrases.of("inspection.done", reported.done()),
                                reported(reported)))
                        .orElse(visit.words()));
        OfficialDocument paper = Papers.of(desk)
                .draft(
                        FormKind.INSPECTION_RECORD,
                        inspection.uuid(),
                        Papers.fitting(FormKind.INSPECTION_RECORD, values));
        OnTheRecord.await(paper, visit.signing(), visit.witness());
    }

    private static String reported(Reported reported) {
        return Phrases.of("inspection.reported", Phrases.day(reported.on()), Hours.clock(reported.at()), reported.to());
    }

    /** 及时报告: a draft of the letter to whom the item is in the county. */
    private static void letter(Inspection inspection, Visit visit, Reported reported, Power power, Desk desk) {
        Map<String, Object> values = known(inspection, desk);
        values.put(
                "recipient",
                power.departments().isEmpty()
                        ? reported.to()
                        : power.departments().stream()
                                .map(GuidingDepartment::name)
                                .collect(Collectors.joining("、")));
        values.put("time", visit.hours().words());
        values.put("place", visit.place());
        values.put("facts", visit.words());
        values.put("done", reported.done());
        values.put("reported", reported(reported));
        values.put("contact", new OrganisationSays(inspection.owner(), desk).contact(inspection.team()));
        Papers.of(desk)
                .draft(FormKind.DANGER_REPORT, inspection.uuid(), Papers.fitting(FormKind.DANGER_REPORT, values));
    }

    /** 责令改正通知书: of the day on which it is made, whenever the visit was. */
    static void order(Inspection inspection, Desk desk) {
        Map<String, Object> values = known(inspection, desk);
        // What an inspection is about is no suspected offence.
        values.remove("cause");
        values.put("facts", inspection.words().orElse(""));
        values.put(
                "basis",
                new OrganisationSays(inspection.owner(), desk).basis(inspection.catalogue(), inspection.item()));
        values.put(
                "until",
                inspection.isAtOnce()
                        ? Phrases.of("inspection.at-once")
                        : Phrases.of(
                                "enforcement.by",
                                Phrases.day(inspection.correctBy().orElseThrow())));
        values.put("demand", inspection.order().orElse(""));
        values.put("under", Phrases.of("rectification.under-penalty-law"));
        values.put("date", desk.today());
        Papers.of(desk)
                .issue(
                        FormKind.RECTIFICATION_NOTICE,
                        inspection.uuid(),
                        Papers.fitting(FormKind.RECTIFICATION_NOTICE, values),
                        Map.of());
    }
}
