package yidan.casework.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import yidan.World;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.ArrearsAct;
import yidan.casework.crime.CrimeAct;
import yidan.casework.decision.DecisionAct;
import yidan.casework.discretion.DiscretionAct;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementAct;
import yidan.casework.execution.atonce.AtOnceAct;
import yidan.casework.execution.correction.CorrectionAct;
import yidan.casework.execution.halt.HaltAct;
import yidan.casework.execution.remedy.RemedyAct;
import yidan.casework.execution.removal.RemovalAct;
import yidan.casework.execution.service.FailedServiceAct;
import yidan.casework.execution.substitution.SubstitutionAct;
import yidan.casework.execution.substitution.SubstitutionDecisionAct;
import yidan.casework.execution.succession.SuccessionAct;
import yidan.casework.handover.HandOverAct;
import yidan.casework.investigation.InvestigationAct;
import yidan.casework.notice.NoticeAct;
import yidan.casework.opening.OpeningAct;
import yidan.casework.paper.PaperAct;
import yidan.casework.performance.PerformanceAct;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.AppraisalAct;
import yidan.casework.preservation.GatheringAct;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationAct;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.recording.FilmingAct;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RecordingAct;
import yidan.casework.review.CaseReviewAct;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewAct;
import yidan.casework.review.term.ReviewTermAct;
import yidan.casework.seizure.AskingAct;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureAct;
import yidan.casework.seizure.SeizureStages;
import yidan.casework.seizure.setoff.SetOffAct;
import yidan.casework.seizure.setoff.SurplusAct;
import yidan.casework.service.ServiceAct;
import yidan.casework.voucher.VoucherAct;
import yidan.document.OfficialDocument;
import yidan.document.draft.DraftAct;
import yidan.evidence.custody.CustodyAct;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.outcome.OutcomeAct;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** Asks the engine what somebody may do now, on the case and on everything that hangs on it. */
final class Guide {

    /** One act that one person may do. */
    record Option(Actor actor, Step step, UUID target) {}

    /** One act whose gate is shut for somebody. */
    record Shut(Actor actor, Step step, UUID target, Refusal refusal) {}

    static final Map<Class<? extends Dossier>, List<Class<?>>> CHAPTERS = Map.of(
            EnforcementCase.class,
            List.of(
                    OpeningAct.class,
                    InvestigationAct.class,
                    FilmingAct.class,
                    GatheringAct.class,
                    AskingAct.class,
                    NoticeAct.class,
                    CaseReviewAct.class,
                    DecisionAct.class,
                    CrimeAct.class,
                    HandOverAct.class,
                    PerformanceAct.class,
                    ArrearsAct.class,
                    SurplusAct.class,
                    SubstitutionAct.class,
                    DiscretionAct.class,
                    PaperAct.class,
                    ServiceAct.class,
                    VoucherAct.class),
            Enforcement.class,
            List.of(
                    EnforcementAct.class,
                    RemovalAct.class,
                    AtOnceAct.class,
                    SubstitutionDecisionAct.class,
                    HaltAct.class,
                    RemedyAct.class,
                    CorrectionAct.class,
                    SuccessionAct.class,
                    FailedServiceAct.class),
            LegalReview.class,
            List.of(ReviewAct.class, ReviewTermAct.class),
            Preservation.class,
            List.of(PreservationAct.class),
            Seizure.class,
            List.of(SeizureAct.class, SetOffAct.class),
            Appraisal.class,
            List.of(AppraisalAct.class),
            Recording.class,
            List.of(RecordingAct.class),
            OfficialDocument.class,
            List.of(DraftAct.class),
            CustodyItem.class,
            List.of(CustodyAct.class, OutcomeAct.class));

    /** What is over, of whatever hangs on a case. */
    private static final Set<String> ENDED = Set.copyOf(List.of(
            LegalReview.GIVEN,
            LegalReview.LAPSED,
            PreservationStages.REFUSED,
            PreservationStages.SETTLED,
            SeizureStages.LAPSED,
            SeizureStages.LIFTED));

    private final CaseWorld world;
    private final Map<Class<?>, Step> steps;
    final List<Actor> people;
    final List<Shut> shut = new ArrayList<>();

    Guide(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps.all();
        this.people = List.of(
                world.head,
                world.officer,
                world.second,
                world.third,
                world.reviewer,
                world.leader,
                Ground.second(world),
                world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN));
    }

    /** Everything that somebody may do now; what is shut for somebody is remembered beside it. */
    List<Option> options(Trail trail) {
        shut.clear();
        List<Option> options = new ArrayList<>();
        Actor handler = person(trail.any(List.copyOf(new TreeSet<>(trail.way.team))));
        Actor chair = trail.heard == null ? world.reviewer : person(trail.heard);
        world.read(register -> {
            for (Dossier part : parts(register, trail)) {
                who(part, handler, chair, register)
                        .forEach(person -> add(options, person, part, trail.way.today, register));
            }
            return null;
        });
        Collections.shuffle(options, trail.way.chance);
        return options;
    }

    String stage(Trail trail) {
        return trail.way.id != null
                ? world.reload(trail.way.id).stage()
                : world.read(register -> register.load(Enforcement.class, trail.execution))
                        .stage();
    }

    private Actor person(String account) {
        return people.stream()
                .filter(one -> one.user().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** Whose business it is; who else might is not asked each time. */
    private List<Actor> who(Dossier part, Actor handler, Actor chair, Register register) {
        return switch (part) {
            case EnforcementCase ignored -> people.subList(0, people.size() - 2);
            case Enforcement one -> List.of(world.head, person(one.team().lead().user()), world.leader);
            case LegalReview review ->
                review.grantedUntil().isPresent()
                        ? List.of(Ground.countys(world), handler, world.head)
                        : List.of(world.reviewer, Ground.second(world), handler, world.head);
            case OfficialDocument draft ->
                List.of(
                        register.find(Enforcement.class, Id.<Enforcement>of(draft.dossier()))
                                .map(one -> person(one.team().lead().user()))
                                .orElse(handler),
                        world.head,
                        chair);
            case CustodyItem ignored -> List.of(people.getLast(), world.third, world.leader, world.head);
            case Recording filmed
            when filmed.enforcement().isPresent() ->
                List.of(person(register.load(
                                Enforcement.class,
                                Id.<Enforcement>of(filmed.enforcement().get()))
                        .team()
                        .lead()
                        .user()));
            default -> List.of(world.head, handler);
        };
    }

    /** As the engine asks before an act: role, stage, gates, who has withdrawn, everything else. */
    private void add(List<Option> options, Actor person, Dossier dossier, LocalDate today, Register register) {
        for (Class<?> chapter : CHAPTERS.get(dossier.getClass())) {
            for (ActType type : ActType.permittedBy(chapter)) {
                Step step = steps.get(type.type());
                if (step == null || type.opens() || type.dossier() != dossier.getClass() || !type.mayBeDoneBy(person)) {
                    continue;
                }
                if (!type.mayBeDoneFrom(dossier.stage())) {
                    continue;
                }
                register.shut(dossier, type.needs(), person, today)
                        .or(() -> register.barred(dossier, person, type.rolesOf(person)))
                        .or(() -> dossier.obstacleTo(type.type(), today))
                        .ifPresentOrElse(
                                refusal -> shut.add(new Shut(person, step, dossier.uuid(), refusal)),
                                () -> options.add(new Option(person, step, dossier.uuid())));
            }
        }
    }

    /** The case or the execution, and what is open in it, in one reading. */
    private List<Dossier> parts(Register register, Trail trail) {
        List<Dossier> open = new ArrayList<>();
        if (trail.way.id != null) {
            ofCase(register, trail, open);
        } else {
            ofExecution(register, register.load(Enforcement.class, trail.execution), open);
        }
        return open;
    }

    private void ofCase(Register register, Trail trail, List<Dossier> open) {
        UUID id = trail.way.id.value();
        EnforcementCase dossier = register.load(EnforcementCase.class, trail.way.id);
        open.add(dossier);
        drafts(register, id, open);
        if (dossier.review().review().isPresent() || !trail.reviewed.isEmpty()) {
            of(register, LegalReview.class, id, review -> !ENDED.contains(review.stage()), open);
            dossier.review().review().ifPresent(trail.reviewed::add);
        }
        if (dossier.means().recordings() > 0) {
            of(register, Recording.class, id, one -> one.stage().equals(Recording.TAKEN), open);
        }
        if (trail.substitutions > 0) {
            Enforcement.of(register, id).forEach(one -> ofExecution(register, one, open));
        }
        if (trail.means) {
            of(register, Preservation.class, id, one -> !ENDED.contains(one.stage()), open);
            of(register, Seizure.class, id, one -> !ENDED.contains(one.stage()), open);
            of(register, Appraisal.class, id, one -> one.stage().equals(Appraisal.COMMISSIONED), open);
            of(
                    register,
                    CustodyItem.class,
                    id,
                    item -> !item.stage().equals(CustodyItem.GONE)
                            || item.treasury().isOwed(),
                    open);
        }
    }

    private static void ofExecution(Register register, Enforcement one, List<Dossier> open) {
        open.add(one);
        drafts(register, one.uuid(), open);
        Recording.ofEnforcement(register, one.uuid()).stream()
                .filter(filmed -> filmed.stage().equals(Recording.TAKEN))
                .forEach(open::add);
    }

    private static void drafts(Register register, UUID dossier, List<Dossier> open) {
        register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .where("d.stage = :draft", "draft", OfficialDocument.DRAFT)
                .orderBy("d.id")
                .list()
                .forEach(open::add);
    }

    private static <D extends Dossier> void of(
            Register register, Class<D> type, UUID id, Predicate<D> isOpen, List<Dossier> open) {
        register.of(type).where("d.caseId = :case", "case", id).orderBy("d.id").list().stream()
                .filter(isOpen)
                .forEach(open::add);
    }
}
