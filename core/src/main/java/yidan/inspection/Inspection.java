package yidan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.Power;
import yidan.casework.officers.Confidence;
import yidan.casework.officers.Team;
import yidan.casework.recording.Recording;
import yidan.files.Archived;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * One inspection of a township, on an item of inspection that its list in force has.
 * Source: 临政发〔2023〕13号 二（一），附件1 第1至9项; 临政发〔2023〕14号 四、八 第十条至第十二条.
 */
@Entity
@Table(name = "inspection")
@Kind(TableKind.OWN)
public class Inspection extends Dossier {

    /** 已计划 */
    public static final String PLANNED = "PLANNED";
    /** 限期改正中 */
    public static final String ORDERED = "ORDERED";
    /** 逾期未改正 */
    public static final String OVERDUE = "OVERDUE";
    /** 已办结 */
    public static final String CLOSED = "CLOSED";
    /** 已取消 */
    public static final String CANCELLED = "CANCELLED";

    public static final Set<String> UNDER_WAY = Set.of(PLANNED, ORDERED, OVERDUE);
    /** Done by one of the two who inspect. */
    public static final String INSPECTOR = "INSPECTOR";
    /** Something was found. */
    public static final String PROBLEM = "PROBLEM";
    /** What was ordered has not reached the party. */
    public static final String ORDER_UNSERVED = "ORDER_UNSERVED";
    /** Nothing has been made of it yet. */
    public static final String NO_LEAD = "NO_LEAD";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Manner manner;

    @Column(name = "item_id", updatable = false)
    private int item;

    @Convert(converter = UuidConverter.class)
    @Column(name = "catalogue_id", updatable = false)
    private UUID catalogue;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Embedded
    private Target target;

    @Embedded
    private Team team;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "plan_words")
    private String planWords;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    @Embedded
    private Seen seen;

    @Convert(converter = OutcomesConverter.class)
    private Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    @Embedded
    private Reported reported;

    @Column(name = "correct_by")
    private LocalDate correctBy;

    @Column(name = "order_words")
    private String order;

    /** 责令立即消除: the day on which the order is served is its last. */
    @Column(name = "at_once")
    private boolean atOnce;

    /** When 责令改正通知书 reached who was inspected, by its proof. */
    @Column(name = "order_served_on")
    private LocalDate orderServedOn;

    @Embedded
    private Recheck recheck = new Recheck();

    @Convert(converter = UuidConverter.class)
    @Column(name = "lead_dossier_id")
    private UUID lead;

    /** As the database says {@link #owesLead()}, to look for. */
    @Column(name = "owes_lead", insertable = false, updatable = false)
    private boolean leadOwed;

    @Column(name = "cancelled_why")
    private String cancelledWhy;

    /** The file in which it lies in the archive: its own, or that of the case that it has led to; null before. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "archived_in")
    private UUID archivedIn;

    protected Inspection() {}

    private Inspection(Desk desk, Manner manner, Power power, Target target, Team team) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), PLANNED, desk.today());
        this.manner = manner;
        this.item = power.item();
        this.catalogue = power.catalogue();
        this.itemName = power.name();
        this.target = target;
        this.team = team;
    }

    static Inspection plan(Desk desk, Power power, Target target, Team team, LocalDate on, String words) {
        Inspection planned = new Inspection(desk, Manner.PLANNED, power, target, team);
        planned.plannedOn = on;
        planned.planWords = words.strip();
        return planned;
    }

    static Inspection patrol(Desk desk, Power power, Target target, Team team, Visit visit) {
        Inspection patrol = new Inspection(desk, Manner.PATROL, power, target, team);
        patrol.record(visit);
        return patrol;
    }

    @Override
    public Optional<Refusal> closedTo(Actor reader) {
        return Confidence.closed(reader, owner(), team, reader.is(Role.ARCHIVIST) && isOver());
    }

    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        return Archived.unchanged(isArchived());
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return switch (gate) {
            case INSPECTOR ->
                team.has(actor)
                        ? Optional.empty()
                        : Optional.of(new Refusal("inspection.not-the-inspector", "linyi-14:4.8#10"));
            case PROBLEM ->
                outcomes.equals(EnumSet.of(Outcome.NO_PROBLEM))
                        ? Optional.of(new Refusal("inspection.no-problem-no-lead", "cn-penalty-2021:#54"))
                        : Optional.empty();
            case ORDER_UNSERVED ->
                orderServedOn == null
                        ? Optional.empty()
                        : Optional.of(new Refusal("inspection.order-stands", "cn-penalty-2021:#28"));
            case NO_LEAD ->
                lead == null ? Optional.empty() : Optional.of(new Refusal("inspection.lead-already", "linyi-13:#2"));
            default -> throw new IllegalArgumentException("an inspection has no gate " + gate);
        };
    }

    /** Two others inspect, or look again, from now on, and store what was filmed. */
    void handOver(Team newTeam, Register register) {
        team = newTeam;
        Recording.ofInspection(register, uuid()).forEach(one -> one.handOver(newTeam));
    }

    void record(Visit visit) {
        inspectedOn = visit.hours().day();
        seen = Seen.of(visit);
        outcomes = EnumSet.copyOf(visit.outcomes());
        reported = Outcome.areReported(outcomes) ? Reported.of(visit.reporting()) : null;
        if (visit.orders()) {
            order(visit.lastDay(), visit.until() == null, visit.order());
        } else {
            enter(CLOSED);
        }
    }

    /** 责令改正: the notice that says so is still to reach the party. @param lastDay today where it is to be done at once */
    void order(LocalDate lastDay, boolean atOnceNow, String what) {
        correctBy = lastDay;
        atOnce = atOnceNow;
        order = what.strip();
        orderServedOn = null;
        enter(ORDERED);
    }

    /**
     * The order has reached the party, before its last day is over; the first proof counts.
     *
     * @throws Refusal {@code inspection.order-served-too-late}
     */
    void serveOrder(LocalDate on) {
        if (orderServedOn != null || correctBy == null) {
            return;
        }
        if (atOnce) {
            correctBy = on;
        } else if (on.isAfter(correctBy)) {
            throw new Refusal("inspection.order-served-too-late", "cn-penalty-2021:#28", correctBy).at("servedOn");
        }
        orderServedOn = on;
    }

    /** The last day to correct, as a clock; none where nothing was ordered. */
    void awaitCorrection(Desk desk) {
        correctBy()
                .ifPresent(
                        day -> Clocks.of(desk).awaitEnd(Terms.RECTIFICATION_CHECKED, this, "cn-penalty-2021:#28", day));
    }

    /**
     * What was not corrected waits for its lead; where there is one already, nothing is left to be done.
     *
     * @throws Refusal where it is said not to be corrected though the order never reached the party, or before the last day
     *     has passed
     */
    void recheck(LocalDate on, boolean isCorrected, String findings) {
        if (!isCorrected && orderServedOn == null) {
            throw new Refusal("inspection.order-not-served", "cn-penalty-2021:#28").at("corrected");
        }
        if (!isCorrected && !atOnce && !on.isAfter(correctBy)) {
            throw new Refusal("inspection.day-not-over", "cn-penalty-2021:#28", correctBy).at("corrected");
        }
        recheck.held(on, isCorrected, findings);
        enter(isCorrected || lead != null ? CLOSED : OVERDUE);
    }

    /** What was ordered to be corrected is looked at all the same: only then is it over. */
    void becameLead(UUID newLead) {
        lead = newLead;
        if (!stage().equals(ORDERED)) {
            enter(CLOSED);
        }
    }

    void cancel(String why) {
        cancelledWhy = why.strip();
        enter(CANCELLED);
    }

    /** Nothing changes afterwards. Source: 临政发〔2023〕14号 一、九 第三条、第四条、第十八条. */
    public void archive(UUID caseFile) {
        archivedIn = caseFile;
    }

    public Optional<UUID> archivedIn() {
        return Optional.ofNullable(archivedIn);
    }

    public boolean isArchived() {
        return archivedIn != null;
    }

    /** Whether a violation is suspected and nobody has made a lead of it. */
    public boolean owesLead() {
        return lead == null && outcomes.contains(Outcome.SUSPECTED_VIOLATION);
    }

    /** Whether it was held, and nothing is to be done any more. */
    public boolean isOver() {
        return CLOSED.equals(stage());
    }

    /** The day of its last act that looked at something; empty until it is over. */
    public Optional<LocalDate> overOn() {
        return isOver() ? recheckedOn().or(this::inspectedOn) : Optional.empty();
    }

    public Manner manner() {
        return manner;
    }

    public int item() {
        return item;
    }

    UUID catalogue() {
        return catalogue;
    }

    public String itemName() {
        return itemName;
    }

    public Target target() {
        return target;
    }

    public Team team() {
        return team;
    }

    public Optional<LocalDate> plannedOn() {
        return Optional.ofNullable(plannedOn);
    }

    public Optional<String> planWords() {
        return Optional.ofNullable(planWords);
    }

    public Optional<LocalDate> inspectedOn() {
        return Optional.ofNullable(inspectedOn);
    }

    /** When the visit was over. */
    Instant seenUntil() {
        return seen.until(inspectedOn);
    }

    public Optional<String> place() {
        return Optional.ofNullable(seen).map(Seen::place);
    }

    public Optional<String> present() {
        return Optional.ofNullable(seen).map(Seen::present);
    }

    public Optional<String> words() {
        return Optional.ofNullable(seen).map(Seen::words);
    }

    /** To whom the danger was reported, and what was done at once; empty where there was none to report. */
    public Optional<Reported> reported() {
        return Optional.ofNullable(reported);
    }

    public Set<Outcome> outcomes() {
        return Set.copyOf(outcomes);
    }

    /** The last day to correct; empty where nothing was ordered. */
    public Optional<LocalDate> correctBy() {
        return Optional.ofNullable(correctBy);
    }

    public Optional<String> order() {
        return Optional.ofNullable(order);
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    /** When the order reached the party; empty until it is proved. */
    public Optional<LocalDate> orderServedOn() {
        return Optional.ofNullable(orderServedOn);
    }

    public Optional<LocalDate> recheckedOn() {
        return recheck.on();
    }

    public boolean isCorrected() {
        return recheck.isCorrected();
    }

    public Optional<String> recheckWords() {
        return recheck.words();
    }

    /** The lead that was made of it. */
    public Optional<UUID> lead() {
        return Optional.ofNullable(lead);
    }

    public Optional<String> cancelledWhy() {
        return Optional.ofNullable(cancelledWhy);
    }
}
