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
import yidan.casework.decision.DecisionAct;
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
import yidan.casework.seizure.AskingAct;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureAct;
import yidan.casework.seizure.SeizureStages;
import yidan.document.OfficialDocument;
import yidan.document.draft.DraftAct;
import yidan.evidence.custody.CustodyAct;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** Asks the engine what somebody may do now, on the case and on everything that hangs on it. */
final class Guide {

    /** One act that one person may do. */
    record Option(Actor actor, Step step, UUID target) {}

    /** One act whose gate is shut for somebody. */
    record Shut(Actor actor, Step step, UUID target, Refusal refusal) {}

    private static final Map<Class<? extends Dossier>, List<Class<?>>> CHAPTERS = Map.of(
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
                    PerformanceAct.class,
                    ArrearsAct.class,
                    PaperAct.class),
            LegalReview.class,
            List.of(ReviewAct.class),
            Preservation.class,
            List.of(PreservationAct.class),
            Seizure.class,
            List.of(SeizureAct.class),
            Appraisal.class,
            List.of(AppraisalAct.class),
            Recording.class,
            List.of(RecordingAct.class),
            OfficialDocument.class,
            List.of(DraftAct.class),
            CustodyItem.class,
            List.of(CustodyAct.class));

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
                world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN));
    }

    /** Everything that somebody may do now; what is shut for somebody is remembered beside it. */
    List<Option> options(Trail trail) {
        shut.clear();
        List<Option> options = new ArrayList<>();
        Actor handler = person(trail.any(List.copyOf(new TreeSet<>(trail.way.team))));
        Actor chair = trail.heard == null ? world.reviewer : person(trail.heard);
        for (Dossier part : parts(trail)) {
            List<Actor> asked =
                    part instanceof EnforcementCase ? people.subList(0, people.size() - 1) : who(part, handler, chair);
            asked.forEach(person -> add(options, person, part, trail.way.today));
        }
        Collections.shuffle(options, trail.way.chance);
        return options;
    }

    private Actor person(String account) {
        return people.stream()
                .filter(one -> one.user().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** Whose business it is; who else might is not asked each time. */
    private List<Actor> who(Dossier part, Actor handler, Actor chair) {
        if (part instanceof LegalReview) {
            return List.of(world.reviewer, handler, world.head);
        }
        if (part instanceof OfficialDocument) {
            return List.of(handler, world.head, chair);
        }
        if (part instanceof CustodyItem) {
            return List.of(people.getLast(), world.third, world.head);
        }
        return List.of(world.head, handler);
    }

    /** As the engine asks before an act: role, stage, gates, everything else. */
    private void add(List<Option> options, Actor person, Dossier dossier, LocalDate today) {
        for (Class<?> chapter : CHAPTERS.get(dossier.getClass())) {
            for (ActType type : ActType.permittedBy(chapter)) {
                Step step = steps.get(type.type());
                if (step == null || type.opens() || type.dossier() != dossier.getClass() || !type.mayBeDoneBy(person)) {
                    continue;
                }
                if (!type.mayBeDoneFrom(dossier.stage())) {
                    continue;
                }
                type.needs().stream()
                        .flatMap(gate -> dossier.shut(gate, person, today).stream())
                        .findFirst()
                        .or(() -> dossier.barred(person, type.rolesOf(person)))
                        .or(() -> dossier.obstacleTo(type.type(), today))
                        .ifPresentOrElse(
                                refusal -> shut.add(new Shut(person, step, dossier.uuid(), refusal)),
                                () -> options.add(new Option(person, step, dossier.uuid())));
            }
        }
    }

    /** The case and what is open in it, in one reading. */
    private List<Dossier> parts(Trail trail) {
        UUID id = trail.way.id.value();
        return world.read(register -> {
            List<Dossier> open = new ArrayList<>();
            EnforcementCase dossier = register.load(EnforcementCase.class, trail.way.id);
            open.add(dossier);
            register.of(OfficialDocument.class)
                    .where("d.dossier = :dossier", "dossier", id)
                    .where("d.stage = :draft", "draft", OfficialDocument.DRAFT)
                    .orderBy("d.id")
                    .list()
                    .forEach(open::add);
            if (dossier.review().review().isPresent() || !trail.reviewed.isEmpty()) {
                of(register, LegalReview.class, id, review -> !ENDED.contains(review.stage()), open);
                dossier.review().review().ifPresent(trail.reviewed::add);
            }
            if (dossier.means().recordings() > 0) {
                of(register, Recording.class, id, one -> one.stage().equals(Recording.TAKEN), open);
            }
            if (trail.means) {
                of(register, Preservation.class, id, one -> !ENDED.contains(one.stage()), open);
                of(register, Seizure.class, id, one -> !ENDED.contains(one.stage()), open);
                of(register, Appraisal.class, id, one -> one.stage().equals(Appraisal.COMMISSIONED), open);
                of(register, CustodyItem.class, id, item -> !item.stage().equals(CustodyItem.GONE), open);
            }
            return open;
        });
    }

    private static <D extends Dossier> void of(
            Register register, Class<D> type, UUID id, Predicate<D> isOpen, List<Dossier> open) {
        register.of(type).where("d.caseId = :case", "case", id).orderBy("d.id").list().stream()
                .filter(isOpen)
                .forEach(open::add);
    }
}
