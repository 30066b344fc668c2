package yidan.casework.seizure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.paper.HeldPapers;
import yidan.casework.seizure.end.Settled;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.tenancy.Refusal;

/**
 * What a party gets back when a seizure is lifted, a confiscation falls or the police open no case: the things that are still there, and what was
 * paid for those that were sold. Source: 行政强制法 第二十八条第二款、第四十一条; 行政处罚法 第七十五条; 行政执法机关移送涉嫌犯罪案件的规定 第十条、第十二条.
 */
public final class Restitution {

    private Restitution() {}

    /** Of the things of a seizure that is lifted, or auctioned for the fine, those that were sold early are owed in money. */
    public static BigDecimal afterLifting(Desk desk, EnforcementCase of, Seizure lifted) {
        BigDecimal owed = proceeds(desk, CustodyItem.heldBy(desk.register(), lifted.uuid()));
        of.means().oweProceeds(owed);
        return owed;
    }

    /** Of the things of a seizure that is confiscated, what was paid for those that were sold early is for the treasury. */
    static void afterConfiscating(Desk desk, Seizure confiscated) {
        List<CustodyItem> sold = CustodyItem.heldBy(desk.register(), confiscated.uuid()).stream()
                .filter(one -> one.outcome().filter(Movement.SELL::equals).isPresent())
                .toList();
        sold.forEach(one -> one.oweProceeds(CustodyEntry.proceedsOf(desk.register(), one)));
    }

    /**
     * Neither closed nor filed before the treasury has what was paid for things that were confiscated.
     *
     * @throws Refusal while some of it is not there. Source: 行政处罚法 第七十四条.
     */
    public static void requireRemitted(Desk desk, UUID of) {
        CustodyItem.ofCase(desk.register(), of).stream()
                .filter(one -> one.treasury().isOwed())
                .findFirst()
                .ifPresent(thing -> {
                    throw new Refusal(
                            "case.proceeds-not-in-treasury",
                            "cn-penalty-2021:#74",
                            thing.name(),
                            thing.treasury().owed().toPlainString());
                });
    }

    /** The decision that confiscated has fallen. */
    public static void afterRevoking(Desk desk, EnforcementCase of) {
        Set<UUID> confiscating = Seizure.of(desk.register(), of.uuid()).stream()
                .filter(one -> one.settled()
                        .flatMap(Settled::fate)
                        .filter(SeizedFate.CONFISCATED::equals)
                        .isPresent())
                .map(Seizure::uuid)
                .collect(Collectors.toSet());
        List<CustodyItem> taken = CustodyItem.ofCase(desk.register(), of.uuid()).stream()
                .filter(one -> one.heldAs() == HeldAs.CONFISCATED || confiscating.contains(one.holding()))
                .toList();
        of.means().oweProceeds(proceeds(desk, taken));
        taken.forEach(CustodyItem::fallBack);
        // What was auctioned for the fine is paid back as the fine is.
        CustodyItem.ofCase(desk.register(), of.uuid()).stream()
                .filter(one -> one.heldAs() == HeldAs.TO_AUCTION)
                .forEach(CustodyItem::fallBack);
    }

    /**
     * 公安机关不予立案: what was to go with the case, and is still here, is held on no ground any more. The seizures are lifted,
     * with a paper that says so; what was sold early is owed in money.
     */
    public static void afterRefusal(Desk desk, EnforcementCase of, String reasons) {
        Seizure.of(desk.register(), of.uuid()).stream()
                .filter(Seizure::isHandedOn)
                .filter(one -> isLeftOf(desk, one))
                .forEach(one -> comeBack(desk, of, one, reasons));
        CustodyItem.ofCase(desk.register(), of.uuid()).stream()
                .filter(CustodyItem::isToHandOver)
                .map(CustodyItem::holding)
                .distinct()
                .forEach(holding -> CustodyItem.holdAs(desk.register(), holding, HeldAs.TO_RETURN));
    }

    /** What the police have already is theirs to give back. */
    private static boolean isLeftOf(Desk desk, Seizure one) {
        return CustodyItem.heldBy(desk.register(), one.uuid()).stream()
                .anyMatch(thing -> thing.isToHandOver()
                        || thing.outcome().filter(Movement.SELL::equals).isPresent());
    }

    private static void comeBack(Desk desk, EnforcementCase of, Seizure one, String reasons) {
        one.end(Settled.lifted(desk, LiftGround.NOT_NEEDED, reasons));
        CustodyItem.holdAs(desk.register(), one.uuid(), HeldAs.TO_RETURN);
        BigDecimal owed = afterLifting(desk, of, one);
        HeldPapers.of(of, desk).released(one.scene().decision().orElseThrow(), one.kind(), one.basis(), owed, reasons);
    }

    /**
     * A case is not closed over things that another body was to have.
     *
     * @throws Refusal while one of them is still held
     */
    public static void requireHandedOver(Desk desk, EnforcementCase of) {
        boolean referred =
                of.ruling().kind().filter(RulingKind.TRANSFERRED::equals).isPresent();
        CustodyItem.ofCase(desk.register(), of.uuid()).stream()
                .filter(CustodyItem::isToHandOver)
                .findFirst()
                .ifPresent(thing -> {
                    throw new Refusal(
                            "case.things-not-handed-over",
                            referred ? "cn-referral-2020:#12" : "cn-penalty-2021:#56",
                            thing.name());
                });
    }

    /**
     * A case ends, in whatever way, and nothing of it is handled anew, before everything has gone back.
     *
     * @throws Refusal while something that is to be given back is still held, and nothing says why it cannot be
     */
    public static void require(Desk desk, EnforcementCase of) {
        String article = of.ruling().isRevoked() ? "cn-compulsion-2011:#41" : "cn-compulsion-2011:#28";
        if (of.means().proceeds().signum() > 0) {
            throw new Refusal("case.proceeds-owed", article);
        }
        if (of.means().surplus().signum() > 0) {
            throw new Refusal("case.surplus-owed", "cn-compulsion-2011:#46");
        }
        List<CustodyItem> things = CustodyItem.ofCase(desk.register(), of.uuid());
        things.stream().filter(CustodyItem::isToAuction).findFirst().ifPresent(thing -> {
            throw new Refusal("case.things-to-auction", "cn-compulsion-2011:#28", thing.name());
        });
        things.stream().filter(CustodyItem::isOwed).findFirst().ifPresent(thing -> {
            throw new Refusal("case.things-not-returned", article, thing.name());
        });
    }

    private static BigDecimal proceeds(Desk desk, List<CustodyItem> things) {
        return things.stream()
                .filter(one -> one.outcome().filter(Movement.SELL::equals).isPresent())
                .map(one -> CustodyEntry.proceedsOf(desk.register(), one))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
