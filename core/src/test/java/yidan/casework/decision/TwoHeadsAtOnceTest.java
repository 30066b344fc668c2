package yidan.casework.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import yidan.act.Done;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Two who may decide do so in the same moment, each as he thinks right. */
class TwoHeadsAtOnceTest {

    private static final int CASES = 8;
    private static final BigDecimal LESS = new BigDecimal("400.00");
    /** He was overtaken while he decided, or the case was decided when his turn came. */
    private static final Set<String> TOO_LATE = Set.of("act.overtaken", "act.wrong-stage");

    private final CaseWorld world = CaseWorld.get();
    private final DecisionDesk desk = new DecisionDesk(world);

    @Test
    void one_decision_stands_and_the_other_is_told_that_he_was_too_late() throws Exception {
        List<Id<EnforcementCase>> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(world.told(desk.item(), DecisionDesk.FINE));
        }
        world.world.itIs(DecisionDesk.DECIDED);
        try (ExecutorService heads = Executors.newFixedThreadPool(2)) {
            for (Id<EnforcementCase> id : cases) {
                var bothReady = new CyclicBarrier(2);
                List<Future<Done>> decisions = heads.invokeAll(List.of(
                        deciding(world.head, id, DecisionDesk.FINE, bothReady),
                        deciding(world.deputy, id, LESS, bothReady)));
                int stands = standing(decisions);
                assertEquals(
                        stands == 0 ? DecisionDesk.FINE : LESS,
                        world.reload(id).penalty().orElseThrow().fine().orElseThrow());
                assertEquals(1, papers(id).size());
            }
        }
        List<Integer> numbers = cases.stream()
                .map(id -> papers(id).getFirst().number().orElseThrow().ordinal())
                .sorted()
                .toList();
        assertEquals(CASES - 1, numbers.getLast() - numbers.getFirst(), "who was too late took no number: " + numbers);
    }

    private Callable<Done> deciding(Actor head, Id<EnforcementCase> id, BigDecimal fine, CyclicBarrier bothReady) {
        return () -> {
            bothReady.await();
            return world.perform(head, world.decision(id, fine));
        };
    }

    /** Which of the two stands: the other was refused. */
    private static int standing(List<Future<Done>> decisions) throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            try {
                decisions.get(i).get();
                done.add(i);
            } catch (ExecutionException refused) {
                Refusal refusal = assertInstanceOf(Refusal.class, refused.getCause());
                assertTrue(TOO_LATE.contains(refusal.key()), refusal.key());
            }
        }
        assertEquals(1, done.size(), "decisions that stand");
        return done.getFirst();
    }

    private List<OfficialDocument> papers(Id<EnforcementCase> id) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.PENALTY_DECISION)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .toList());
    }
}
