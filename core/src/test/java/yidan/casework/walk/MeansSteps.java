package yidan.casework.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedMeans;
import yidan.casework.RulingKind;
import yidan.casework.investigation.Signing;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RefusePreservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SampleFate;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.preservation.SettleSamples;
import yidan.casework.preservation.TakeSamples;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.ExplainUnfilmed;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.UnfilmedGround;
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
import yidan.evidence.custody.CustodyItem;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Samples, preservation, sealing and seizure, appraisals, recordings, and the things in the ledger. */
final class MeansSteps {

    private static final String NEW_GROUND = "当事人再次用于焚烧。";
    private static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");

    private final CaseWorld world;
    private final Steps steps;

    MeansSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        gathering();
        seizing();
        recording();
        new ThingSteps(world, steps).addAll();
    }

    private static boolean free(Trail trail) {
        return trail.means && !trail.homing;
    }

    /** Something is to be given back first. Source: 行政强制法 第二十八条. */
    private boolean owes(Trail trail) {
        return world.read(register -> CustodyItem.ofCase(register, trail.way.id.value())).stream()
                .anyMatch(CustodyItem::isOwed);
    }

    private void gathering() {
        steps.add(
                TakeSamples.class,
                1,
                trail -> free(trail)
                        ? new TakeSamples(
                                trail.way.id,
                                null,
                                trail.way.today,
                                LocalTime.of(8, 0),
                                LocalTime.of(8, 20),
                                null,
                                "示例村仓库",
                                List.of("柴油；；升；0.5"),
                                "一桶",
                                "赵某某",
                                true,
                                true,
                                Signing.ON_SCREEN,
                                null,
                                null,
                                CaseWorld.signs().get(0),
                                CaseWorld.signs().get(1),
                                CaseWorld.signs().get(2),
                                null)
                        : null,
                trail -> {
                    trail.way.caseChanges();
                    trail.samplesOpen = true;
                    trail.issued(FormKind.SAMPLING_NOTICE);
                    steps.handedOver(trail, FormKind.SAMPLING_NOTICE);
                    trail.ways.add("sampled");
                });
        steps.add(
                SettleSamples.class,
                2,
                trail -> trail.samplesOpen
                        ? new SettleSamples(trail.way.id, null, null, trail.any(List.of(SampleFate.values())), "检测完毕。")
                        : null,
                trail -> {
                    trail.samplesOpen = false;
                    trail.issued(FormKind.SAMPLING_OUTCOME);
                });
        steps.add(CommissionAppraisal.class, 1, this::commission, trail -> {
            if (trail.appraisesSeized) {
                trail.issued(FormKind.APPRAISAL_NOTICE);
            }
            trail.ways.add("appraised");
        });
        steps.add(
                ReceiveAppraisal.class,
                3,
                trail -> new ReceiveAppraisal(
                        Id.<Appraisal>of(trail.target), null, "经鉴定，样品为柴油。", List.of(world.photo())),
                trail -> trail.way.caseChanges());
        steps.add(
                AskPreservation.class,
                3,
                trail -> free(trail) && !owes(trail)
                        ? new AskPreservation(trail.way.id, null, "可能灭失", THINGS, NEW_GROUND)
                        : null,
                Steps.nothing());
        steps.add(
                ApprovePreservation.class,
                6,
                trail -> trail.homing ? null : new ApprovePreservation(Id.<Preservation>of(trail.target), null, "同意"),
                trail -> trail.issued(FormKind.APPROVAL_SHEET));
        steps.add(
                RefusePreservation.class,
                1,
                trail -> new RefusePreservation(Id.<Preservation>of(trail.target), null, "没有必要。"),
                trail -> trail.ways.add("preservation refused"));
        steps.add(
                RegisterPreserved.class,
                6,
                trail -> owes(trail)
                        ? null
                        : new RegisterPreserved(
                                Id.<Preservation>of(trail.target),
                                null,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 30),
                                "示例村仓库",
                                "赵某某",
                                THINGS,
                                "赵某某",
                                true,
                                true,
                                Signing.ON_SCREEN,
                                null,
                                null,
                                CaseWorld.signs().get(0),
                                CaseWorld.signs().get(1),
                                CaseWorld.signs().get(2),
                                null),
                trail -> {
                    trail.issued(FormKind.PRESERVATION_NOTICE);
                    steps.handedOver(trail, FormKind.PRESERVATION_NOTICE);
                    trail.ways.add("preserved");
                });
        steps.add(SettlePreserved.class, 2, this::settle, trail -> {
            trail.issued(FormKind.PRESERVATION_OUTCOME);
            if (trail.fate == PreservedFate.TRANSFER) {
                trail.issued(FormKind.GOODS_TRANSFER_NOTICE);
            }
            trail.ways.add("preserved: " + trail.fate.name().toLowerCase(Locale.ROOT));
        });
    }

    private Act commission(Trail trail) {
        if (!free(trail)) {
            return null;
        }
        List<Seizure> seized = world.read(register -> Seizure.of(register, trail.way.id.value())).stream()
                .filter(Seizure::isInForce)
                .filter(one -> !trail.way.today.isAfter(one.dueOn().orElseThrow()))
                .filter(one -> trail.appraised.add(one.uuid()))
                .toList();
        trail.appraisesSeized = !seized.isEmpty();
        return new CommissionAppraisal(
                trail.way.id,
                null,
                "柴油",
                seized.isEmpty() ? null : Id.of(seized.getFirst().uuid()),
                "县检测中心",
                "是否为柴油",
                trail.way.today.plusDays(10));
    }

    private Act settle(Trail trail) {
        Preservation kept =
                world.read(register -> register.load(Preservation.class, Id.<Preservation>of(trail.target)));
        boolean late = trail.way.today.isAfter(kept.dueOn().orElseThrow());
        trail.fate = late
                ? PreservedFate.RETURN
                : trail.any(List.of(PreservedFate.RETURN, PreservedFate.RECORD_AND_RETURN, PreservedFate.TRANSFER));
        return new SettlePreserved(Id.of(trail.target), null, trail.fate, "处理。");
    }

    private static Id<Seizure> seizure(Trail trail) {
        return Id.of(trail.target);
    }

    private static SeizureKind kind(Trail trail) {
        return trail.any(List.of(SeizureKind.values()));
    }

    private void seizing() {
        steps.add(
                AskSeizure.class,
                3,
                trail -> free(trail) && !owes(trail)
                        ? new AskSeizure(
                                trail.way.id,
                                null,
                                kind(trail),
                                BasisKind.LAW,
                                "《大气污染防治法》第三十条",
                                "防止转移",
                                THINGS,
                                NEW_GROUND)
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
                        : new ExtendSeizure(seizure(trail), null, 20, "情况复杂。", true),
                trail -> {
                    trail.issued(FormKind.SEIZURE_EXTENSION);
                    trail.ways.add("seizure extended");
                });
        steps.add(
                LiftSeizure.class,
                1,
                trail -> trail.homing || !trail.court && trail.dice(3) == 0
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
        return trail.homing || owes(trail) || !approved.isBefore(trail.way.today) || !stillPreserved(trail)
                ? null
                : new CarryOutSeizure(
                        seizure(trail),
                        null,
                        trail.way.today,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        null,
                        "示例村仓库",
                        THINGS,
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
        return !free(trail) || owes(trail)
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
                        THINGS,
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
                        NEW_GROUND,
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
        if (!confiscated && !transferred && (trail.homing || trail.dice(6) > 0)) {
            return null;
        }
        SeizedFate fate =
                confiscated ? SeizedFate.CONFISCATED : transferred ? SeizedFate.TRANSFERRED : SeizedFate.DESTROYED;
        trail.seizedFate = fate.name().toLowerCase(Locale.ROOT);
        return fate == SeizedFate.DESTROYED
                ? new DecideOnSeized(seizure(trail), null, fate, BasisKind.LAW, PreparedMeans.DESTROYING, "法律规定应当销毁。")
                : new DecideOnSeized(seizure(trail), null, fate, "处理。");
    }

    private void recording() {
        steps.add(
                NoteRecording.class,
                1,
                trail -> trail.homing
                        ? null
                        : new NoteRecording(
                                trail.way.id,
                                null,
                                filmed(trail),
                                trail.way.today,
                                LocalTime.of(8, 0),
                                LocalTime.of(8, 30),
                                null,
                                "示例村",
                                "记录仪01",
                                true,
                                true,
                                null,
                                null,
                                null),
                trail -> trail.ways.add("recorded"));
        steps.add(
                ExplainRecording.class,
                3,
                trail -> new ExplainRecording(Id.of(trail.target), null, "存储卡损坏。"),
                Steps.nothing());
        steps.add(
                ExplainUnfilmed.class,
                1,
                trail -> trail.homing
                        ? null
                        : new ExplainUnfilmed(
                                trail.way.id,
                                null,
                                FilmedStep.INVESTIGATION,
                                trail.way.today,
                                "示例村",
                                UnfilmedGround.WEATHER,
                                "大雨。"),
                Steps.nothing());
    }

    /** Of a closed case nothing is filmed any more but what is served. */
    private FilmedStep filmed(Trail trail) {
        boolean closed = world.reload(trail.way.id).stage().equals(CaseStages.CLOSED);
        return closed ? FilmedStep.SERVICE : FilmedStep.INVESTIGATION;
    }
}
