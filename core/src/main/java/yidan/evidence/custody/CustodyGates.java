package yidan.evidence.custody;

import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What must be so before somebody signs for a thing in custody. */
public final class CustodyGates {

    /** Nobody waits for a second signature. */
    public static final String NOTHING_PENDING = "NOTHING_PENDING";
    /** Somebody does. */
    public static final String PENDING = "PENDING";
    /** The head has to approve what is asked for. */
    public static final String PENDING_APPROVAL = "PENDING_APPROVAL";
    /** It is not the one who asked. */
    public static final String OTHER_PERSON = "OTHER_PERSON";
    /** It is not the one who approved: who disposes of the goods does not keep their ledger. */
    public static final String NOT_APPROVER = "NOT_APPROVER";
    /** Who keeps the goods is no officer. */
    public static final String KEEPER_IS_NO_OFFICER = "KEEPER_IS_NO_OFFICER";

    /** What was paid for it is for the treasury, and is not there. */
    public static final String OWED_TO_TREASURY = "OWED_TO_TREASURY";

    private static final String LEDGER = "linyi-14:4.9d2#6";
    private static final String APART = "linyi-14:4.9d2#5";

    private CustodyGates() {}

    static Optional<Refusal> shut(CustodyItem thing, String gate, Actor actor) {
        Pending pending = thing.pending();
        return switch (gate) {
            case NOTHING_PENDING -> unless(!pending.isOpen(), "custody.pending", LEDGER);
            case PENDING -> unless(pending.isOpen(), "custody.nothing-pending", LEDGER);
            case PENDING_APPROVAL ->
                unless(pending.isOpen() && pending.needsApproval(), "custody.nothing-to-approve", "linyi-14:4.9d2#8");
            case OWED_TO_TREASURY -> unless(thing.treasury().isOwed(), "treasury.none-owed", "cn-penalty-2021:#74");
            case OTHER_PERSON -> unless(!pending.isBy(actor), "custody.same-person", APART);
            case NOT_APPROVER -> unless(!pending.isApprovedBy(actor), "custody.approver-signs", "linyi-14:4.9d2#3");
            case KEEPER_IS_NO_OFFICER ->
                unless(!actor.is(Role.CUSTODIAN) || !thing.isOfficer(actor), "custody.officer-is-no-custodian", APART);
            default -> throw new IllegalArgumentException("a thing has no gate " + gate);
        };
    }

    private static Optional<Refusal> unless(boolean open, String key, String basis) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, basis));
    }
}
