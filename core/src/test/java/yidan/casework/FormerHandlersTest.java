package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureStages;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A head who has handled a case and handed it over judges nothing in what hangs on it. Source: 临政发〔2023〕14号 一、五 第二十条. */
class FormerHandlersTest {

    private static final Actor HANDLED = PreparedCases.HEAD_WHO_HANDLES;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(HANDLED, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private void handedOver(UUID of) {
        world.perform(
                world.leader,
                new ReplaceOfficers(
                        Id.of(of), null, world.person("niudu-officer3"), world.person("niudu-officer2"), "工作调动"));
    }

    @Test
    void nor_a_seizure_that_he_has_asked_for_himself_nor_its_end() {
        Id<EnforcementCase> of = world.opened(PreparedCases.ITEM);
        Id<Seizure> seizure = PreparedMeans.seizure(of, false);
        handedOver(of.value());
        assertEquals("case.is-the-handler", refused(new ApproveSeizure(seizure, null, "同意")));
        world.approved(new ApproveSeizure(seizure, null, "同意"));
        world.perform(world.third, Seizing.carryOut(seizure, PreparedMeans.THINGS, true, "设备突发故障"));
        assertEquals("case.is-the-handler", refused(new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要")));
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要"));
        assertEquals(
                SeizureStages.LIFTED,
                world.read(register -> register.load(Seizure.class, seizure)).stage());
    }

    @Test
    void nor_a_measure_that_is_asked_for_after_he_has_left() {
        Id<EnforcementCase> of = world.opened(PreparedCases.ITEM);
        handedOver(of.value());
        world.perform(world.third, new AskPreservation(of, null, "可能灭失", PreparedMeans.THINGS));
        Id<Preservation> asked = Id.of(world.read(register -> Preservation.of(register, of.value()))
                .getLast()
                .uuid());
        assertEquals("case.is-the-handler", refused(new ApprovePreservation(asked, null, "同意")));
        world.approved(new ApprovePreservation(asked, null, "同意"));
    }

    @Test
    void nor_an_execution_that_stands_by_itself() {
        Executing executing = new Executing();
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.perform(
                world.leader,
                new ReplaceEnforcers(id, null, world.person("niudu-officer3"), world.person("niudu-officer2"), "工作调动"));
        world.world.itIs(LocalDate.of(2026, 3, 29));
        assertEquals("case.is-the-handler", refused(Executing.decision(id, "组织人员拆除", "逾期不履行")));
        world.perform(world.head, Executing.decision(id, "组织人员拆除", "逾期不履行"));
        assertEquals(EnforcementStages.DECIDED, executing.reload(id).stage());
    }
}
