package yidan.casework.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Move;
import yidan.casework.Moves;
import yidan.casework.RulingKind;
import yidan.casework.investigation.CompleteParty;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.opening.WithdrawalGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.files.FileStore;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** The acts on the case itself up to its decision, each with lawful input; what {@link Moves} knows is taken from there. */
final class Steps {

    private static final List<String> OFFICERS = List.of("niudu-officer1", "niudu-officer2", "niudu-officer3");
    /** What leads to the end, in the order in which it is tried. */
    private static final List<String> HOMEWARD = List.of(
            "EndorseOpening",
            "ApproveOpening",
            "DecideWithdrawal",
            "RefuseReferral",
            "NoteReferralSent",
            "ContestRefusal",
            "NotePoliceAnswer",
            "HandOverToPolice",
            "FileSpotDecision",
            "NoteRefund",
            "ReturnProceeds",
            "ReturnSurplus",
            "EndStay",
            "FollowOutcome",
            "AnswerDemanded",
            "ResumeDecisionTerm",
            "SettleSamples",
            "ExplainLateDecision",
            "SignRecord",
            "FinishRecord",
            "SettleDissent",
            "ResumeReview",
            "SupplyMaterials",
            "AcceptMaterials",
            "GiveOpinion",
            "AdoptOpinion",
            "ReceiveAppraisal",
            "StoreRecording",
            "ExplainRecording",
            "RefusePreservation",
            "RegisterPreserved",
            "SettlePreserved",
            "RefuseSeizure",
            "ConfirmSeizure",
            "DecideOnSeized",
            "SetOffSeized",
            "ProposeSetOff",
            "EndSetOff",
            "LiftSeizure",
            "SignMovement",
            "RemitProceeds",
            "ApproveMovement",
            "AskMovement",
            "AttachPhotos",
            "ServePaper",
            "CloseEnforcement",
            "TellPolice",
            "ServeEnforcementPaper",
            "ConfirmEnforcement",
            "EndRemedy",
            "CarryOutEnforcement",
            "AnnounceRemoval",
            "NoteSuperiorApproval",
            "DecideSubstitution",
            "DecideEnforcement",
            "DemandRemoval",
            "CheckRemoval",
            "OrderRemoval",
            "ResumeEnforcement",
            "EndEnforcement",
            "NotePerformed",
            "HandInFine",
            "BankFine",
            "ListConfiscated",
            "ApproveClosing",
            "ReturnClosing",
            "ProposeClosing",
            "ServeDecision",
            "ApplyToCourt",
            "DemandPerformance",
            "CollectOnTheSpot",
            "RecordPayment",
            "RecordPerformance",
            "DecidePenalty",
            "DecideNoPenalty",
            "HoldDiscussion",
            "RequestLegalReview",
            "RecordHearing",
            "EndHearing",
            "ScheduleHearing",
            "AnswerStatement",
            "NoteWaiver",
            "GivePriorNotice",
            "ReportInvestigation",
            "AssessDiscretion",
            "VerifyEvidence",
            "AddEvidence");

    /** Not done any more where a case was begun without approval and not approved in time. */
    private static final Set<String> INVESTIGATING = Set.of(
            "AddEvidence",
            "AskPreservation",
            "AttachFiles",
            "CommissionAppraisal",
            "CarryOutSeizure",
            "SeizeUrgently",
            "OrderRectification",
            "RecordInterview",
            "RecordSiteInspection",
            "RegisterPreserved",
            "ReportInvestigation",
            "TakeSamples",
            "VerifyEvidence");

    private final CaseWorld world;
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<Class<?>, Step> all = new HashMap<>();

    Steps(CaseWorld world, FileStore files) {
        this.world = world;
        new Moves(world, null).all().forEach(move -> moves.put(move.name(), move));
        opening();
        new InvestigationSteps(world, this).addAll();
        new DecisionSteps(world, this).addAll();
        new DiscretionSteps(this).addAll();
        new ReviewSteps(this).addAll();
        new PaperSteps(world, this).addAll();
        new PerformanceSteps(world, this).addAll();
        new MeansSteps(world, this).addAll();
        new ExecutionSteps(world, this).addAll();
        new LaterSteps(world, this).addAll();
        new KeptSteps(world, this, files).addAll();
    }

    Map<Class<?>, Step> all() {
        return all;
    }

    Move move(String name) {
        return moves.get(name);
    }

    /** Registers a step. */
    void add(Class<? extends Act> type, int weight, Function<Trail, Act> build, Consumer<Trail> done) {
        ActType act = ActType.of(type);
        Move move = moves.get(act.name());
        Consumer<Trail> after = move == null
                ? done
                : trail -> {
                    move.done().accept(trail.way);
                    done.accept(trail);
                };
        Function<Trail, Act> inTime =
                INVESTIGATING.contains(act.name()) ? trail -> trail.unapproved() ? null : build.apply(trail) : build;
        all.put(type, new Step(act, weight, HOMEWARD.indexOf(act.name()), inTime, after));
    }

    /** Takes the act of a move, as often drawn as its law asks. */
    void shared(String name, int weight, Predicate<Trail> fits, Consumer<Trail> done) {
        Move move = moves.get(name);
        add(move.type().type(), weight, trail -> drawn(move, trail, fits), done);
    }

    static Act drawn(Move move, Trail trail, Predicate<Trail> fits) {
        for (int i = 0; i < 60; i++) {
            trail.way.draw();
            if (move.law().apply(trail.way) == null && fits.test(trail)) {
                return move.act().apply(trail.way);
            }
        }
        return null;
    }

    /** Handed over at once by the act that made them, with one proof of service for all. */
    void handedOver(Trail trail, FormKind... forms) {
        trail.issued(FormKind.PROOF_OF_SERVICE);
        List<FormKind> handed = List.of(forms);
        world.read(register -> Papers.of(register, trail.way.id.value())).stream()
                .filter(row -> handed.contains(row.form()) && !row.isDraft())
                .forEach(row -> trail.proved.add(row.number()));
    }

    static Predicate<Trail> always() {
        return trail -> true;
    }

    static Consumer<Trail> nothing() {
        return trail -> {};
    }

    private Id<StaffMember> staff(String account) {
        return world.person(account);
    }

    private void opening() {
        shared("ApproveOpening", 20, always(), trail -> {
            trail.approvedOn = trail.way.today;
            trail.issued(FormKind.CASE_OPENING);
        });
        shared("RefuseOpening", 1, trail -> !trail.homing, trail -> trail.ways.add("refused at first"));
        add(
                AskWithdrawal.class,
                1,
                trail -> {
                    if (trail.way.withdrawing != null || trail.gone != null || trail.homing) {
                        return null;
                    }
                    trail.asked = trail.any(List.copyOf(new TreeSet<>(trail.way.team)));
                    return new AskWithdrawal(
                            trail.way.id, null, staff(trail.asked), true, WithdrawalGround.OTHER_RELATION, "同村亲友");
                },
                trail -> trail.way.withdrawing = trail.asked);
        add(
                DecideWithdrawal.class,
                12,
                trail -> {
                    List<String> others = OFFICERS.stream()
                            .filter(one -> !one.equals(trail.way.withdrawing))
                            .toList();
                    // Who chaired the hearing does not handle the case.
                    trail.way.flag = !chaired(trail, others) && trail.way.chance.nextBoolean();
                    trail.newTeam = trail.way.flag ? others : List.of();
                    return new DecideWithdrawal(
                            trail.way.id,
                            null,
                            trail.way.flag,
                            trail.way.flag ? staff(others.get(0)) : null,
                            trail.way.flag ? staff(others.get(1)) : null,
                            "经审查。");
                },
                trail -> {
                    trail.gone = trail.way.flag ? trail.asked : null;
                    trail.way.withdrawing = null;
                    trail.issued(FormKind.APPROVAL_SHEET);
                    newTeam(trail, "withdrawn");
                });
        add(
                ReplaceOfficers.class,
                1,
                trail -> {
                    if (trail.homing || trail.gone != null || chaired(trail, OFFICERS)) {
                        return null;
                    }
                    List<String> pair = new ArrayList<>(OFFICERS);
                    pair.remove(trail.dice(3));
                    trail.newTeam = pair;
                    return new ReplaceOfficers(trail.way.id, null, staff(pair.get(0)), staff(pair.get(1)), "工作调整");
                },
                trail -> newTeam(trail, "handed over"));
        add(
                CompleteParty.class,
                1,
                trail -> new CompleteParty(trail.way.id, null, null, null, "临猗县牛杜镇示例村二组", "13900000001"),
                nothing());
    }

    private static boolean chaired(Trail trail, List<String> accounts) {
        return trail.way.chair != null && accounts.contains(trail.way.chair);
    }

    private static void newTeam(Trail trail, String way) {
        if (!trail.newTeam.isEmpty()) {
            trail.way.former.addAll(trail.way.team);
            trail.way.team = new HashSet<>(trail.newTeam);
            trail.ways.add(way);
        }
    }

    boolean isUnsigned(UUID record) {
        return world.read(register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(record)))
                .isDraft();
    }

    /** The record of the hearing still waits for its signatures. */
    boolean isHearingUnsigned(Trail trail) {
        return isUnsigned(trail, Set.of(FormKind.HEARING_RECORD));
    }

    /** A record on which the decision rests does. */
    boolean isRecordUnsigned(Trail trail) {
        return isUnsigned(
                trail, Set.of(FormKind.HEARING_RECORD, FormKind.STATEMENT_RECORD, FormKind.DISCUSSION_RECORD));
    }

    private boolean isUnsigned(Trail trail, Set<FormKind> forms) {
        return world.read(register -> Papers.of(register, trail.way.id.value())).stream()
                .anyMatch(paper -> forms.contains(paper.form()) && paper.isDraft());
    }

    static Signing signing(Trail trail) {
        return Signing.values()[trail.dice(3)];
    }

    static String witness(Signing signing) {
        return signing == Signing.REFUSED ? "钱某某" : null;
    }

    static Set<RulingKind> withoutService() {
        return Set.of(RulingKind.TRANSFERRED, RulingKind.DISCONTINUED);
    }

    EnforcementCase load(Trail trail) {
        return world.reload(trail.way.id);
    }
}
