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
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casefile.CaseFile;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.Ledger;
import yidan.casework.RulingKind;
import yidan.casework.Way;
import yidan.casework.lead.AnswerReporter;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.HandLeadOn;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.review.material.EndedAccess;
import yidan.document.FormKind;
import yidan.party.PartyKind;
import yidan.record.RecordChains;
import yidan.tenancy.Actor;
import yidan.tenancy.Foundation;
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
 * <p>Some cases are of an item for which a benchmark is in force, some are reviewed by the county's reviewer. Every act of a
 * case, of what hangs on it, of its lead and of its file has its step, but those of which {@link Walked} says why not; which
 * chance did not reach is printed at the end. Inspections, and executions under an item of the list, have walks of their own.
 */
class CaseFileWalkTest {

    private static final long SEED = Long.getLong("yidan.seed", 20_210_715L);
    private static final int WALKS = Integer.getInteger("yidan.walks", 8);

    @TempDir
    static Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final World ground = world.world;
    private final int straw = world.item("秸秆");
    private final int fire = world.item("消防");
    private final int graded = DiscretionSteps.item(world);
    private final Walked walked = new Walked();
    private final Filing filing = new Filing(world, folder, walked);
    private final Steps steps = new Steps(world, filing.files());
    private final Guide guide = new Guide(world, steps);
    private final Walker walker = new Walker(world, steps, guide, walked, this::wrong);
    private final Map<String, Integer> ways = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long seed;
    private int closed;
    private int archived;
    private int papers;
    private int missing;
    private int elsewhere;
    private long walking;
    private long filingTime;
    private long proving;

    @Test
    void whatever_way_a_case_goes_it_ends_in_a_closed_complete_verifiable_file() throws SQLException {
        Ground.isLaid(world);
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
            assertEquals(
                    Long.parseLong(others) + elsewhere,
                    Long.parseLong(ledger.ofOthers()),
                    "rows of others, but the clocks of the county's reviewer");
            assertTrue(
                    new RecordChains(ground.registers)
                            .verify(world.head, World.NIUDU, unused -> {})
                            .isWhole(),
                    "the record is whole");
            System.out.println("file walks: ways " + ways);
            System.out.println("file walks: illegal " + affronts.kinds());
            System.out.println("file walks: rarely " + walked.rarely());
            System.out.println("file walks: never walked: " + walked.never());
            System.out.printf(
                    "file walks: seed %d, %,d walks, %,d closed, %,d archived, %,d acts, %,d papers, %,d missing, %,d illegal"
                            + " acts refused, %.1f s (%.1f walking, %.1f filing, %.1f proving, %.1f illegal)%n",
                    SEED,
                    WALKS,
                    closed,
                    archived,
                    walker.done(),
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
        elsewhere += trail.clocksElsewhere;
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
        filing.used(trail, file);
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
        trail.dawdles = trail.dice(5) == 0;
        trail.substitute = trail.dice(3) == 0;
        if (trail.substitute) {
            bent.addAll(Step.LEADING_TO_SUBSTITUTION);
        }
        trail.summary = trail.dice(6) == 0;
        trail.setsOff = !trail.summary && trail.dice(25) == 0;
        if (trail.setsOff) {
            trail.means = true;
            trail.court = true;
            bent.addAll(Step.LEADING_TO_SET_OFF);
        }
        trail.lends = !trail.summary && trail.dice(4) == 0;
        trail.graded = !trail.summary && trail.dice(4) == 0;
        ground.itIs(trail.way.today);
        trail.openedOn = trail.way.today;
        if (trail.summary) {
            onTheSpot(trail);
        } else {
            proposed(trail);
        }
    }

    /** Some come in before the case: taken up, declined, handed on; who reported it with his name is answered. */
    private Id<Lead> lead(Trail trail) {
        if (!trail.way.today.equals(CaseWorld.DAY) || trail.dice(3) > 0) {
            return null;
        }
        if (trail.dice(2) == 0) {
            Id<Lead> other = registered(trail);
            boolean outside = trail.dice(2) == 0;
            if (outside) {
                perform(world.officer, new CheckAgainstList(other, null, null));
            }
            perform(
                    world.leader,
                    outside
                            ? new HandLeadOn(other, null, "县市场监督管理局", "不在本镇清单。")
                            : new DeclineLead(other, null, "没有事实。"));
            perform(world.leader, new AnswerReporter(other, null, "已经告知。"));
            trail.ways.add(outside ? "lead handed on" : "lead declined");
        }
        Id<Lead> lead = registered(trail);
        perform(world.officer, new CheckAgainstList(lead, null, item(trail)));
        trail.ways.add("from a lead");
        return lead;
    }

    private Id<Lead> registered(Trail trail) {
        return Id.of(perform(
                        world.officer,
                        new RegisterLead(
                                LeadSource.COMPLAINT, trail.way.today, "反映焚烧秸秆。", "村北", "赵某某", "钱某某", "13900000000"))
                .dossier());
    }

    private int item(Trail trail) {
        return trail.graded ? graded : straw;
    }

    private void proposed(Trail trail) {
        Id<Lead> lead = lead(trail);
        trail.way.urgent = trail.dice(5) == 0;
        ProposeCase proposal = world.proposal(
                item(trail), lead, world.person("niudu-officer1"), world.person("niudu-officer2"), trail.way.urgent);
        trail.way.id = Id.of(perform(world.officer, trail.graded ? DiscretionSteps.of(proposal) : proposal)
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

    private boolean walk(Trail trail, Affronts affronts) throws SQLException {
        begin(trail);
        return walker.toItsEnd(
                trail,
                () -> {
                    nightHasPassed(trail);
                    if (trail.way.refused) {
                        afresh(trail);
                    }
                    return trail.way.closed;
                },
                affronts::one);
    }

    /** Now and then the reviews to which nobody has access any more are ended before somebody asks for others. */
    private void nightHasPassed(Trail trail) {
        boolean over = trail.lent.entrySet().stream()
                .anyMatch(one -> trail.way.today.isAfter(one.getValue()) && trail.swept.add(one.getKey()));
        if (over && trail.dice(2) == 0) {
            Chores chores = new Chores(ground.transactions, ground.recorder, ground.clock());
            new EndedAccess(new Foundation(ground.transactions, ground.clock()), chores, ground.clock()).end();
            trail.ways.add("access ended at night");
        }
    }

    private Done perform(Actor actor, Act act) {
        return walker.perform(actor, act);
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
        trail.endorsed = false;
        trail.weighed = null;
        proposed(trail);
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
            options.removeIf(one -> !Set.of(
                            "SignRecord",
                            "FinishRecord",
                            "ServePaper",
                            "ServeEnforcementPaper",
                            "HandInFine",
                            "BankFine",
                            "EndStay")
                    .contains(one.step().name()));
            if (!walker.take(trail, options)) {
                return;
            }
        }
    }
}
