package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.crime.ContestSuspicionRefusal;
import yidan.casework.execution.crime.NotePoliceOnSuspicion;
import yidan.casework.execution.crime.NoteSuspicionSent;
import yidan.casework.execution.crime.ReferSuspicion;
import yidan.casework.execution.crime.ReportSuspicion;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.tenancy.Id;

/** The gates before what is done about a crime that is suspected in an execution. */
final class GatesOfSuspicions {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Executing EXECUTING = new Executing();
    private static final LocalDate DEMANDED = PreparedExecutions.DEMANDED;

    private GatesOfSuspicions() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "execution ended with a suspected crime that nobody has decided on",
                                once("GatesOfSuspicions reported", GatesOfSuspicions::reported),
                                WORLD.head,
                                id -> new EndEnforcement(Id.of(id), null, EndGround.OTHER, "不再需要。"),
                                "enforcement.crime-pending")
                        .on(DEMANDED)
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'ENDED', closed_on = '2026-03-18', end_ground = 'OTHER'",
                                "enforcement_crime_not_buried"),
                Gate.shut(
                                "execution carried out while a report of a suspected crime lies before the head",
                                GatesOfSuspicions::reportedOnceDecided,
                                WORLD.officer,
                                id -> Executing.byDay(Id.of(id)),
                                "enforcement.crime-pending")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CARRIED_OUT', carried_out_on = opened_on + 1, filmed = true",
                                "enforcement_not_carried_out_over_a_crime"),
                Gate.shut(
                                "execution closed with a suspected crime that nobody has decided on",
                                GatesOfSuspicions::reportedOnceDone,
                                WORLD.officer,
                                id -> new CloseEnforcement(Id.of(id), null, "已铲除"),
                                "enforcement.crime-pending")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CLOSED', closed_on = '2026-03-02'",
                                "enforcement_crime_not_buried"),
                Gate.shut(
                                "crime in an execution referred without a report",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                WORLD.head,
                                id -> new ReferSuspicion(Id.of(id), null, "临猗县公安局", "涉嫌犯罪。"),
                                "referral.not-reported")
                        .on(DEMANDED)
                        .inSql("enforcement", "referred_on = '2026-03-18'", "enforcement_halted_for_the_police"),
                Gate.shut(
                                "refusal of the police contested before they have refused",
                                once("GatesOfSuspicions referred", GatesOfSuspicions::referred),
                                WORLD.head,
                                id -> new ContestSuspicionRefusal(Id.of(id), null, "临猗县公安局", "已经达到追诉标准。"),
                                "referral.nothing-to-contest")
                        .on(DEMANDED)
                        .inSql("enforcement", "refusal_contestable = true", "enforcement_refusal_contested"),
                Gate.shut(
                                "execution resumed while the refusal of the police is contested",
                                GatesOfSuspicions::contested,
                                WORLD.head,
                                id -> new ResumeEnforcement(Id.of(id), null, "继续。"),
                                "enforcement.police-not-answered")
                        .on(DEMANDED)
                        .told()
                        .inSql("enforcement", "stage = 'DEMANDED'", "enforcement_halted_for_the_police"),
                Gate.shut(
                                "execution resumed before the police have answered",
                                once("GatesOfSuspicions referred", GatesOfSuspicions::referred),
                                WORLD.head,
                                id -> new ResumeEnforcement(Id.of(id), null, "继续。"),
                                "enforcement.police-not-answered")
                        .on(DEMANDED)
                        .told()
                        .inSql("enforcement", "stage = 'DEMANDED'", "enforcement_halted_for_the_police"));
    }

    private static Id<Enforcement> reported() {
        Id<Enforcement> id = PreparedExecutions.demanded();
        WORLD.world.itIs(DEMANDED);
        return report(id);
    }

    private static Id<Enforcement> reportedOnceDecided() {
        return report(EXECUTING.decided());
    }

    private static Id<Enforcement> reportedOnceDone() {
        return report(PreparedExecutions.told(PreparedExecutions.rootedOut()));
    }

    private static Id<Enforcement> report(Id<Enforcement> id) {
        WORLD.perform(
                WORLD.officer,
                new ReportSuspicion(
                        id,
                        null,
                        WORLD.person("niudu-officer1"),
                        WORLD.person("niudu-officer2"),
                        "经核实，占用耕地五亩以上，涉嫌犯罪。"));
        return id;
    }

    /** The police have opened no case; the body does not accept it, and has asked them to look at it again. */
    private static Id<Enforcement> contested() {
        Id<Enforcement> id = referred();
        WORLD.perform(WORLD.officer, new NoteSuspicionSent(id, null, DEMANDED, "值班民警签收"));
        WORLD.perform(WORLD.head, new NotePoliceOnSuspicion(id, null, false, false, "不予立案通知书。"));
        WORLD.perform(WORLD.head, new ContestSuspicionRefusal(id, null, "临猗县公安局", "已经达到追诉标准。"));
        return id;
    }

    private static Id<Enforcement> referred() {
        Id<Enforcement> id = reported();
        WORLD.perform(WORLD.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌犯罪。"));
        return id;
    }
}
