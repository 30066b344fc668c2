package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.end.Settled;
import yidan.casework.seizure.setoff.Auction;
import yidan.document.FormKind;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Disposals;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 罚没物品处理记录, also of what is auctioned for a fine, begun with the second signature in the ledger and closed when both who
 * did it and who watched over it have signed it. A file that is taken over takes no further paper: what goes afterwards stands in the ledger alone.
 * Source: 临政发〔2023〕14号 一、九 第九条; 四、九（四）（2）第三条、第八条、第九条.
 */
public final class DisposalPaper implements Disposals {

    @Override
    public void requireDue(CustodyItem thing, Desk desk) {
        Auction.require(desk.register().load(EnforcementCase.class, Id.of(thing.caseId())), thing, desk);
    }

    @Override
    public void requireServed(CustodyItem thing, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(thing.caseId()));
        if (of.performance().servedOn().isEmpty()) {
            throw new Refusal("custody.decision-not-served", "cn-penalty-2021:#61").at("movement");
        }
    }

    @Override
    public void record(CustodyItem thing, CustodyEntry done, Desk desk) {
        EnforcementCase dossier = desk.register().load(EnforcementCase.class, Id.of(thing.caseId()));
        if (dossier.stage().equals(CaseStages.ARCHIVED)) {
            return;
        }
        String setOff = "";
        if (thing.heldAs() == HeldAs.TO_AUCTION
                && thing.outcome().filter(Movement.SELL::equals).isPresent()) {
            setOff = Auction.setOff(dossier, thing, done, desk);
        }
        Map<String, Object> values = new HashMap<>();
        values.put(
                "goods",
                List.of(Map.of(
                        "name", thing.name(),
                        "specification", thing.specification(),
                        "unit", thing.unit(),
                        "quantity", thing.quantity().stripTrailingZeros().toPlainString(),
                        "note",
                                done.proceeds()
                                        .map(amount -> Phrases.of("disposal.proceeds", Phrases.yuan(amount)))
                                        .orElse(""),
                        "disposal", Phrases.name(done.movement()))));
        values.put("time", Phrases.time(done.doneAt().orElseThrow()));
        values.put("place", done.doneWhere().orElseThrow());
        values.put(
                "grounds",
                CaseSays.lines(
                        done.why(),
                        done.place()
                                .map(where -> Phrases.of("disposal.receiver", where))
                                .orElse(""),
                        setOff,
                        ruleOf(thing, desk)
                                .map(rule -> Phrases.of("disposal.rule", rule))
                                .orElse(""),
                        done.words().orElse("")));
        values.put("handlers", done.firstName() + "、" + done.secondName());
        values.put("supervisor", done.supervisor().orElseThrow());
        values.put("headSigned", approval(thing, done, desk));
        takenBy(thing, desk).ifPresent(number -> values.put("decision", number));
        CasePapers.of(dossier, desk).draft(FormKind.GOODS_DISPOSAL, values);
    }

    /** By what it is destroyed: named for the thing, or with the decision that the law destroys it. */
    private static Optional<String> ruleOf(CustodyItem thing, Desk desk) {
        return thing.outcome().filter(Movement.DESTROY::equals).isEmpty()
                ? Optional.empty()
                : thing.destroyedUnder()
                        .or(() -> desk.register()
                                .find(Seizure.class, Id.<Seizure>of(thing.holding()))
                                .flatMap(Seizure::settled)
                                .flatMap(Settled::destroyedUnder));
    }

    /** Who approved it, and when where that was kept. */
    private static String approval(CustodyItem thing, CustodyEntry done, Desk desk) {
        String name = StaffMember.nameOf(
                desk.register(), thing.owner(), done.approvedBy().orElseThrow());
        return done.approvedAt()
                .map(moment -> Phrases.signedOff(name, DayOrder.on(moment)))
                .orElse(name);
    }

    /**
     * What is destroyed by law is not confiscated: then it was the seizure by which it is held that took it; what is auctioned
     * for the fine was taken by the decision on that.
     */
    private static Optional<String> takenBy(CustodyItem thing, Desk desk) {
        if (thing.heldAs() == HeldAs.TO_AUCTION) {
            return Optional.of(Auction.decidedIn(thing, desk));
        }
        return thing.heldAs() == HeldAs.CONFISCATED
                ? Optional.empty()
                : desk.register()
                        .find(Seizure.class, Id.<Seizure>of(thing.holding()))
                        .flatMap(seizure -> seizure.scene().decisionNumber());
    }
}
