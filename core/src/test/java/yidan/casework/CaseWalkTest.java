package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.ActType;
import yidan.act.Desk;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.record.RecordChains;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/**
 * Walks through a case as chance leads them, lawful and unlawful acts mixed: a thousand on plain objects, where gates and
 * verbs alone must hold, and half a dozen through the engine on the database. Whatever is done must have been lawful by a
 * reckoning of the walk's own; whatever is refused names its article, stands in the record, and changed nothing else.
 */
class CaseWalkTest {

    private static final long SEED = 20_230_803L;
    private static final int ON_PAPER = 1_000;
    private static final int IN_DATABASE = 7;
    private static final int STEPS = 70;
    /** What ends a walk, or throws it far back, is tried less often than the rest. */
    private static final Set<String> RARE = Set.of(
            "RefuseOpening",
            "AddEvidence",
            "RecordInterview",
            "TransferToJustice",
            "ReportCrime",
            "Discontinue",
            "RevokeDecision",
            "ReopenInvestigation",
            "AskWithdrawal",
            "DecideNoPenalty",
            "ReturnClosing",
            "RequireDiscussion",
            "DissentFromOpinion");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Map<String, Actor> people = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private List<Move> moves;
    private final long began = System.nanoTime();
    private int done;
    private int refused;
    private long acting;

    {
        for (Actor one : List.of(
                world.head,
                world.leader,
                world.officer,
                world.second,
                world.third,
                world.reviewer,
                // Who handles a case stays its handler, whatever else he is.
                world.world.person("niudu-officer2", World.NIUDU, Role.OFFICER, Role.HEAD))) {
            people.putIfAbsent(one.user() + (one.is(Role.HEAD) ? "" : " only"), one);
        }
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ShanghaiClock.ZONE).toInstant();
    }

    private Actor person(String account) {
        return account.equals("niudu-head") ? world.head : people.get(account + " only");
    }

    private Move next(Way way, String stage) {
        List<Move> fitting =
                moves.stream().filter(move -> move.type().mayBeDoneFrom(stage)).toList();
        boolean anything = way.chance.nextInt(5) == 0 || fitting.isEmpty();
        List<Move> choice = anything ? moves : fitting;
        Move move = choice.get(way.chance.nextInt(choice.size()));
        if (RARE.contains(move.name()) && way.chance.nextInt(8) > 0) {
            return next(way, stage);
        }
        boolean right = way.chance.nextInt(6) > 0;
        List<Actor> anybody = List.copyOf(people.values());
        way.actor = right ? person(move.who().apply(way)) : anybody.get(way.chance.nextInt(anybody.size()));
        way.draw();
        if (way.chance.nextInt(3) == 0) {
            way.today = way.today.plusDays(1 + way.chance.nextInt(5));
        }
        return move;
    }

    private void did(Move move, Way way, String stage) {
        String broken = move.law().apply(way);
        if (broken != null) {
            wrong.add("%s from %s by %s on %s against %s"
                    .formatted(move.name(), stage, way.actor.user(), way.today, broken));
        }
        move.done().accept(way);
        done++;
    }

    /** No stage without what comes before it. Source: 行政处罚法 第五十四条至第六十六条. */
    private void standsWhereTheLawLetsIt(String stage, Way way) {
        boolean lawful =
                switch (stage) {
                    case CaseStages.PROPOSED -> !way.approved && !way.refused;
                    case CaseStages.REFUSED -> way.refused;
                    case CaseStages.INVESTIGATING -> way.approved || way.urgent;
                    case CaseStages.INVESTIGATED -> way.approved && way.proved && way.reported;
                    case CaseStages.NOTIFIED -> way.approved && way.proved && way.reported && way.told != null;
                    case CaseStages.DECIDED -> way.ruling != null;
                    case CaseStages.SERVED -> way.ruling != null && way.served;
                    case CaseStages.CLOSED -> way.ruling != null && way.proposedClosing != null && way.closed;
                    default -> false;
                };
        if (!lawful) {
            wrong.add("stands at " + stage);
        }
    }

    private void report(String what, int walks) {
        System.out.printf(
                "walks %s: seed %d, %,d walks, %,d acts done, %,d refused, ends %s, %d wrong, %.1f s, %.1f s of it acting%n",
                what, SEED, walks, done, refused, ends, wrong.size(), (System.nanoTime() - began) / 1e9, acting / 1e9);
        assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
        assertTrue(done > walks * 5 && refused > walks * 5, "it walks");
    }

    @Test
    void a_thousand_walks_on_paper_do_nothing_that_the_law_forbids() {
        EnforcementCase model = world.reload(world.opened(item));
        EnforcementCase other = world.reload(Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-officer3"), false))
                .dossier()));
        moves = new Moves(world, other.team()).all();
        for (int walk = 0; walk < ON_PAPER; walk++) {
            Way way = new Way(SEED + walk, true);
            way.urgent = way.chance.nextInt(6) == 0;
            way.actor = world.officer;
            EnforcementCase one = EnforcementCase.propose(
                    new Desk(world.officer, noon(way.today), null),
                    null,
                    model.party(),
                    model.conduct(),
                    model.team(),
                    way.urgent);
            for (int step = 0; step < STEPS && !way.closed && !way.refused; step++) {
                onPaper(next(way, one.stage()), one, way);
                standsWhereTheLawLetsIt(one.stage(), way);
            }
            ends.merge(one.stage(), 1, Integer::sum);
        }
        assertTrue(ends.get(CaseStages.CLOSED) > ON_PAPER / 10, ends.toString());
        report("on paper", ON_PAPER);
    }

    /** As the engine asks: role, stage, gates; then the verb. */
    private void onPaper(Move move, EnforcementCase one, Way way) {
        ActType type = move.type();
        String stage = one.stage();
        try {
            if (!type.mayBeDoneBy(way.actor)) {
                throw new Refusal("act.not-yours", type.firstBasis());
            }
            if (!type.mayBeDoneFrom(stage)) {
                throw new Refusal("act.wrong-stage", type.firstBasis());
            }
            for (String gate : type.needs()) {
                Optional<Refusal> shut = one.shut(gate, way.actor, way.today);
                if (shut.isPresent()) {
                    throw shut.get();
                }
            }
            if (way.given == null && way.reviewAsked) {
                way.given = way.opinion;
            }
            way.opinion = way.given == null ? way.opinion : way.given;
            move.onPaper().accept(one, way);
        } catch (Refusal refusal) {
            refused++;
            if (refusal.basis().isEmpty()) {
                wrong.add(move.name() + " refused without an article: " + refusal.key());
            }
            return;
        }
        did(move, way, stage);
        if (move.name().equals("GivePriorNotice")) {
            way.hearingUntil = one.hearing().askedUntil().orElse(null);
        }
    }

    @Test
    void walks_through_the_engine_leave_a_whole_record_and_nothing_else_behind_them() throws SQLException {
        moves = new Moves(world, null).all();
        people.put(world.neighbour.user(), world.neighbour);
        try (Ledger ledger = new Ledger(world.world)) {
            String others = ledger.ofOthers();
            for (int walk = 0; walk < IN_DATABASE; walk++) {
                Way way = new Way(SEED + walk, false);
                world.world.itIs(way.today);
                way.urgent = way.chance.nextInt(6) == 0;
                way.actor = world.officer;
                way.id = Id.of(world.perform(
                                world.officer,
                                world.proposal(
                                        item,
                                        null,
                                        world.person("niudu-officer1"),
                                        world.person("niudu-officer2"),
                                        way.urgent))
                        .dossier());
                String stage = world.reload(way.id).stage();
                for (int step = 0; step < STEPS && !way.closed && !way.refused; step++) {
                    Move move = next(way, stage);
                    world.world.itIs(way.today);
                    inDatabase(move, way, stage, ledger);
                    stage = ledger.one("select stage from yidan.enforcement_case where county_id = 140821 and id = '"
                            + way.id.value() + "'");
                    standsWhereTheLawLetsIt(stage, way);
                    reviewerWorks(way);
                    if (way.chance.nextBoolean()) {
                        world.recordsSigned(way.id);
                    }
                }
                ends.merge(stage, 1, Integer::sum);
                if (way.closed && way.proposedClosing == ClosingKind.PERFORMED) {
                    hasEveryPaper(way, ledger);
                }
                assertEquals(others, ledger.ofOthers(), "rows of others");
            }
        }
        assertTrue(
                new RecordChains(world.world.registers)
                        .verify(world.head, World.NIUDU, unused -> {})
                        .isWhole(),
                "the record is whole");
        report("in the database", IN_DATABASE);
    }

    private void inDatabase(Move move, Way way, String stage, Ledger ledger) throws SQLException {
        int tenant = way.actor.organisation().value();
        var act = move.act().apply(way);
        Ledger.Entry before = ledger.last(tenant);
        String was = ledger.everythingOf(way);
        Refusal refusal = null;
        long start = System.nanoTime();
        try {
            world.perform(way.actor, act);
        } catch (Refusal forbidden) {
            refusal = forbidden;
        }
        acting += System.nanoTime() - start;
        ledger.grewByOne(before, ledger.last(tenant), refusal);
        if (refusal != null) {
            refused++;
            assertEquals(was, ledger.everythingOf(way), move.name() + " was refused and changed something");
            // What is not there for him, a neighbour's case or a review that nobody asked for, is no question of law.
            boolean notThere = refusal.key().equals("dossier.unknown")
                    && (way.actor == world.neighbour || move.name().endsWith("Opinion") && !way.reviewAsked);
            if (refusal.basis().isEmpty() && !notThere) {
                wrong.add(move.name() + " refused without an article: " + refusal.key());
            }
            return;
        }
        if (Set.of("RecordInterview", "RecordHearing").contains(move.name())) {
            world.signedByHand(way.actor, way.id.value());
        }
        did(move, way, stage);
        if (move.name().equals("GivePriorNotice")) {
            way.hearingUntil = world.reload(way.id).hearing().askedUntil().orElse(null);
            assertTrue(
                    way.hearingUntil == null || !way.hearingUntil.isBefore(way.today.plusDays(5)), "five working days");
        }
        ledger.numbersHaveNoGaps();
        ledger.clocksAreRight(way);
    }

    /** Somebody else's dossier: the reviewer takes it up and gives whatever opinion chance gives him. */
    private void reviewerWorks(Way way) {
        if (!way.reviewAsked || way.given != null || way.chance.nextInt(3) > 0) {
            return;
        }
        Id<LegalReview> review = Id.of(world.reload(way.id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        way.draw();
        way.given = way.chance.nextBoolean() ? ReviewOpinion.AGREE : way.opinion;
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        review,
                        null,
                        way.given,
                        way.given == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                        "经审核。"));
    }

    private void hasEveryPaper(Way way, Ledger ledger) throws SQLException {
        for (String form :
                List.of("CASE_OPENING", "INVESTIGATION_REPORT", "PRIOR_NOTICE", "PENALTY_DECISION", "CASE_CLOSING")) {
            String issued = ledger.one("select count(*) from yidan.official_document where dossier_id = '"
                    + way.id.value() + "' and form = '" + form + "' and stage = 'ISSUED'");
            assertTrue(!issued.equals("0"), form + " was not issued");
        }
    }
}
