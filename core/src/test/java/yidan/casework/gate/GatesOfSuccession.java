package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.halt.AgreeOnExecution;
import yidan.casework.investigation.SuccessionGround;
import yidan.tenancy.Id;

/** Before another is executed against. */
final class GatesOfSuccession {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate AFTER = PreparedCases.HEARING_TERM_OVER.plusDays(8);

    private GatesOfSuccession() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "successor put in a substitution and not in its case",
                                once("PreparedExecutions substituted", PreparedExecutions::substituted),
                                WORLD.officer,
                                id -> WORLD.heir(Id.<Enforcement>of(id), SuccessionGround.DIED),
                                "enforcement.succeeds-with-its-case")
                        .on(AFTER)
                        .told(),
                Gate.shut(
                                "a person succeeded in an execution as merged",
                                once("PreparedExecutions decided", PreparedExecutions::decided),
                                WORLD.officer,
                                id -> WORLD.heir(Id.<Enforcement>of(id), SuccessionGround.MERGED),
                                "succession.other-kind-of-party")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .inSql(
                                "enforcement",
                                "former_party = '钱某某：死亡', succeeded_on = demanded_on + 1",
                                "enforcement_successor_told"),
                Gate.shut(
                                "successor put in a case whose substitution goes by an agreement of the former party",
                                GatesOfSuccession::agreed,
                                WORLD.officer,
                                id -> WORLD.heir(Id.of(id)),
                                "succession.agreement-stands")
                        .on(AFTER));
    }

    private static Id<EnforcementCase> agreed() {
        Id<Enforcement> one = PreparedExecutions.substituted();
        WORLD.perform(WORLD.head, new AgreeOnExecution(one, null, AFTER.plusDays(9), "分两次清理。", true));
        return Id.of(PreparedExecutions.EXECUTING.reload(one).caseId().orElseThrow());
    }
}
