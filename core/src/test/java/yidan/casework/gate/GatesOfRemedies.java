package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.remedy.EndRemedy;
import yidan.casework.execution.remedy.NoteRemedy;
import yidan.tenancy.Id;

/** The gates before what is pulled down while the party contests the order, or after it was overturned. */
final class GatesOfRemedies {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate TERMS_OVER = PreparedExecutions.TERMS_OVER;
    private static final String PULLED_DOWN =
            "stage = 'CARRIED_OUT', carried_out_on = '2026-09-08', terms_over_on = '2026-09-02', filmed = true";

    private GatesOfRemedies() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "pulled down before the reconsideration or the suit has ended",
                                once("GatesOfRemedies sued", GatesOfRemedies::sued),
                                WORLD.officer,
                                id -> Executing.byDay(Id.of(id)),
                                "enforcement.remedy-pending")
                        .on(TERMS_OVER)
                        .told()
                        .inSql("enforcement", PULLED_DOWN, "enforcement_no_remedy_pending"),
                Gate.shut(
                                "pulled down by an order that a court annulled",
                                once("GatesOfRemedies overturned", GatesOfRemedies::overturned),
                                WORLD.officer,
                                id -> Executing.byDay(Id.of(id)),
                                "enforcement.order-overturned")
                        .on(TERMS_OVER)
                        .told()
                        .inSql("enforcement", PULLED_DOWN, "enforcement_order_stands"),
                Gate.shut(
                                "execution of an order that a court annulled ended as something else",
                                once("GatesOfRemedies overturned", GatesOfRemedies::overturned),
                                WORLD.head,
                                id -> new EndEnforcement(Id.of(id), null, EndGround.OTHER, "不再需要。"),
                                "enforcement.end-what-was-overturned")
                        .on(TERMS_OVER)
                        .inSql(
                                "enforcement",
                                "stage = 'ENDED', closed_on = '2026-09-08', end_ground = 'OTHER'",
                                "enforcement_ended_as_overturned"),
                Gate.shut(
                                "execution ended as overturned that nobody contested",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.head,
                                id -> new EndEnforcement(Id.of(id), null, EndGround.OVERTURNED, "判决撤销。"),
                                "enforcement.not-overturned")
                        .on(TERMS_OVER)
                        .inSql(
                                "enforcement",
                                "stage = 'ENDED', closed_on = '2026-09-08', end_ground = 'OVERTURNED'",
                                "enforcement_ended_as_overturned"));
    }

    private static Id<Enforcement> sued() {
        Id<Enforcement> id = PreparedExecutions.announced();
        LocalDate from = PreparedExecutions.NOTICE_OVER;
        WORLD.world.itIs(from);
        WORLD.perform(WORLD.officer, new NoteRemedy(id, null, ProceedingsKind.SUIT, from, "（2026）晋0821行初7号"));
        return id;
    }

    private static Id<Enforcement> overturned() {
        Id<Enforcement> id = sued();
        LocalDate until = PreparedExecutions.NOTICE_OVER.plusDays(60);
        WORLD.world.itIs(until);
        WORLD.perform(
                WORLD.officer,
                new EndRemedy(id, null, until, ProceedingsEnd.CHANGED, "（2026）晋0821行初7号判决", List.of(WORLD.photo())));
        return id;
    }
}
