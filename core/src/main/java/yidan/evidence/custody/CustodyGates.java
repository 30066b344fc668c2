package yidan.evidence.custody;

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
    /** Who keeps the goods is no officer. */
    public static final String KEEPER_IS_NO_OFFICER = "KEEPER_IS_NO_OFFICER";

    private CustodyGates() {}
}
