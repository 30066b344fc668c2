package yidan.casework.seizure.setoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.casework.performance.PaymentChannel;
import yidan.casework.performance.Payments;
import yidan.casework.seizure.Seizure;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** One thing of a seizure is auctioned, and what it brings is set off. Source: 行政强制法 第三十八条、第四十六条第三款、第四十九条. */
public final class Auction {

    private Auction() {}

    /** @throws Refusal before the decision on it has reached the party, and where the fine is not due any more */
    public static void require(EnforcementCase of, CustodyItem thing, Desk desk) {
        Debt.requireDue(desk, of);
        String decision = decidedIn(thing, desk);
        if (!ServiceProof.documents(desk.register(), of.uuid()).contains(decision)) {
            throw new Refusal("setoff.execution-not-served", "cn-compulsion-2011:#38", decision);
        }
    }

    /**
     * Lowers the fine by what was paid, never below nothing: that goes to the treasury, and what is over to the party.
     *
     * @param done the line of the ledger, signed by both
     * @return what became of it, in words
     */
    public static String setOff(EnforcementCase of, CustodyItem thing, CustodyEntry done, Desk desk) {
        BigDecimal price = done.proceeds().orElseThrow();
        BigDecimal part = price.min(Debt.fineOwed(of));
        String receipt = receipt(thing, desk);
        LocalDate day = DayOrder.on(done.doneAt().orElseThrow());
        thing.oweProceeds(part);
        of.means().oweSurplus(price.subtract(part));
        if (part.signum() > 0) {
            Payments.pay(desk, of, PaymentChannel.AUCTION, day, part, null, receipt);
        }
        return Phrases.of("setoff.done", Phrases.yuan(part), Phrases.yuan(price.subtract(part)));
    }

    /** The number of the decision on the seizure that holds it. */
    public static String decidedIn(CustodyItem thing, Desk desk) {
        Seizure seizure = desk.register().load(Seizure.class, Id.of(thing.holding()));
        return desk.register()
                .load(
                        OfficialDocument.class,
                        Id.of(seizure.auction().orElseThrow().decision()))
                .number()
                .orElseThrow()
                .toString();
    }

    /** By the decision, and which of its things it was: what is auctioned has no receipt of a bank. */
    private static String receipt(CustodyItem thing, Desk desk) {
        List<UUID> things = CustodyItem.heldBy(desk.register(), thing.holding()).stream()
                .map(CustodyItem::uuid)
                .toList();
        return Phrases.of("setoff.receipt", decidedIn(thing, desk), things.indexOf(thing.uuid()) + 1);
    }
}
