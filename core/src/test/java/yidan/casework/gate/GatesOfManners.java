package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Announcing;
import yidan.document.FormKind;
import yidan.inspection.ServeInspectionPaper;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** The gates that ask of a paper of an execution or an inspection for what its manner of service leaves behind. */
final class GatesOfManners {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String PROOFS = "proof_of_service.dossier_id";
    private static final String SAID = "proof = '已送达', ";

    private GatesOfManners() {}

    static Stream<Gate> all() {
        return Stream.concat(ofExecutions(), ofInspections());
    }

    private static Stream<Gate> ofExecutions() {
        return each(
                "demand of an execution",
                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                PreparedExecutions.DEMANDED,
                (id, manner, on, receiver, mailNumber, publishedOn, shown) -> new ServeEnforcementPaper(
                        Id.of(id),
                        null,
                        WORLD.paper(id, FormKind.DEMAND),
                        manner,
                        on,
                        receiver,
                        "牛杜镇示例村",
                        manner == ServiceManner.ELECTRONIC,
                        manner == ServiceManner.DIRECT ? null : "已办理送达。",
                        null,
                        mailNumber,
                        null,
                        publishedOn,
                        publishedOn == null ? null : "直接送达、邮寄送达均被退回。",
                        shown));
    }

    private static Stream<Gate> ofInspections() {
        return each(
                "order of an inspection",
                once("GatesOfInspections ordered", GatesOfInspections::ordered),
                Announcing.SINCE,
                (id, manner, on, receiver, mailNumber, publishedOn, shown) -> new ServeInspectionPaper(
                        Id.of(id),
                        null,
                        WORLD.paper(id, FormKind.RECTIFICATION_NOTICE),
                        manner,
                        on,
                        receiver,
                        "牛杜镇示例村",
                        manner == ServiceManner.ELECTRONIC,
                        manner == ServiceManner.DIRECT ? null : "已办理送达。",
                        null,
                        mailNumber,
                        null,
                        publishedOn,
                        publishedOn == null ? null : "直接送达、邮寄送达均被退回。",
                        shown));
    }

    /** Says how a paper of that dossier was served. */
    private interface Serving {
        /** @param shown stored files that show it; null for none */
        Act act(
                UUID id,
                ServiceManner manner,
                LocalDate servedOn,
                String receiver,
                String mailNumber,
                LocalDate publishedOn,
                List<String> shown);
    }

    /**
     * Of what is no paper of a case: each manner leaves the same behind.
     *
     * @param prepared a dossier of which one paper has been handed over
     */
    private static Stream<Gate> each(
            String whose, Supplier<? extends Id<? extends Dossier>> prepared, LocalDate day, Serving how) {
        Supplier<Id<? extends Dossier>> ready = () -> {
            Announcing.isSet(WORLD);
            return prepared.get();
        };
        String announced =
                "manner = 'PUBLIC_NOTICE', published_on = issued_on, why_not_otherwise = '被退回', place = '公告栏',"
                        + " notice_amount = 4, notice_unit = 'CALENDAR_DAYS', ";
        return Stream.of(
                        Gate.shut(
                                        whose + " posted without the number of the mail",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(
                                                id, ServiceManner.POST, day, "赵某某", null, null, List.of(WORLD.photo())),
                                        "service.no-mail-number")
                                .inSql(PROOFS, SAID + "manner = 'POST', shown_by = 'a'", "proof_of_service_posted"),
                        Gate.shut(
                                        whose + " posted without the receipt",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(id, ServiceManner.POST, day, "赵某某", "XA0033", null, null),
                                        "service.no-receipt")
                                .inSql(
                                        PROOFS,
                                        SAID + "manner = 'POST', mail_number = 'XA0033'",
                                        "proof_of_service_posted"),
                        Gate.shut(
                                        whose + " sent electronically without the confirmation",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(id, ServiceManner.ELECTRONIC, day, "赵某某", null, null, null),
                                        "service.no-confirmation")
                                .inSql(
                                        PROOFS,
                                        SAID + "manner = 'ELECTRONIC', consent_signed = true",
                                        "proof_of_service_rests_on_confirmation"),
                        Gate.shut(
                                        whose + " left behind before nobody",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(id, ServiceManner.LEFT, day, "赵某某", null, null, null),
                                        "service.no-witness")
                                .inSql(PROOFS, SAID + "manner = 'LEFT'", "proof_of_service_witness"),
                        Gate.shut(
                                        whose + " handed over to nobody",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(id, ServiceManner.DIRECT, day, null, null, null, null),
                                        "service.no-receiver")
                                .inSql(PROOFS, "receiver = null", "proof_of_service_received"),
                        Gate.shut(
                                        whose + " announced without keeping the announcement",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(id, ServiceManner.PUBLIC_NOTICE, day, null, null, day, null),
                                        "service.no-announcement")
                                .inSql(
                                        PROOFS,
                                        SAID + announced + "served_on = issued_on + 4",
                                        "proof_of_service_announced"),
                        Gate.shut(
                                        whose + " announced and served on the same day",
                                        ready,
                                        WORLD.officer,
                                        id -> how.act(
                                                id,
                                                ServiceManner.PUBLIC_NOTICE,
                                                day,
                                                null,
                                                null,
                                                day,
                                                List.of(WORLD.photo())),
                                        "service.notice-ends-otherwise")
                                .inSql(
                                        PROOFS,
                                        SAID + announced + "served_on = issued_on, shown_by = 'a'",
                                        "proof_of_service_notice_over"))
                .map(gate -> gate.on(day));
    }
}
