package yidan.casework.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.casefile.CaseFile;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.Ledger;
import yidan.casework.Way;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.lines.UnderLines;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.record.RecordChains;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * Walks of executions that the township carries out itself, under statutory items 15 to 20, from their opening to their end as
 * chance leads them: ordered, neglected, demanded, heard, decided, announced, halted, agreed upon, carried out; corrected,
 * performed, ended. At its end nothing waits, every paper was issued that its acts ask for, nothing is left unsigned, and its file is
 * compiled, approved, taken over and proved: complete, verifiable.
 */
class ExecutionWalkTest {

    private static final long SEED = Long.getLong("yidan.seed", 20_210_715L);
    private static final int WALKS = Integer.getInteger("yidan.walks", 6);

    @TempDir
    static Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final World ground = world.world;
    private final Walked walked = new Walked();
    private final Filing filing = new Filing(world, folder, walked);
    private final Steps steps = new Steps(world, filing.files());
    private final Guide guide = new Guide(world, steps);
    private final Walker walker = new Walker(world, steps, guide, walked, this::wrong);
    private final Map<String, Integer> ways = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long seed;
    private int over;
    private int archived;
    private int papers;

    private void wrong(String what) {
        if (!wrong.contains(what)) {
            System.out.println("execution walks: wrong, first with -Dyidan.seed=" + seed + ": " + what);
            wrong.add(what);
        }
    }

    @Test
    void whatever_way_an_execution_goes_it_ends_in_a_complete_verifiable_file_and_nothing_open() throws SQLException {
        Ground.isLaid(world);
        List<Integer> items = world.read(register -> register.of(CatalogueRow.class)
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .orderBy("d.item")
                .values(Integer.class, "d.item"));
        long began = System.nanoTime();
        try (Ledger ledger = new Ledger(ground)) {
            for (int walk = 0; walk < WALKS; walk++) {
                seed = SEED + walk;
                one(
                        new Trail(seed),
                        items.get(walk % items.size()),
                        ledger,
                        new FileProof(world, filing.files(), ledger));
            }
            ledger.numbersHaveNoGaps();
        }
        assertTrue(
                new RecordChains(ground.registers)
                        .verify(world.head, World.NIUDU, unused -> {})
                        .isWhole(),
                "the record is whole");
        System.out.println("execution walks: ways " + ways);
        System.out.printf(
                "execution walks: seed %d, %,d walks, %,d over, %,d archived, %,d acts, %,d papers, %.1f s%n",
                SEED, WALKS, over, archived, walker.done(), papers, (System.nanoTime() - began) / 1e9);
        assertEquals(List.of(), wrong.stream().limit(40).toList());
        assertEquals(WALKS, over);
        assertEquals(WALKS, archived);
    }

    private void one(Trail trail, int item, Ledger ledger, FileProof proof) throws SQLException {
        trail.way = new Way(trail.way.chance.nextLong(), false);
        Set<String> bent = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            bent.add(trail.any(Step.LIKED_IN_EXECUTIONS));
        }
        trail.bent = bent;
        ground.itIs(trail.way.today);
        trail.execution =
                Id.of(walker.perform(world.officer, opening(trail, item)).dossier());
        if (!walker.toItsEnd(trail, () -> execution(trail).isOver(), unused -> {})) {
            return;
        }
        finished(trail);
        proved(trail, ledger);
        filed(trail, proof);
        over++;
        trail.ways.forEach(way -> ways.merge(way, 1, Integer::sum));
    }

    /** Under power lines chance says what it is that endangers them. */
    private static OpenEnforcement opening(Trail trail, int item) {
        Executing executing = new Executing();
        boolean lines = item == executing.compulsion(Executing.LINES);
        return executing.opening(item, lines ? trail.any(List.of(UnderLines.values())) : null);
    }

    private Enforcement execution(Trail trail) {
        return world.read(register -> register.load(Enforcement.class, trail.execution));
    }

    /** What waits for a signature is signed, what has to reach the party does. */
    private void finished(Trail trail) {
        trail.homing = true;
        boolean more = true;
        while (more) {
            List<Guide.Option> options = guide.options(trail);
            options.removeIf(one -> !Set.of(
                            "SignRecord", "FinishRecord", "ServeEnforcementPaper", "ExplainRecording", "StoreRecording")
                    .contains(one.step().name()));
            more = walker.take(trail, options);
        }
    }

    private void proved(Trail trail, Ledger ledger) throws SQLException {
        UUID id = trail.execution.value();
        List<DocumentRow> rows = world.read(register -> Papers.of(register, id));
        Map<FormKind, Integer> there = new EnumMap<>(FormKind.class);
        rows.stream().filter(row -> !row.isDraft()).forEach(row -> there.merge(row.form(), 1, Integer::sum));
        papers += there.values().stream().mapToInt(Integer::intValue).sum();
        expect(there.equals(trail.papers), "papers " + there + " instead of " + trail.papers, trail);
        rows.stream()
                .filter(row -> row.isDraft() && row.form().isSigned())
                .forEach(row -> expect(false, row.form() + " is left unsigned", trail));
        rows.stream()
                .filter(row -> !row.isDraft() && ExecutionSteps.SERVED.contains(row.form()))
                .filter(row -> row.stage().equals(yidan.document.OfficialDocument.ISSUED))
                .forEach(row ->
                        expect(trail.proved.contains(row.number()), row.form() + " never reached the party", trail));
        String open = ledger.openIn(id);
        expect(open == null, "open: " + open, trail);
    }

    /** It hangs on no case: its papers make a file of their own. */
    private void filed(Trail trail, FileProof proof) throws SQLException {
        try {
            Id<CaseFile> file = filing.ofExecution(trail);
            proof.ofExecution(trail, file).forEach(problem -> expect(false, problem, trail));
            archived++;
        } catch (Refusal refusal) {
            expect(false, "not filed: %s %s".formatted(refusal.key(), refusal.arguments()), trail);
        }
    }

    private void expect(boolean right, String otherwise, Trail trail) {
        if (!right) {
            wrong("at %s: %s after %s".formatted(execution(trail).stage(), otherwise, trail.ways));
        }
    }
}
