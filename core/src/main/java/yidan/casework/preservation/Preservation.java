package yidan.casework.preservation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.CaseGates;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Hours;
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.TransferNotice;
import yidan.casework.seizure.HeldBefore;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Thing;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * Things that might vanish, registered and kept where they are or with somebody, approved by the head; within seven
 * working days it is decided what becomes of them. Later nothing is possible but to give them back.
 * Source: 行政处罚法 第五十六条.
 */
@Entity
@Table(name = "evidence_preservation")
@Kind(TableKind.OWN)
public class Preservation extends Dossier {

    /** The seven days are not over. */
    public static final String IN_TERM = "IN_TERM";
    /** Done by one of the two who handle the case. */
    public static final String HANDLER = "HANDLER";
    /** Done by somebody who does not. */
    public static final String NOT_HANDLER = "NOT_HANDLER";

    private static final String ARTICLE = "cn-penalty-2021:#56";

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    /** Accounts of those who handled the case before, as far as they judge nothing in it yet, with a blank between them. */
    @Column(name = "former_handlers")
    private String former = "";

    @Column(updatable = false)
    private String why;

    /** Whether one of the things was held in the case before. */
    @Column(name = "held_before")
    private boolean heldBefore;

    @Column(name = "new_ground", updatable = false)
    private String newGround;

    @Column(name = "asked_things", updatable = false)
    private String askedThings;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    /** Who has withdrawn from the case before it was decided, with a blank between them: none of them decides it. */
    @Column(name = "withdrawn_users")
    private String withdrawn = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Null where it was decided before its time was kept. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String opinion;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "kept_at")
    private String keptAt;

    private String keeper;

    @Column(name = "present_people")
    private String present;

    @Column(name = "signed_as")
    private String signedAs;

    private String witness;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private PreservedFate fate;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_why")
    private String settledWhy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Preservation() {}

    private Preservation(EnforcementCase of, UUID id, LocalDate today) {
        super(of.owner(), id, PreservationStages.ASKED, today);
    }

    static Preservation ask(Desk desk, EnforcementCase of, String why, List<Thing> things, String newGround) {
        Preservation asked = new Preservation(of, TimeOrdered.id(desk.now()), desk.today());
        asked.caseId = of.uuid();
        asked.leadUser = of.team().lead().user();
        asked.assistantUser = of.team().assistant().user();
        asked.withdrawn = of.recusals().accounts();
        asked.former = of.recusals().formerHandlers();
        asked.why = HeldBefore.reasons(why, newGround);
        asked.newGround = newGround == null || newGround.isBlank() ? null : newGround.strip();
        asked.requireNewGround(desk.register(), things);
        asked.askedThings = things.stream().map(Thing::line).collect(Collectors.joining("\n"));
        asked.askedBy = desk.actor().user();
        return asked;
    }

    /** All of a case in the order in which they were asked for. */
    public static List<Preservation> of(Register register, UUID caseId) {
        return register.of(Preservation.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.openedOn, d.id")
                .list();
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        boolean handler = leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
        return switch (gate) {
            case HANDLER -> unless(handler, "case.not-the-handler", "cn-penalty-2021:#42");
            case NOT_HANDLER -> unless(!handler, "case.is-the-handler", "linyi-14:1.5#20");
            // The case answers.
            case CaseGates.INVESTIGATED_NOW, CaseGates.UNDECIDED -> Optional.empty();
            case IN_TERM ->
                unless(
                        dueOn == null || !today.isAfter(dueOn),
                        "preservation.term-over",
                        ARTICLE,
                        String.valueOf(dueOn));
            default -> throw new IllegalArgumentException("a preservation has no gate " + gate);
        };
    }

    private static Optional<Refusal> unless(boolean open, String key, String basis, Object... arguments) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, basis, arguments));
    }

    /** What is kept may be otherwise than what was asked for. */
    void requireNewGround(Register register, List<Thing> things) {
        heldBefore |= HeldBefore.check(register, caseId, things, newGround);
    }

    void decide(boolean approved, Desk desk, String words) {
        decidedBy = desk.actor().user();
        decidedOn = desk.today();
        decidedAt = desk.now();
        opinion = words == null || words.isBlank() ? null : words.strip();
        enter(approved ? PreservationStages.APPROVED : PreservationStages.REFUSED);
    }

    /** The investigation is over: what was only asked for or approved is not kept any more. */
    void lapse() {
        if (PreservationStages.ASKED.equals(stage()) || PreservationStages.APPROVED.equals(stage())) {
            enter(PreservationStages.LAPSED);
        }
    }

    /** 经行政机关负责人批准，可以先行登记保存: by the minute, as the record has its time. */
    void requireApprovedBefore(Hours hours) {
        boolean before = decidedAt == null
                ? hours.day().isBefore(decidedOn)
                : hours.begunAt().isBefore(decidedAt.truncatedTo(ChronoUnit.MINUTES));
        if (before) {
            throw new Refusal("preservation.before-approval", ARTICLE, decidedOn).at("begin", "day");
        }
    }

    void keep(Hours hours, String place, String with, String people, String signing, String seenBy, LocalDate due) {
        keptOn = hours.day();
        begunAt = hours.begunAt();
        keptAt = place.strip();
        keeper = with.strip();
        present = people.strip();
        signedAs = signing;
        witness = seenBy == null || seenBy.isBlank() ? null : seenBy.strip();
        dueOn = due;
        enter(PreservationStages.HELD);
    }

    /** @throws Refusal {@code preservation.only-return} after the term, where it is not given back */
    void settle(PreservedFate newFate, LocalDate on, String by, String reasons) {
        if (on.isAfter(dueOn) && !newFate.gives()) {
            throw new Refusal("preservation.only-return", ARTICLE, dueOn).at("fate");
        }
        fate = newFate;
        settledOn = on;
        settledBy = by;
        settledWhy = reasons.strip();
        enter(PreservationStages.SETTLED);
    }

    /** It is over: its clock, its case, its paper. */
    void settled(Desk desk) {
        Clocks.of(desk).meet(Terms.EVIDENCE_PRESERVATION, this);
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(caseId));
        of.means().settlePreserved();
        HeldPapers.of(of, desk).settled(keptAt, keeper, dueOn, fate, settledWhy);
    }

    /** The party is told in writing to whom they go. */
    void tellOfTransfer(Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(caseId));
        String notice = HeldPapers.of(of, desk).numberOfPreserved(keptAt, keeper, dueOn);
        TransferNotice.ofPreserved(of, desk, notice, CustodyItem.heldBy(desk.register(), uuid()), settledWhy);
    }

    /**
     * Its things are seized, within the term: all of them and nothing else.
     *
     * @throws Refusal where it is not held any more, the term is over, or the list is another one
     */
    public void passOn(Desk desk, UUID seizure, HeldAs as, String reasons, List<Thing> things) {
        if (!PreservationStages.HELD.equals(stage())) {
            throw new Refusal("preservation.not-held", ARTICLE);
        }
        List<String> held = CustodyItem.heldBy(desk.register(), uuid()).stream()
                .map(item -> item.thing().line())
                .sorted()
                .toList();
        if (!held.equals(things.stream().map(Thing::line).sorted().toList())) {
            throw new Refusal("preservation.other-things", "cn-compulsion-2011:#24");
        }
        settle(PreservedFate.SEIZE, desk.today(), desk.actor().user(), reasons);
        settled(desk);
        CustodyItem.passOn(desk.register(), uuid(), seizure, as);
    }

    public UUID caseId() {
        return caseId;
    }

    public String why() {
        return why;
    }

    /** As they were asked for, one to a line. */
    public String askedThings() {
        return askedThings;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> keptOn() {
        return Optional.ofNullable(keptOn);
    }

    public Optional<String> keptAt() {
        return Optional.ofNullable(keptAt);
    }

    public Optional<String> keeper() {
        return Optional.ofNullable(keeper);
    }

    public Optional<String> present() {
        return Optional.ofNullable(present);
    }

    /** The last day for the decision on the things. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<PreservedFate> fate() {
        return Optional.ofNullable(fate);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<String> settledWhy() {
        return Optional.ofNullable(settledWhy);
    }
}
