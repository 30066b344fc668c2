package yidan.casework.notice;

import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Spoken;
import yidan.people.StaffMember;

/** 听证笔录 and 听证报告 as they are printed. Source: 行政处罚法 第六十四条（七）（八）; 临政发〔2023〕14号 一、九 第十条. */
public final class HearingPaper {

    private HearingPaper() {}

    static void of(RecordHearing held, EnforcementCase dossier, Desk desk) {
        String time = Phrases.time(dossier.hearing().at().orElseThrow());
        String place = dossier.hearing().place().orElse("");
        String chair = desk.actor().name();
        CasePapers papers = CasePapers.of(dossier, desk);
        OfficialDocument record = papers.draft(
                FormKind.HEARING_RECORD,
                Map.of(
                        "time",
                        time,
                        "place",
                        place,
                        "chair",
                        chair,
                        "recorder",
                        recorder(dossier, desk),
                        "agent",
                        said(held.agent()),
                        "present",
                        said(held.present())));
        record.fill(Map.of(
                "statements",
                Spoken.statements(
                        held.minutes(), record, dossier.party().representative().orElse(""))));
        OnTheRecord.await(record, held.signing(), held.signedBy());
        papers.issue(
                FormKind.HEARING_REPORT,
                Map.of(
                        "time",
                        time,
                        "place",
                        place,
                        "chair",
                        chair,
                        "course",
                        Phrases.of(
                                dossier.hearing().closedDoors().isEmpty()
                                        ? "hearing.course-open"
                                        : "hearing.course-closed",
                                time,
                                place,
                                chair),
                        "claims",
                        held.minutes(),
                        "findings",
                        held.report(),
                        "chairSigned",
                        Phrases.signedOff(desk)));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static String recorder(EnforcementCase dossier, Desk desk) {
        return dossier.hearing()
                .recorder()
                .flatMap(account -> desk.register()
                        .of(StaffMember.class)
                        .where("d.account = :account", "account", account)
                        .where("d.tenant = :own", "own", dossier.owner().value())
                        .first())
                .map(StaffMember::name)
                .orElse("");
    }
}
