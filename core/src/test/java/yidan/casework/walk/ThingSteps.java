package yidan.casework.walk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.Disposing;
import yidan.casework.PreparedMeans;
import yidan.document.FormKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.KeepForParty;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.Unclaimed;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.RemitProceeds;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** The things in the ledger: stored, taken out, given back, sold, destroyed, handed over, each with two signatures. */
final class ThingSteps {

    private static final BigDecimal PRICE = new BigDecimal("120.00");

    private final CaseWorld world;
    private final Steps steps;

    ThingSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    /** What is still in the ledger of things of that case, or owed for one. */
    static List<CustodyItem> held(Register register, Trail trail) {
        return register
                .of(CustodyItem.class)
                .where("d.caseId = :case", "case", trail.way.id.value())
                .orderBy("d.id")
                .list()
                .stream()
                .filter(item -> !item.stage().equals(CustodyItem.GONE)
                        || item.treasury().isOwed())
                .toList();
    }

    private CustodyItem item(Trail trail) {
        return world.read(register -> register.load(CustodyItem.class, Id.<CustodyItem>of(trail.target)));
    }

    void addAll() {
        steps.add(AskMovement.class, 3, this::move, Steps.nothing());
        steps.add(
                ApproveMovement.class,
                6,
                trail -> new ApproveMovement(Id.<CustodyItem>of(trail.target), null, "同意"),
                Steps.nothing());
        steps.add(
                KeepForParty.class,
                2,
                trail -> !trail.homing && item(trail).isToReturn()
                        ? new KeepForParty(
                                Id.<CustodyItem>of(trail.target),
                                null,
                                trail.any(List.of(Unclaimed.values())),
                                "两次上门，没有领取。")
                        : null,
                trail -> trail.ways.add("kept for the party"));
        steps.add(
                RemitProceeds.class,
                6,
                trail -> new RemitProceeds(
                        Id.of(trail.target),
                        null,
                        trail.way.today,
                        item(trail).treasury().owed(),
                        "国库 " + trail.way.chance.nextLong(),
                        List.of(world.photo())),
                trail -> trail.ways.add("proceeds in the treasury"));
        steps.add(
                ReportLoss.class,
                1,
                trail -> trail.homing || trail.dice(8) > 0
                        ? null
                        : new ReportLoss(
                                Id.of(trail.target),
                                null,
                                trail.any(List.of(LossCause.values())),
                                lost(trail),
                                "清点时没有找到。",
                                "已经按评估价赔偿，双方签字。",
                                List.of(world.photo())),
                trail -> trail.ways.add("loss reported"));
        steps.add(SignMovement.class, 6, this::sign, trail -> {
            if (trail.disposed) {
                trail.issued(FormKind.GOODS_DISPOSAL);
            }
            if (trail.auctioned != null) {
                new PerformanceSteps(world, steps).setOff(trail);
            }
            trail.ways.add("things " + trail.movement.name().toLowerCase(Locale.ROOT));
        });
    }

    /** What the law destroys is shown by a picture first. */
    static boolean lacksPhoto(CaseWorld world, UUID item) {
        return world.read(register -> Attachment.of(register, item)).isEmpty();
    }

    private boolean lacksPhoto(Trail trail) {
        return lacksPhoto(world, trail.target);
    }

    private Act move(Trail trail) {
        CustodyItem item = item(trail);
        if (item.stage().equals(CustodyItem.OUT)) {
            return ask(trail, Movement.BACK);
        }
        switch (item.heldAs()) {
            case TO_RETURN -> {
                return ask(trail, Movement.RETURN);
            }
            case CONFISCATED -> {
                return world.reload(trail.way.id).performance().servedOn().isEmpty()
                        ? null
                        : ask(trail, trail.any(List.of(Movement.SELL, Movement.DESTROY, Movement.HAND_OVER)));
            }
            case TO_AUCTION -> {
                return SetOffSteps.isDue(world, trail, item) ? ask(trail, Movement.SELL) : null;
            }
            case TO_HAND_OVER -> {
                return ask(trail, Movement.HAND_OVER);
            }
            case TO_DESTROY -> {
                return lacksPhoto(trail) ? null : ask(trail, Movement.DESTROY);
            }
            default -> {
                // Still held: it is stored, counted, taken out.
            }
        }
        if (trail.homing) {
            return null;
        }
        return ask(
                trail,
                item.stage().equals(CustodyItem.LISTED)
                        ? Movement.IN
                        : trail.any(List.of(Movement.OUT, Movement.COUNT)));
    }

    private static Act ask(Trail trail, Movement movement) {
        return new AskMovement(
                Id.of(trail.target),
                null,
                movement,
                "按规定办理",
                movement == Movement.COUNT ? null : "一号库三号架",
                movement == Movement.SELL ? PRICE : null,
                movement == Movement.DESTROY ? PreparedMeans.DESTROYING : null,
                true);
    }

    /** All of it, or half of it; what is preserved may be seized yet, as it is listed. */
    private BigDecimal lost(Trail trail) {
        CustodyItem item = item(trail);
        return trail.dice(2) > 0 || item.heldAs() == HeldAs.PRESERVED
                ? null
                : item.quantity().divide(BigDecimal.TWO, 3, RoundingMode.HALF_UP);
    }

    /** The custodian signs what another asked for, and the other way round; what needs approval waits for it. */
    private Act sign(Trail trail) {
        CustodyItem item = item(trail);
        boolean approved = item.pending().approvedBy().isPresent();
        Movement movement = item.pending().movement();
        boolean keeper = trail.actor.is(Role.CUSTODIAN);
        trail.movement = movement;
        trail.auctioned = item.heldAs() == HeldAs.TO_AUCTION && movement == Movement.SELL ? PRICE : null;
        trail.disposed = item.heldAs().isDisposedOf() && movement.disposes();
        boolean askedByKeeper = item.pending().byName().equals("niudu-custodian");
        boolean byApprover =
                item.pending().approvedBy().filter(trail.actor.user()::equals).isPresent();
        return movement.needsApproval() && !approved || byApprover || keeper == askedByKeeper
                ? null
                : trail.disposed
                        ? Disposing.of(world, Id.of(trail.target), "数量无误")
                        : new SignMovement(Id.of(trail.target), null, "数量无误");
    }
}
