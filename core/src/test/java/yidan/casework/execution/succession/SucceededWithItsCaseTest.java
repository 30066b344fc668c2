package yidan.casework.execution.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.document.FormKind;
import yidan.tenancy.Id;

/** What is performed in a party's place names whom its case names. */
class SucceededWithItsCaseTest {

    private static final LocalDate CHECKED = PreparedCases.HEARING_TERM_OVER.plusDays(6);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    @Test
    void who_takes_over_the_partys_duties_in_a_case_is_demanded_himself_before_they_are_performed_in_his_place() {
        Id<EnforcementCase> of = PreparedCases.served();
        world.perform(world.officer, new OrderRectification(of, null, CHECKED.minusDays(1), "恢复原状。"));
        world.world.itIs(CHECKED);
        world.perform(world.officer, new CheckRectification(of, null, false, "没有恢复。"));
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清除路面遗洒物"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
        world.perform(world.officer, new DemandRemoval(id, null, CHECKED, CHECKED.plusDays(1), "限期恢复原状。"));
        executing.serve(id, FormKind.DEMAND);
        world.perform(world.officer, world.heir(of));
        Enforcement after = executing.reload(id);
        assertEquals("赵小某", after.party().name());
        assertEquals(world.reload(of).party().name(), after.party().name());
        assertEquals(EnforcementStages.NEGLECTED, after.stage());
        assertTrue(after.order().demandServedOn().isEmpty());
    }
}
