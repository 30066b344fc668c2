package yidan.casework.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.casefile.CaseFile;
import yidan.casework.CaseWorld;
import yidan.casework.Ledger;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.record.RecordChains;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * Walks of inspections under statutory items 1 to 9, from the patrol or the plan to their end as chance leads them: nothing
 * found, corrected at once, ordered, ordered anew, served, looked at again, reported, made a lead that leads to no case,
 * handed to others, cancelled. Along the way unlawful acts are thrown in: each is refused with its article and leaves
 * everything as it was but one entry of the record. What was held is compiled, approved, taken over and proved: complete,
 * verifiable, nothing open.
 */
class InspectionWalkTest {

    private static final long SEED = Long.getLong("yidan.seed", 20_210_715L);
    private static final int WALKS = Integer.getInteger("yidan.walks", 9);

    @TempDir
    static Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final World ground = world.world;
    private final Filing filing = new Filing(world, folder, new Walked());
    private final Map<String, Integer> ways = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int archived;
    private int cancelled;
    private int acts;
    private int refused;

    @Test
    void whatever_way_an_inspection_goes_it_ends_in_a_complete_verifiable_file_and_nothing_open() throws SQLException {
        Ground.isLaid(world);
        List<Integer> items = world.read(register -> register.of(CatalogueRow.class)
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .orderBy("d.item")
                .values(Integer.class, "d.item"));
        long began = System.nanoTime();
        try (Ledger ledger = new Ledger(ground)) {
            for (int walk = 0; walk < WALKS; walk++) {
                one(new Trail(SEED + walk), items.get(walk % items.size()), ledger);
            }
            ledger.numbersHaveNoGaps();
        }
        assertTrue(
                new RecordChains(ground.registers)
                        .verify(world.head, World.NIUDU, unused -> {})
                        .isWhole(),
                "the record is whole");
        System.out.println("inspection walks: ways " + ways);
        System.out.printf(
                "inspection walks: seed %d, %,d walks, %,d archived, %,d cancelled, %,d acts, %,d illegal acts refused, %.1f s%n",
                SEED, WALKS, archived, cancelled, acts, refused, (System.nanoTime() - began) / 1e9);
        assertEquals(List.of(), wrong.stream().limit(40).toList());
        assertEquals(WALKS, archived + cancelled);
    }

    private void one(Trail trail, int item, Ledger ledger) throws SQLException {
        InspectionSteps steps = new InspectionSteps(world, trail, item, ledger);
        try {
            steps.toTheirEnd();
            if (steps.isCancelled()) {
                cancelled++;
            } else {
                filed(trail, new FileProof(world, filing.files(), ledger));
            }
        } catch (Refusal refusal) {
            wrong(trail, "a legal step was refused: %s %s".formatted(refusal.key(), refusal.arguments()));
        }
        steps.wrong().forEach(what -> wrong(trail, what));
        acts += steps.done();
        refused += steps.refused();
        trail.ways.forEach(way -> ways.merge(way, 1, Integer::sum));
    }

    private void filed(Trail trail, FileProof proof) throws SQLException {
        Id<CaseFile> file = filing.ofInspection(trail);
        proof.ofInspection(trail, file).forEach(problem -> wrong(trail, problem));
        archived++;
    }

    private void wrong(Trail trail, String what) {
        wrong.add("%s after %s, with -Dyidan.seed=%d".formatted(what, trail.ways, trail.seed));
    }
}
