package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Hours;
import yidan.casework.officers.Team;
import yidan.casework.performance.ServiceManner;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * One recording, from the moment it was made. It is stored whole within two working days, counted from the return where
 * the officers were away; where it cannot be, that is explained in writing. What is stored is never cut nor replaced.
 * Source: 临政发〔2023〕14号 一、三 第十条、第十四条至第二十条.
 */
@Entity
@Table(name = "recording")
@Kind(TableKind.OWN)
public class Recording extends Dossier {

    /** 已录制，待存储 */
    public static final String TAKEN = "TAKEN";
    /** 已存储 */
    public static final String STORED = "STORED";
    /** 已书面说明 */
    public static final String EXPLAINED = "EXPLAINED";
    /** Done by one of the two who handle it. */
    public static final String HANDLER = "HANDLER";

    private static final String STORE = "linyi-14:1.3#17";

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "enforcement_id", updatable = false)
    private UUID enforcement;

    @Convert(converter = UuidConverter.class)
    @Column(name = "inspection_id", updatable = false)
    private UUID inspection;

    /** The measure of the case that it shows; null where it shows none, or nobody has said which. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "seizure_id", updatable = false)
    private UUID seizure;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilmedStep step;

    @Embedded
    private Take take;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String hash;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by")
    private String settledBy;

    private String explanation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private UnfilmedGround ground;

    /** Why what was filmed cannot be stored. */
    @Enumerated(EnumType.STRING)
    @Column(name = "lost_ground")
    private UnfilmedGround lostGround;

    /** Ids of the papers whose service it shows, with a blank between them; null until it is used for one. */
    private String papers;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Recording() {}

    private Recording(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, TAKEN, today);
    }

    /**
     * What was filmed, when and where.
     *
     * @param device null where the step itself says so in its record
     * @param interruptedWhy why it was broken off and begun again; null where it ran on
     * @param awayWhy why it could not be handed in at once; null where it could
     * @param returnedOn the day of return; with awayWhy
     */
    public record Taking(
            FilmedStep step,
            Hours hours,
            String place,
            String device,
            String interruptedWhy,
            String awayWhy,
            LocalDate returnedOn) {

        /** Of a step that has just been carried out. */
        public static Taking of(FilmedStep step, Hours hours, String place) {
            return new Taking(step, hours, place, null, null, null, null);
        }
    }

    /** A recording of a case: the case owes it until it is stored or explained. */
    public static Recording of(Desk desk, EnforcementCase of, Taking taking) {
        return ofSeizure(desk, of, null, taking);
    }

    /** The same of one measure in it. */
    public static Recording ofSeizure(Desk desk, EnforcementCase of, UUID seizure, Taking taking) {
        Recording one = taken(desk, of.owner(), of.team(), taking);
        one.caseId = of.uuid();
        one.seizure = seizure;
        if (CaseStages.CLOSED.equals(of.stage())) {
            of.means().oweLateRecording();
        } else {
            of.means().oweRecording();
        }
        return one.begin(desk);
    }

    /** A recording of an execution. */
    public static Recording of(Desk desk, OrganisationCode owner, UUID enforcement, Team team, Taking taking) {
        Recording one = taken(desk, owner, team, taking);
        one.enforcement = enforcement;
        return one.begin(desk);
    }

    /** A recording of an inspection, whose files it keeps. */
    public static Recording ofInspection(Desk desk, Dossier inspection, Team team, Taking taking) {
        Recording one = taken(desk, inspection.owner(), team, taking);
        one.inspection = inspection.uuid();
        return one.begin(desk);
    }

    /** What should have been filmed and could not be. */
    public record Unfilmed(FilmedStep step, LocalDate day, String place, UnfilmedGround ground, String words) {}

    /** Written down, with nothing to store. */
    static void unfilmed(Desk desk, EnforcementCase of, Unfilmed what) {
        Recording one = unfilmed(desk, of.owner(), of.team(), what);
        one.caseId = of.uuid();
        desk.register().add(one);
    }

    /** The same of an execution. */
    public static void unfilmed(Desk desk, OrganisationCode owner, UUID enforcement, Team team, Unfilmed what) {
        Recording one = unfilmed(desk, owner, team, what);
        one.enforcement = enforcement;
        desk.register().add(one);
    }

    /** The same of an inspection. */
    public static void unfilmedInspection(Desk desk, Dossier inspection, Team team, Unfilmed what) {
        Recording one = unfilmed(desk, inspection.owner(), team, what);
        one.inspection = inspection.uuid();
        desk.register().add(one);
    }

    private static Recording unfilmed(Desk desk, OrganisationCode owner, Team team, Unfilmed what) {
        Recording one = taken(desk, owner, team, Taking.of(what.step, Hours.none(what.day), what.place));
        one.dueOn = what.day;
        one.ground = what.ground;
        one.explain(what.words, desk.today(), desk.actor().user());
        return one;
    }

    private static Recording taken(Desk desk, OrganisationCode owner, Team team, Taking taking) {
        Take take = Take.of(taking);
        Recording one = new Recording(owner, TimeOrdered.id(desk.now()), desk.today());
        one.leadUser = team.lead().user();
        one.assistantUser = team.assistant().user();
        one.step = taking.step();
        one.take = take;
        return one;
    }

    private Recording begin(Desk desk) {
        // The row stands before its clock, which points at it.
        dueOn = take.handedInFrom();
        desk.register().add(this);
        String term = take.isLater() ? Terms.RECORDING_STORED_AFTER_RETURN : Terms.RECORDING_STORED;
        dueOn = Clocks.of(desk).start(term, this, owner(), take.event()).dueOn();
        return this;
    }

    /** All of a case. */
    public static List<Recording> of(Register register, UUID caseId) {
        return register.of(Recording.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.take.on, d.id")
                .list();
    }

    /** All of an execution. */
    public static List<Recording> ofEnforcement(Register register, UUID enforcement) {
        return register.of(Recording.class)
                .where("d.enforcement = :enforcement", "enforcement", enforcement)
                .orderBy("d.take.on, d.id")
                .list();
    }

    /** All of an inspection. */
    public static List<Recording> ofInspection(Register register, UUID inspection) {
        return register.of(Recording.class)
                .where("d.inspection = :inspection", "inspection", inspection)
                .orderBy("d.take.on, d.id")
                .list();
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId)
                .or(() -> part("Enforcement", enforcement))
                .or(() -> part("Inspection", inspection));
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        if (!HANDLER.equals(gate)) {
            throw new IllegalArgumentException("a recording has no gate " + gate);
        }
        boolean handler = leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
        return handler ? Optional.empty() : Optional.of(new Refusal("case.not-the-handler", STORE));
    }

    /** Two others have to store it. */
    public void handOver(Team team) {
        leadUser = team.lead().user();
        assistantUser = team.assistant().user();
    }

    void store(String newHash, LocalDate on, String by) {
        hash = newHash;
        settledOn = on;
        settledBy = by;
        enter(STORED);
    }

    /** 已经记录，因客观原因不能保存的. */
    void lose(UnfilmedGround why, String words, LocalDate on, String by) {
        lostGround = why;
        explain(words, on, by);
    }

    private void explain(String words, LocalDate on, String by) {
        explanation = words.strip();
        settledOn = on;
        settledBy = by;
        enter(EXPLAINED);
    }

    /**
     * Whether it shows that paper left behind that day, or put up before that day: not what was filmed before the paper was
     * made. What says why there is none counts alike.
     */
    boolean showsService(OfficialDocument paper, ServiceManner manner, LocalDate servedOn) {
        Set<FilmedStep> steps = FilmedStep.of(paper.form(), manner);
        boolean meant = !steps.isEmpty() && (step == FilmedStep.SERVICE || steps.contains(step));
        boolean begun = manner == ServiceManner.PUBLIC_NOTICE ? !take.on().isAfter(servedOn) : take.covers(servedOn);
        return meant && begun && take.end().isAfter(paper.issuedAt().orElseThrow());
    }

    /** Whether it shows something of that day that came after that moment; what says why there is none counts alike. */
    boolean shows(LocalDate day, Instant after) {
        return take.covers(day) && take.end().isAfter(after);
    }

    /** Whether it says that it shows the service of that paper. */
    boolean names(UUID paper) {
        return papers != null && List.of(papers.split(" ")).contains(paper.toString());
    }

    /** Whether it is of a service and nobody has said of which paper. */
    boolean namesNone() {
        return papers == null;
    }

    /** 音像记录所反映的送达文书: it shows the service of these, and of no other. */
    public Recording naming(List<UUID> shown) {
        if (shown.isEmpty()) {
            return this;
        }
        if (!step.isService()) {
            throw new Refusal("recording.papers-of-a-service", STORE).at("papers");
        }
        papers = shown.stream().distinct().map(UUID::toString).collect(Collectors.joining(" "));
        return this;
    }

    /** Whether what it shows is what the execution itself owes: not the service of a paper. */
    boolean isOfTheDeed() {
        return !step.isService();
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The inspection that it shows; empty where it shows a case or an execution. */
    public Optional<UUID> inspection() {
        return Optional.ofNullable(inspection);
    }

    public Optional<UUID> enforcement() {
        return Optional.ofNullable(enforcement);
    }

    /** The measure that it shows; empty where it shows none. */
    public Optional<UUID> seizure() {
        return Optional.ofNullable(seizure);
    }

    public FilmedStep step() {
        return step;
    }

    public LocalDate takenOn() {
        return take.on();
    }

    /** The day on which it ended, where that was the day after; else empty. */
    public Optional<LocalDate> endedOn() {
        return take.nextDay();
    }

    /** Empty where nothing was filmed. */
    public Optional<LocalTime> begunAt() {
        return take.begunAt();
    }

    public Optional<LocalTime> endedAt() {
        return take.endedAt();
    }

    /** Why nothing was filmed; empty where something was. */
    public Optional<UnfilmedGround> ground() {
        return Optional.ofNullable(ground);
    }

    /** Why what was filmed is not stored; empty where it is, or nothing was filmed, or nobody had to say. */
    public Optional<UnfilmedGround> lostGround() {
        return Optional.ofNullable(lostGround);
    }

    public String place() {
        return take.place();
    }

    public Optional<String> device() {
        return take.device();
    }

    public Optional<String> interruptedWhy() {
        return take.interruptedWhy();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
