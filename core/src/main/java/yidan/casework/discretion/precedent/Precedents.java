package yidan.casework.discretion.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Chores;
import yidan.act.Performed;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Benchmark;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** Earlier like cases: of the own township in the open, of the county without names. Source: 临政发〔2023〕14号 一、五 第四条. */
@ApplicationScoped
public class Precedents {

    private Registers registers;
    private Chores chores;
    private Clock clock;

    protected Precedents() {}

    @Inject
    public Precedents(Registers registers, Chores chores, Clock clock) {
        this.registers = registers;
        this.chores = chores;
        this.clock = clock;
    }

    /**
     * A decided penalty becomes a precedent as soon as it is decided, another one when a court or a reconsideration changed
     * it, and is none any more when it is taken back.
     */
    void after(@Observes Performed performed) {
        if (performed.act() instanceof DecidePenalty
                || performed.act() instanceof DecideOnTheSpot
                || performed.act() instanceof FollowOutcome
                || performed.act() instanceof RevokeDecision) {
            note(performed.actor().organisation(), Id.of(performed.done().dossier()));
        }
    }

    public void note(OrganisationCode owner, Id<EnforcementCase> id) {
        EnforcementCase decided = registers.readFor(owner, register -> register.load(EnforcementCase.class, id));
        decided.penalty()
                .ifPresent(penalty -> chores.keepBooks(
                        Precedent.bureau(owner),
                        register -> note(register, new Precedent(decided, penalty, clock.instant()))));
    }

    /** What the case got before is none any more; the bureau's books keep it and say so. */
    private Precedent note(Register register, Precedent one) {
        boolean stands = one.stage().equals(Precedent.NOTED);
        former(register, one, stands).forEach(row -> register.add(row.withdrawn("", clock.instant())));
        return stands ? register.add(one) : one;
    }

    /** What was noted before rows had marks is found by what it says: of several that say the same any one is it. */
    private static List<Precedent> former(Register register, Precedent one, boolean stands) {
        boolean marked = register.of(Precedent.class)
                        .where("d.mark = :mark", "mark", one.mark())
                        .where("d.stage = 'NOTED'")
                        .count()
                > 0;
        if (marked) {
            return standing(register, one.item())
                    .where("d.mark = :mark", "mark", one.mark())
                    .list();
        }
        if (stands) {
            return List.of();
        }
        return standing(register, one.item())
                .where("d.mark is null")
                .where("d.openedOn = :month", "month", one.openedOn())
                .orderBy("d.id")
                .list()
                .stream()
                .filter(one::says)
                .limit(1)
                .toList();
    }

    /** Those on an item that were not withdrawn. */
    static Rows<Precedent> standing(Register register, int item) {
        return register.of(Precedent.class)
                .where("d.item = :item", "item", item)
                .where("d.stage = 'NOTED'")
                .where("not exists (select v.id from Precedent v where v.county = d.county and v.withdraws = d.id)");
    }

    /** The newest of the county on an item. */
    public List<Precedent> ofCounty(Actor actor, int item, int atMost) {
        return registers.read(
                actor,
                register -> standing(register, item)
                        .orderBy("d.openedOn desc, d.id desc")
                        .page(0, atMost)
                        .list());
    }

    /**
     * Earlier like cases, the newest first: on the item, and once a grade is chosen of that grade. How many of another grade
     * came since hides none of them. Source: 临政发〔2023〕14号 一、五 第四条 (基本相同的处理).
     *
     * @param grade empty where none is chosen yet
     * @param butFor the case that is compared; empty where there is none yet
     * @param atMost of the own organisation, and as many of the county
     */
    public Like like(Actor actor, int item, Optional<String> grade, Optional<UUID> butFor, int atMost) {
        return registers.read(actor, register -> {
            Rows<EnforcementCase> own = own(register, actor, item);
            Rows<Precedent> county = standing(register, item).orderBy("d.openedOn desc, d.id desc");
            grade.ifPresent(name -> {
                own.where("d.penalty.grade = :grade", "grade", name);
                county.where("d.grade = :grade", "grade", name);
            });
            butFor.ifPresent(one -> own.where("d.id <> :butFor", "butFor", one));
            return new Like(own.page(0, atMost).list(), county.page(0, atMost).list());
        });
    }

    private static Rows<EnforcementCase> own(Register register, Actor actor, int item) {
        return register.of(EnforcementCase.class)
                .where("d.tenant = :own", "own", actor.organisation().value())
                .where("d.conduct.item = :item", "item", item)
                .where("d.ruling.kind = yidan.casework.RulingKind.PENALTY")
                .where("d.ruling.revokedWhy is null")
                .orderBy("d.ruling.decidedOn desc, d.id desc");
    }

    /** What cases that are like one another got, in the own organisation and in the county. */
    public record Like(List<EnforcementCase> own, List<Precedent> county) {

        public Span span() {
            List<BigDecimal> fines = Stream.concat(
                            own.stream().flatMap(one -> one.penalty().stream()).flatMap(one -> one.fine().stream()),
                            county.stream().flatMap(one -> one.fine().stream()))
                    .sorted()
                    .toList();
            return fines.isEmpty() ? new Span(null, null) : new Span(fines.getFirst(), fines.getLast());
        }
    }

    /**
     * What like cases got: the least and the most.
     *
     * @param least null where none of them was fined
     */
    public record Span(BigDecimal least, BigDecimal most) {
        /** Whether a fine is neither less nor more than any like case got; true where there is none to compare with. */
        public boolean holds(BigDecimal fine) {
            return least == null || fine.compareTo(least) >= 0 && fine.compareTo(most) <= 0;
        }
    }

    /** The benchmark in force for an item, and the last assessment of a case. */
    public record Standing(Optional<? extends Benchmark> benchmark, Optional<Assessment> assessment) {}

    public Standing standing(Actor actor, EnforcementCase of, LocalDate day) {
        return registers.read(
                actor,
                register -> new Standing(
                        Benchmark.inForce(register, of.owner(), of.conduct().item(), day),
                        Assessment.of(register, of.uuid())));
    }

    /** The same before there is a case. */
    public Standing standing(Actor actor, int item, LocalDate day) {
        return registers.read(
                actor,
                register ->
                        new Standing(Benchmark.inForce(register, actor.organisation(), item, day), Optional.empty()));
    }
}
