package yidan.casework.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casefile.CaseFile;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Ledger;
import yidan.casework.Move;
import yidan.casework.RulingKind;
import yidan.casework.Way;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.party.PartyKind;
import yidan.record.RecordChains;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * Walks from the opening to the archive as chance leads them: at each step something that the engine lets somebody do, until
 * the case is closed; then its file is compiled, approved, taken over, and proved: closed, complete, verifiable, nothing
 * open. Along the way unlawful acts are thrown in: each is refused with its article and leaves everything as it was but one
 * entry of the record. A walk that cannot go on is a dead end, and a failure.
 *
 * <p>How many: {@code ./bench walks 1000}, or {@code -Dyidan.walks=1000}; eight otherwise, so that the whole of the tests
 * stays short. Each walk has its own seed, the first's plus its number: with {@code -Dyidan.seed} one that went wrong is
 * walked again alone.
 *
 * <p>Not walked: leads and inspections before the case; papers and evidence kept as files, recordings stored, proofs of the
 * party and its successor; things preserved that pass into a seizure or an appraisal; a review by another body, or one given
 * back; the term of the decision extended or paused; a decision corrected, or the case handled anew after it fell; what the
 * police answer; the publication; executions by the body itself.
 */
class CaseFileWalkTest {

    private static final long SEED = Long.getLong("yidan.seed", 20_210_715L);
    private static final int WALKS = Integer.getInteger("yidan.walks", 8);
    /** As long as nothing leads on, days pass; after so many the walk is stuck. */
    private static final int PATIENCE = 330;

    @TempDir
    static Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final World ground = world.world;
    private final Filing filing = new Filing(world, folder);

    private final int straw = world.item("秸秆");
    private final int fire = world.item("消防");
    private final Steps steps = new Steps(world);
    private final Guide guide = new Guide(world, steps);
    private final Map<String, Integer> ways = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long seed;
    private int done;
    private int closed;
    private int archived;
    private int papers;
    private int missing;
    private long walking;
    private long filingTime;
    private long proving;

    @Test
    void whatever_way_a_case_goes_it_ends_in_a_closed_complete_verifiable_file() throws SQLException {
        filing.retentionIsSet();
        long began = System.nanoTime();
        try (Ledger ledger = new Ledger(ground)) {
            String others = ledger.ofOthers();
            FileProof proof = new FileProof(world, filing.files(), ledger);
            Affronts affronts = new Affronts(world, steps, guide, ledger);
            for (int walk = 0; walk < WALKS; walk++) {
                one(walk, proof, affronts);
                progress(walk, began, affronts);
                if (wrong.stream().distinct().count() > 30) {
                    break;
                }
            }
            ledger.numbersHaveNoGaps();
            assertEquals(others, ledger.ofOthers(), "rows of others");
            assertTrue(
                    new RecordChains(ground.registers)
                            .verify(world.head, World.NIUDU, unused -> {})
                            .isWhole(),
                    "the record is whole");
            System.out.println("file walks: ways " + ways);
            System.out.println("file walks: illegal " + affronts.kinds());
            System.out.printf(
                    "file walks: seed %d, %,d walks, %,d closed, %,d archived, %,d acts, %,d papers, %,d missing, %,d illegal"
                            + " acts refused, %.1f s (%.1f walking, %.1f filing, %.1f proving, %.1f illegal)%n",
                    SEED,
                    WALKS,
                    closed,
                    archived,
                    done,
                    papers,
                    missing,
                    affronts.refused(),
                    (System.nanoTime() - began) / 1e9,
                    walking / 1e9,
                    filingTime / 1e9,
                    proving / 1e9,
                    affronts.nanos() / 1e9);
            wrong.addAll(affronts.wrong());
            assertEquals(List.of(), wrong.stream().distinct().limit(40).toList());
            assertEquals(WALKS, archived);
            assertTrue(affronts.refused() >= WALKS, "as many illegal acts as walks");
        }
    }

    /** Said at once, since a long walk is not waited for. */
    private void wrong(String what) {
        if (!wrong.contains(what)) {
            System.out.println("file walks: wrong, first with -Dyidan.seed=" + seed + ": " + what);
            wrong.add(what);
        }
    }

    private void progress(int walk, long began, Affronts affronts) {
        if ((walk + 1) % 50 == 0) {
            System.out.printf(
                    "file walks: %,d so far, %,d illegal acts, %.1f s%n",
                    walk + 1, affronts.refused(), (System.nanoTime() - began) / 1e9);
        }
    }

    private void one(int walk, FileProof proof, Affronts affronts) throws SQLException {
        seed = SEED + walk;
        Trail trail = new Trail(seed);
        long start = System.nanoTime();
        boolean ended = walk(trail, affronts);
        walking += System.nanoTime() - start;
        if (!ended) {
            return;
        }
        closed++;
        start = System.nanoTime();
        Id<CaseFile> file = filed(trail);
        filingTime += System.nanoTime() - start;
        if (file == null) {
            return;
        }
        start = System.nanoTime();
        List<String> problems = proof.of(trail, file);
        missing += proof.missing();
        papers += trail.papers.values().stream().mapToInt(Integer::intValue).sum();
        proving += System.nanoTime() - start;
        problems.forEach(this::wrong);
        archived += world.reload(trail.way.id).stage().equals(CaseStages.ARCHIVED) ? 1 : 0;
        affronts.afterArchiving(trail, file);
        trail.ways.forEach(way -> ways.merge(way, 1, Integer::sum));
    }

    private void begin(Trail trail) {
        Set<String> bent = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            bent.add(trail.any(Step.LIKED));
        }
        trail.bent = bent;
        trail.way.fine = BigDecimal.ZERO;
        trail.means = trail.dice(3) == 0;
        trail.court = trail.dice(12) == 0;
        trail.summary = trail.dice(6) == 0;
        ground.itIs(trail.way.today);
        trail.openedOn = trail.way.today;
        if (trail.summary) {
            onTheSpot(trail);
        } else {
            proposed(trail);
        }
    }

    private void proposed(Trail trail) {
        trail.way.urgent = trail.dice(5) == 0;
        trail.way.id = Id.of(perform(
                        world.officer,
                        world.proposal(
                                straw,
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                trail.way.urgent))
                .dossier());
        trail.ways.add(trail.way.urgent ? "urgent opening" : "ordinary");
    }

    private void onTheSpot(Trail trail) {
        boolean organisation = trail.dice(2) == 0;
        BigDecimal fine = trail.dice(4) == 0 ? null : new BigDecimal(trail.any(List.of("50.00", "100.00", "200.00")));
        trail.plan =
                new Trail.Plan(EnumSet.of(fine == null ? PenaltyKind.WARNING : PenaltyKind.FINE), fine, null, null);
        trail.way.id = Id.of(perform(
                        world.officer,
                        world.onTheSpot(
                                fire,
                                organisation ? PartyKind.ORGANISATION : PartyKind.PERSON,
                                trail.plan.kinds(),
                                fine))
                .dossier());
        trail.way.approved = true;
        trail.way.ruling = RulingKind.PENALTY;
        trail.way.decidedFine = Trail.Plan.or0(fine);
        trail.way.served = true;
        trail.servedOn = trail.way.today;
        trail.court = false;
        trail.means = false;
        trail.issued(FormKind.SPOT_DECISION);
        trail.ways.add("on the spot");
    }

    private Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        return world.perform(actor, act);
    }

    private void nextDay(Trail trail, int days) {
        trail.way.today = trail.way.today.plusDays(days);
        ground.itIs(trail.way.today);
    }

    private boolean walk(Trail trail, Affronts affronts) throws SQLException {
        begin(trail);
        int loose = 10 + trail.dice(40);
        int waited = 0;
        for (int step = 0; step < 400; step++) {
            if (trail.way.closed) {
                return true;
            }
            if (trail.way.refused) {
                afresh(trail);
            }
            trail.homing = step >= loose;
            if (!trail.homing && trail.dice(3) == 0) {
                nextDay(trail, 1 + trail.dice(5));
            }
            List<Guide.Option> options = guide.options(trail);
            if (trail.dice(12) == 0) {
                affronts.one(trail);
            }
            if (take(trail, options)) {
                waited = 0;
            } else {
                int days = trail.court && trail.way.served ? 7 : 1;
                nextDay(trail, days);
                waited += days;
            }
            if (waited > PATIENCE) {
                break;
            }
        }
        EnforcementCase stuck = world.reload(trail.way.id);
        wrong("dead end at %s on %s after %s; open to somebody: %s"
                .formatted(
                        stuck.stage(),
                        trail.way.today,
                        trail.ways,
                        guide.options(trail).stream()
                                .map(one ->
                                        one.actor().user() + " " + one.step().name())
                                .distinct()
                                .toList()));
        return false;
    }

    /** What was refused at its opening is proposed anew, as another case. */
    private void afresh(Trail trail) {
        LocalDate today = trail.way.today;
        trail.papers.clear();
        trail.proved.clear();
        trail.way = new Way(trail.way.chance.nextLong(), false);
        trail.way.today = today;
        trail.openedOn = today;
        trail.gone = null;
        trail.means = false;
        proposed(trail);
    }

    private boolean take(Trail trail, List<Guide.Option> options) {
        List<Guide.Option> left = new ArrayList<>(options);
        if (trail.homing) {
            left.removeIf(one -> one.step().homeward() < 0);
            left.sort(java.util.Comparator.comparingInt(one -> one.step().homeward()));
        }
        while (!left.isEmpty()) {
            Guide.Option one = trail.homing ? left.removeFirst() : weighed(trail, left);
            trail.actor = one.actor();
            trail.way.actor = one.actor();
            trail.target = one.target();
            Act act = one.step().build().apply(trail);
            if (act != null) {
                return taken(trail, one, act);
            }
        }
        return false;
    }

    private static Guide.Option weighed(Trail trail, List<Guide.Option> left) {
        int sum = left.stream().mapToInt(one -> weight(trail, one)).sum();
        int at = trail.dice(sum);
        for (Guide.Option one : left) {
            at -= weight(trail, one);
            if (at < 0) {
                left.remove(one);
                return one;
            }
        }
        throw new IllegalStateException("weights");
    }

    private static int weight(Trail trail, Guide.Option one) {
        return one.step().weight() * (trail.bent.contains(one.step().name()) ? 8 : 1);
    }

    private boolean taken(Trail trail, Guide.Option one, Act act) {
        Move move = steps.move(one.step().name());
        String against = move == null ? null : move.law().apply(trail.way);
        try {
            perform(one.actor(), act);
        } catch (Refusal refusal) {
            wrong("a legal step was refused: %s by %s from %s: %s (%s)%s"
                    .formatted(
                            one.step().name(),
                            one.actor().user(),
                            world.reload(trail.way.id).stage(),
                            refusal.key(),
                            refusal.basis(),
                            against == null ? "" : " against " + against));
            return false;
        }
        if (against != null) {
            wrong("%s by %s was done against %s"
                    .formatted(one.step().name(), one.actor().user(), against));
        }
        one.step().done().accept(trail);
        done++;
        return true;
    }

    private Id<CaseFile> filed(Trail trail) {
        try {
            finishDrafts(trail);
            return filing.of(trail);
        } catch (Refusal refusal) {
            wrong("not filed: %s %s %s after %s"
                    .formatted(refusal.key(), refusal.basis(), refusal.arguments(), trail.ways));
            return null;
        }
    }

    /** What waits for a signature is signed by whom the procedure names, and money taken on the spot goes to the bank. */
    private void finishDrafts(Trail trail) {
        trail.homing = true;
        while (true) {
            List<Guide.Option> options = guide.options(trail);
            options.removeIf(one -> !Set.of("FinishRecord", "ServePaper", "HandInFine", "BankFine")
                    .contains(one.step().name()));
            if (!take(trail, options)) {
                return;
            }
        }
    }
}
