package yidan.casework.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
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
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;

/** Samples, preservation, appraisals, recordings; and what has steps of its own: seizure, the things in the ledger. */
final class MeansSteps {

    static final String NEW_GROUND = "当事人再次用于焚烧。";
    static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");

    private final CaseWorld world;
    private final Steps steps;

    MeansSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        gathering();
        new SeizureSteps(world, steps).addAll();
        recording();
        new ThingSteps(world, steps).addAll();
    }

    static boolean free(Trail trail) {
        return trail.means && !trail.homing;
    }

    /** Something is to be given back first. Source: 行政强制法 第二十八条. */
    static boolean owes(CaseWorld world, Trail trail) {
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
                trail -> free(trail) && !owes(world, trail)
                        ? new AskPreservation(trail.way.id, null, "可能灭失", THINGS, NEW_GROUND)
                        : null,
                Steps.nothing());
        steps.add(
                ApprovePreservation.class,
                6,
                trail -> trail.homing ? null : new ApprovePreservation(Id.<Preservation>of(trail.target), null, "同意"),
                trail -> {
                    trail.issued(FormKind.APPROVAL_SHEET);
                    trail.approved.put(trail.target, trail.way.today);
                });
        steps.add(
                RefusePreservation.class,
                1,
                trail -> new RefusePreservation(Id.<Preservation>of(trail.target), null, "没有必要。"),
                trail -> trail.ways.add("preservation refused"));
        steps.add(
                RegisterPreserved.class,
                6,
                trail -> owes(world, trail)
                                || !trail.approved
                                        .getOrDefault(trail.target, trail.way.today)
                                        .isBefore(trail.way.today)
                        ? null
                        : keep(trail),
                trail -> {
                    trail.issued(FormKind.PRESERVATION_NOTICE);
                    steps.handedOver(trail, FormKind.PRESERVATION_NOTICE);
                    trail.ways.add(trail.way.flag ? "preserved on an earlier day" : "preserved");
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

    /** Of today on the screen, or of a day since the approval on paper. */
    private RegisterPreserved keep(Trail trail) {
        LocalDate approved = trail.approved.getOrDefault(trail.target, trail.way.today.minusDays(1));
        LocalDate day = trail.between(approved.plusDays(1), trail.way.today);
        boolean now = day.equals(trail.way.today);
        trail.way.flag = !now;
        return new RegisterPreserved(
                Id.<Preservation>of(trail.target),
                null,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                "示例村仓库",
                "赵某某",
                THINGS,
                "赵某某",
                true,
                true,
                now ? Signing.ON_SCREEN : Signing.SIGNED,
                null,
                null,
                now ? CaseWorld.signs().get(0) : null,
                now ? CaseWorld.signs().get(1) : null,
                now ? CaseWorld.signs().get(2) : null,
                now ? null : List.of(CaseWorld.sign()));
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
                trail -> new ExplainRecording(Id.of(trail.target), null, UnfilmedGround.DEVICE, "存储卡损坏。"),
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
