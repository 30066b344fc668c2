package yidan.casework.walk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casework.CaseWorld;
import yidan.casework.Move;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** Takes one step after another, as chance leads, until the walk has come to its end or nothing leads on. */
final class Walker {

    /** As long as nothing leads on, days pass; after so many the walk is stuck. */
    private static final int PATIENCE = 330;

    private static final int LONGEST = 500;

    /** Something unlawful that is tried on the way. */
    interface Aside {
        void on(Trail trail) throws SQLException;
    }

    private final CaseWorld world;
    private final Steps steps;
    private final Guide guide;
    private final Walked walked;
    private final Consumer<String> wrong;
    private int done;

    Walker(CaseWorld world, Steps steps, Guide guide, Walked walked, Consumer<String> wrong) {
        this.world = world;
        this.steps = steps;
        this.guide = guide;
        this.walked = walked;
        this.wrong = wrong;
    }

    /** How many steps were taken. */
    int done() {
        return done;
    }

    Done perform(Actor actor, Act act) {
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        Done done = world.perform(actor, act);
        walked.note(act);
        return done;
    }

    private void nextDay(Trail trail, int days) {
        trail.way.today = trail.way.today.plusDays(days);
        world.world.itIs(trail.way.today);
    }

    /**
     * @param over whether it has come to its end
     * @param aside tried on the way
     * @return false where it is stuck
     */
    boolean toItsEnd(Trail trail, BooleanSupplier over, Aside aside) throws SQLException {
        int loose = 10 + trail.dice(40);
        int waited = 0;
        for (int step = 0; step < LONGEST; step++) {
            if (over.getAsBoolean()) {
                return true;
            }
            trail.homing = step >= loose;
            if (!trail.homing && trail.dice(3) == 0) {
                nextDay(trail, 1 + trail.dice(5));
            }
            List<Guide.Option> options = guide.options(trail);
            if (trail.dice(12) == 0) {
                aside.on(trail);
            }
            if (take(trail, options)) {
                waited = 0;
            } else {
                int days = trail.waitsLong() ? 7 : 1;
                nextDay(trail, days);
                waited += days;
            }
            if (waited > PATIENCE) {
                break;
            }
        }
        wrong.accept("dead end at %s on %s after %s; open to somebody: %s"
                .formatted(
                        guide.stage(trail),
                        trail.way.today,
                        trail.ways,
                        guide.options(trail).stream()
                                .map(one ->
                                        one.actor().user() + " " + one.step().name())
                                .distinct()
                                .toList()));
        return false;
    }

    boolean take(Trail trail, List<Guide.Option> options) {
        List<Guide.Option> left = new ArrayList<>(options);
        if (trail.homing) {
            left.removeIf(one -> one.step().homeward() < 0);
            left.sort(Comparator.comparingInt(one -> one.step().homeward()));
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
            wrong.accept("a legal step was refused: %s by %s from %s: %s (%s)%s"
                    .formatted(
                            one.step().name(),
                            one.actor().user(),
                            guide.stage(trail),
                            refusal.key(),
                            refusal.basis(),
                            against == null ? "" : " against " + against));
            return false;
        }
        if (against != null) {
            wrong.accept("%s by %s was done against %s"
                    .formatted(one.step().name(), one.actor().user(), against));
        }
        one.step().done().accept(trail);
        done++;
        return true;
    }
}
