package yidan.evidence.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.evidence.custody.outcome.Leaving;
import yidan.evidence.custody.outcome.Loss;
import yidan.evidence.custody.outcome.Treasury;
import yidan.files.Archived;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * One thing that the organisation holds, from the moment it was taken until it is back, destroyed, sold or handed over.
 * Whatever moves it is asked by one person and signed by another; the custodian is one of the two and never an officer.
 * Source: 临政发〔2023〕14号 四、九（四）（2）; 行政强制法 第二十六条、第二十八条.
 */
@Entity
@Table(name = "custody_item")
@Kind(TableKind.OWN)
public class CustodyItem extends Dossier {

    /** 待入库 */
    public static final String LISTED = "LISTED";
    /** 在库 */
    public static final String STORED = "STORED";
    /** 出库 */
    public static final String OUT = "OUT";
    /** 已返还、已变卖、已销毁、已移交、已灭失 */
    public static final String GONE = "GONE";

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Convert(converter = UuidConverter.class)
    @Column(name = "holding_id")
    private UUID holding;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String specification;

    @Column(updatable = false)
    private String unit;

    @Embedded
    private Amount amount;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_as")
    private HeldAs heldAs;

    private String place;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    /** How it left; null while it is held. */
    @Embedded
    private Leaving leaving;

    @Embedded
    private Pending pending = new Pending();

    @Embedded
    private Kept kept;

    @Embedded
    private Treasury treasury = new Treasury();

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected CustodyItem() {}

    private CustodyItem(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, LISTED, today);
    }

    /**
     * Puts a list of things into the ledger.
     *
     * @param of the case, its number and the two who handle it
     * @param holding the seizure or preservation by which they are held
     */
    public static void list(Desk desk, CaseOfThings of, UUID holding, HeldAs as, String place, List<Thing> things) {
        int ordinal = 0;
        for (Thing thing : things) {
            CustodyItem item = new CustodyItem(of.owner(), TimeOrdered.id(desk.now()), desk.today());
            item.caseId = of.caseId();
            item.caseNumber = of.number();
            item.leadUser = of.leadUser();
            item.assistantUser = of.assistantUser();
            item.holding = holding;
            item.heldAs = as;
            item.name = thing.name();
            item.specification = thing.specification();
            item.unit = thing.unit();
            item.amount = new Amount(thing.quantity());
            item.nature = Nature.ORDINARY;
            item.place = place;
            item.ordinal = ++ordinal;
            desk.register().add(item);
        }
    }

    /** What is held by one seizure or preservation, in the order of its list. */
    public static List<CustodyItem> heldBy(Register register, UUID holding) {
        return register.of(CustodyItem.class)
                .where("d.holding = :holding", "holding", holding)
                .orderBy("d.ordinal")
                .list();
    }

    /** The ground has changed: lifted, confiscated, seized instead of preserved. */
    public static void holdAs(Register register, UUID holding, HeldAs as) {
        heldBy(register, holding).stream()
                .filter(item -> !GONE.equals(item.stage()))
                .forEach(item -> item.ground(as));
    }

    /** What was preserved is seized: it stays the same thing in the ledger. */
    public static void passOn(Register register, UUID from, UUID to, HeldAs as) {
        heldBy(register, from).stream()
                .filter(item -> !GONE.equals(item.stage()))
                .forEach(item -> {
                    item.holding = to;
                    item.ground(as);
                });
    }

    /** All of a case. */
    public static List<CustodyItem> ofCase(Register register, UUID caseId) {
        return register.of(CustodyItem.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.openedOn, d.ordinal, d.id")
                .list();
    }

    /** 没收、抵缴的决定撤销: what it took and is still there is to be given back; what the law destroys it would destroy without it. */
    public void fallBack() {
        treasury.fall();
        if (heldAs == HeldAs.CONFISCATED && !GONE.equals(stage()) || isToAuction()) {
            ground(HeldAs.TO_RETURN);
        }
    }

    /** Whether it is to be auctioned for a fine, and is not yet. */
    public boolean isToAuction() {
        return heldAs == HeldAs.TO_AUCTION && !GONE.equals(stage());
    }

    /** It was sold early and is confiscated now, or auctioned for a fine: what was paid for it is for the treasury. */
    public void oweProceeds(BigDecimal proceeds) {
        treasury.owe(proceeds, filed);
    }

    /** What was paid for it and is for the treasury. */
    public Treasury treasury() {
        return treasury;
    }

    /** What was asked for on the ground that was, and may not be done on the one that is, is not asked for any more. */
    private void ground(HeldAs as) {
        heldAs = as;
        kept = null;
        dropWhatIsNotLet();
    }

    private void dropWhatIsNotLet() {
        if (pending.isOpen() && !heldAs.lets(pending.movement(), nature)) {
            pending.clear();
        }
    }

    /** Whether it is to be given back, and is not yet. */
    public boolean isToReturn() {
        return heldAs == HeldAs.TO_RETURN && !GONE.equals(stage());
    }

    /** Whether another body is to have it, and has not yet. */
    public boolean isToHandOver() {
        return heldAs == HeldAs.TO_HAND_OVER && !GONE.equals(stage());
    }

    /** Whether a case waits for it: to be given back, and nothing says why it cannot be. */
    public boolean isOwed() {
        return isToReturn() && kept == null;
    }

    void keep(Kept forItsParty) {
        kept = forItsParty;
    }

    /** Why it could not be given back; empty where it is, or still to be. */
    public Optional<Kept> kept() {
        return Optional.ofNullable(kept);
    }

    /** The things of a case that were sent to be appraised are given back. */
    public static void appraised(Register register, UUID caseId) {
        register.of(CustodyItem.class)
                .where("d.caseId = :case", "case", caseId)
                .where("d.heldAs = :appraised", "appraised", HeldAs.APPRAISED)
                .list()
                .forEach(item -> item.ground(HeldAs.TO_RETURN));
    }

    /** As on a list of what there is. */
    public Thing thing() {
        return new Thing(name, specification, unit, quantity());
    }

    @Override
    public Optional<Refusal> closedTo(Actor reader) {
        return Archived.closed(filed, reader);
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return CustodyGates.shut(this, gate, actor);
    }

    boolean isOfficer(Actor actor) {
        return actor.is(Role.OFFICER)
                || actor.is(Role.TEAM_LEADER)
                || leadUser.equals(actor.user())
                || assistantUser.equals(actor.user());
    }

    void describe(Nature newNature) {
        nature = newNature;
        dropWhatIsNotLet();
    }

    void ask(Movement movement, Actor by, String why, String where, BigDecimal amount, String rule) {
        movement.requireAllowed(stage(), heldAs, nature);
        pending.ask(movement, by, why, where, amount);
        pending.under(rule);
    }

    /**
     * It is gone, or of no use any more, wherever it was: that is approved and signed like everything else.
     *
     * @param quantity how much of it; null for all of it
     */
    public void reportLoss(Loss how, BigDecimal quantity, Actor by, String why) {
        BigDecimal part = amount.partOf(quantity);
        pending.ask(Movement.LOST, by, why, place, null);
        pending.lost(how, part);
    }

    void approve(Actor by, Instant at) {
        pending.approve(by, at);
    }

    void drop() {
        pending.clear();
    }

    /**
     * The second signature: the movement is done and stands in the ledger.
     *
     * @param disposal how what was confiscated was disposed of; null for every other movement
     */
    CustodyEntry sign(Desk desk, String words, Disposal disposal) {
        CustodyEntry entry = new CustodyEntry(this, pending, desk, words, disposal);
        pending.part().ifPresentOrElse(amount::lose, () -> move(desk));
        pending.clear();
        return entry;
    }

    private void move(Desk desk) {
        switch (pending.movement()) {
            case IN, BACK -> {
                place = pending.where();
                enter(STORED);
            }
            case OUT -> enter(OUT);
            case COUNT -> countedOn = desk.today();
            case RETURN, SELL, DESTROY, HAND_OVER, LOST -> {
                leaving = new Leaving(pending, desk.today());
                if (pending.movement() == Movement.SELL && heldAs == HeldAs.CONFISCATED) {
                    treasury.owe(pending.amount(), filed);
                }
                enter(GONE);
            }
        }
    }

    /** It was found where the ledger has it, in a count of the whole place that another person began. */
    public void counted(Desk desk, String firstUser, String firstName) {
        countedOn = desk.today();
        desk.register().note(CustodyEntry.counted(this, desk, firstUser, firstName));
    }

    /** The seizure, the preservation, or the case whose decision took it. */
    public UUID holding() {
        return holding;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String name() {
        return name;
    }

    public String specification() {
        return specification;
    }

    public String unit() {
        return unit;
    }

    /** What is there; of what is gone, what was there last. */
    public BigDecimal quantity() {
        return amount.quantity();
    }

    /** What was taken and listed: more than there is where a part of it was lost. */
    public BigDecimal listedQuantity() {
        return amount.listed();
    }

    public Nature nature() {
        return nature;
    }

    public HeldAs heldAs() {
        return heldAs;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<LocalDate> countedOn() {
        return Optional.ofNullable(countedOn);
    }

    /** How it left; empty while it is held. */
    public Optional<Movement> outcome() {
        return Optional.ofNullable(leaving).map(Leaving::outcome);
    }

    /** How it was lost; empty where it was not, or only in part. */
    public Optional<Loss> loss() {
        return Optional.ofNullable(leaving).flatMap(Leaving::loss);
    }

    /** By what rule it was destroyed; empty where none was named. */
    public Optional<String> destroyedUnder() {
        return Optional.ofNullable(leaving).flatMap(Leaving::rule);
    }

    public Optional<LocalDate> goneOn() {
        return Optional.ofNullable(leaving).map(Leaving::goneOn);
    }

    /** What one person has asked for and another has to sign. */
    public Pending pending() {
        return pending;
    }
}
