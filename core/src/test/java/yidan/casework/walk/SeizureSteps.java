package yidan.casework.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedMeans;
import yidan.casework.RulingKind;
import yidan.casework.investigation.Signing;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.RefuseSeizure;
import yidan.casework.seizure.SeizeUrgently;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Sealing and seizure, from the application to what becomes of the things. */
final class SeizureSteps {

    private final CaseWorld world;
    private final Steps steps;

    SeizureSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    private static Id<Seizure> seizure(Trail trail) {
        return Id.of(trail.target);
    }

    private static SeizureKind kind(Trail trail) {
        return trail.any(List.of(SeizureKind.values()));
    }

    void addAll() {
        steps.add(
                AskSeizure.class,
                3,
                trail -> MeansSteps.free(trail) && !MeansSteps.owes(world, trail)
                        ? new AskSeizure(
                                trail.way.id,
                                null,
                                kind(trail),
                                BasisKind.LAW,
                                "《大气污染防治法》第三十条",
                                "防止转移",
                                MeansSteps.THINGS,
                                MeansSteps.NEW_GROUND)
                        : null,
                Steps.nothing());
        steps.add(
                ApproveSeizure.class,
                6,
                trail -> trail.homing ? null : new ApproveSeizure(seizure(trail), null, "同意"),
                trail -> {
                    trail.issued(FormKind.APPROVAL_SHEET);
                    trail.approved.put(trail.target, trail.way.today);
                });
        steps.add(
                RefuseSeizure.class,
                1,
                trail -> new RefuseSeizure(seizure(trail), null, "没有必要。"),
                trail -> trail.ways.add("seizure refused"));
        steps.add(CarryOutSeizure.class, 6, this::carryOut, trail -> {
            if (trail.passing.containsKey(trail.target)) {
                trail.issued(FormKind.PRESERVATION_OUTCOME);
                trail.ways.add("preserved and seized");
            }
            seized(trail);
            trail.issued(FormKind.SIGNED_DRAFT);
        });
        steps.add(SeizeUrgently.class, 1, this::urgently, this::seized);
        steps.add(
                ConfirmSeizure.class,
                8,
                this::confirm,
                trail -> trail.issued(FormKind.APPROVAL_SHEET, FormKind.SIGNED_DRAFT));
        steps.add(
                ExtendSeizure.class,
                1,
                trail -> trail.homing || !trail.extended.add(trail.target) || appraising(trail)
                        ? null
                        : new ExtendSeizure(seizure(trail), null, 20, "情况复杂。"),
                trail -> {
                    trail.issued(FormKind.SEIZURE_EXTENSION);
                    trail.ways.add("seizure extended");
                });
        steps.add(
                LiftSeizure.class,
                1,
                trail -> !SetOffSteps.isWaitedFor(trail) && (trail.homing || !trail.court && trail.dice(3) == 0)
                        ? new LiftSeizure(seizure(trail), null, LiftGround.NOT_NEEDED, "不再需要。")
                        : null,
                trail -> {
                    trail.issued(FormKind.RELEASE_DECISION);
                    trail.ways.add("seizure lifted");
                });
        steps.add(DecideOnSeized.class, 3, this::decideOn, trail -> {
            if (trail.seizedFate.equals("transferred")) {
                trail.issued(FormKind.TRANSFER_GOODS, FormKind.GOODS_TRANSFER_NOTICE);
            }
            trail.ways.add("seized: " + trail.seizedFate);
        });
    }

    private boolean appraising(Trail trail) {
        return world.read(register -> Appraisal.of(register, trail.way.id.value())).stream()
                .anyMatch(one -> one.stage().equals(Appraisal.COMMISSIONED));
    }

    private void seized(Trail trail) {
        trail.issued(FormKind.SEIZURE_DECISION, FormKind.SEIZURE_LIST, FormKind.SEIZURE_RECORD);
        steps.handedOver(trail, FormKind.SEIZURE_DECISION);
        trail.ways.add("seized");
    }

    private Act carryOut(Trail trail) {
        boolean filmed = trail.dice(3) > 0;
        LocalDate approved = trail.approved.getOrDefault(trail.target, trail.way.today);
        return trail.homing
                        || MeansSteps.owes(world, trail)
                        || !approved.isBefore(trail.way.today)
                        || !stillPreserved(trail)
                ? null
                : new CarryOutSeizure(
                        seizure(trail),
                        null,
                        trail.way.today,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        null,
                        "示例村仓库",
                        MeansSteps.THINGS,
                        true,
                        null,
                        true,
                        true,
                        "没有意见",
                        "当场清点，贴封条。",
                        Signing.SIGNED,
                        true,
                        true,
                        filmed,
                        filmed ? null : "设备突发故障",
                        null,
                        null,
                        null,
                        null,
                        List.of(CaseWorld.sign()));
    }

    /** What was to be seized out of a preservation is still held in it, and may be. */
    private boolean stillPreserved(Trail trail) {
        UUID preserved = trail.passing.get(trail.target);
        if (preserved == null) {
            return true;
        }
        Preservation one = world.read(register -> register.load(Preservation.class, Id.<Preservation>of(preserved)));
        return one.stage().equals(PreservationStages.HELD)
                && !trail.way.today.isAfter(one.dueOn().orElseThrow());
    }

    private Act urgently(Trail trail) {
        return !MeansSteps.free(trail) || MeansSteps.owes(world, trail)
                ? null
                : new SeizeUrgently(
                        trail.way.id,
                        null,
                        kind(trail),
                        BasisKind.LAW,
                        "《大气污染防治法》第三十条",
                        "正在转移",
                        trail.way.today,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        null,
                        "示例村仓库",
                        MeansSteps.THINGS,
                        true,
                        null,
                        true,
                        true,
                        "没有意见",
                        "当场清点。",
                        Signing.SIGNED,
                        true,
                        true,
                        false,
                        "设备突发故障",
                        null,
                        MeansSteps.NEW_GROUND,
                        null,
                        null,
                        null,
                        List.of(CaseWorld.sign()));
    }

    /** 二十四小时内. */
    private Act confirm(Trail trail) {
        Seizure one = world.read(register -> register.load(Seizure.class, seizure(trail)));
        boolean inTime = one.scene()
                .carriedOutAt()
                .orElseThrow()
                .plusSeconds(24 * 3600)
                .isAfter(world.world.clock().instant().plusSeconds(120));
        return inTime ? new ConfirmSeizure(seizure(trail), null, "同意") : null;
    }

    private Act decideOn(Trail trail) {
        boolean confiscated = trail.way.ruling == RulingKind.PENALTY && !trail.plan.onlyMoney();
        boolean transferred = trail.way.ruling == RulingKind.TRANSFERRED;
        if (!confiscated && !transferred && (trail.homing || SetOffSteps.isWaitedFor(trail) || trail.dice(6) > 0)) {
            return null;
        }
        SeizedFate fate =
                confiscated ? SeizedFate.CONFISCATED : transferred ? SeizedFate.TRANSFERRED : SeizedFate.DESTROYED;
        trail.seizedFate = fate.name().toLowerCase(Locale.ROOT);
        return fate == SeizedFate.DESTROYED
                ? new DecideOnSeized(seizure(trail), null, fate, BasisKind.LAW, PreparedMeans.DESTROYING, "法律规定应当销毁。")
                : new DecideOnSeized(seizure(trail), null, fate, "处理。");
    }
}
