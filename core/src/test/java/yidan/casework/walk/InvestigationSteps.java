package yidan.casework.walk;

import static yidan.casework.walk.Trail.Plan.or0;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ReviewTrigger;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.RecordSiteInspection;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.tenancy.Id;

/** What is asked, seen, gathered and ordered until the investigation is reported. */
final class InvestigationSteps {

    private final CaseWorld world;
    private final Steps steps;

    InvestigationSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        steps.add(
                RecordInterview.class,
                2,
                trail -> {
                    Signing signing = Steps.signing(trail);
                    trail.way.other = false;
                    return new RecordInterview(
                            trail.way.id,
                            null,
                            "赵某某",
                            trail.way.chance.nextBoolean() ? InterviewedAs.PARTY : InterviewedAs.WITNESS,
                            trail.way.today,
                            LocalTime.of(8, 0),
                            LocalTime.of(8, 30),
                            null,
                            "镇询问室",
                            true,
                            true,
                            "问：是否焚烧？\n答：是。",
                            signing,
                            Steps.witness(signing));
                },
                trail -> trail.issued(FormKind.INTERVIEW_RECORD));
        steps.add(
                RecordSiteInspection.class,
                2,
                trail -> {
                    Signing signing = Steps.signing(trail);
                    return new RecordSiteInspection(
                            trail.way.id,
                            null,
                            trail.way.today,
                            LocalTime.of(8, 0),
                            LocalTime.of(8, 30),
                            null,
                            "示例村村北",
                            "赵某某",
                            true,
                            true,
                            "地面有焚烧痕迹。",
                            signing,
                            Steps.witness(signing));
                },
                trail -> {
                    trail.way.caseChanges();
                    trail.issued(FormKind.INSPECTION_RECORD);
                });
        steps.shared("AddEvidence", 3, trail -> !trail.homing || !trail.way.proved, Steps.nothing());
        steps.add(
                VerifyEvidence.class,
                5,
                trail -> {
                    List<Evidence> waiting =
                            world.read(register -> Evidence.of(register, trail.way.id.value())).stream()
                                    .filter(one -> one.stage().equals(Evidence.GATHERED)
                                            && one.partyProof().isEmpty()
                                            && one.record()
                                                    .filter(steps::isUnsigned)
                                                    .isEmpty())
                                    .toList();
                    if (waiting.isEmpty()) {
                        return null;
                    }
                    trail.way.other = !trail.homing && trail.dice(4) == 0;
                    return new VerifyEvidence(
                            trail.way.id, null, Id.of(trail.any(waiting).uuid()), !trail.way.other, "与笔录相互印证");
                },
                Steps.nothing());
        steps.add(OrderRectification.class, 1, this::rectify, trail -> {
            trail.issued(FormKind.RECTIFICATION_NOTICE);
            if (!trail.later) {
                steps.handedOver(trail, FormKind.RECTIFICATION_NOTICE);
            }
            trail.rectifyUntil = trail.way.today.plusDays(5);
            trail.ways.add("rectification");
        });
        steps.shared("CheckRectification", 2, this::isTimeToCheck, trail -> {
            trail.issued(FormKind.RECTIFICATION_CHECK);
            if (trail.rectifyUntil != null && trail.way.today.isAfter(trail.rectifyUntil)) {
                trail.rectifyUntil = null;
            }
        });
        steps.add(
                ReportInvestigation.class,
                5,
                trail -> {
                    if (DiscretionSteps.isUnweighed(trail)) {
                        return null;
                    }
                    trail.way.draw();
                    trail.plan = trail.drawnPlan();
                    if (trail.lends) {
                        trail.way.triggers = Set.of(ReviewTrigger.PUBLIC_INTEREST);
                    }
                    trail.way.fine = or0(trail.plan.fine());
                    return DiscretionSteps.departing(
                            trail,
                            trail.plan,
                            new ReportInvestigation(
                                    trail.way.id,
                                    null,
                                    "经查，当事人实施了上述行为，事实清楚。",
                                    trail.plan.kinds(),
                                    trail.plan.fine(),
                                    null,
                                    trail.plan.gains(),
                                    trail.plan.goods(),
                                    null,
                                    trail.plan.words(),
                                    trail.plan.standing(),
                                    null,
                                    DiscretionSteps.why(trail, trail.plan),
                                    trail.way.other,
                                    trail.way.triggers));
                },
                trail -> trail.issued(FormKind.EVIDENCE_LIST, FormKind.INVESTIGATION_REPORT));
        steps.shared("ReopenInvestigation", 1, trail -> !trail.homing, trail -> trail.ways.add("reopened"));
    }

    /** After its last day; now and then also before. */
    private boolean isTimeToCheck(Trail trail) {
        return trail.rectifyUntil == null
                ? !trail.substitute
                : trail.way.today.isAfter(trail.rectifyUntil) || trail.dice(20) == 0;
    }

    private Act rectify(Trail trail) {
        if (trail.rectifyUntil != null && trail.substitute) {
            return null;
        }
        OrderRectification atOnce =
                (OrderRectification) Steps.drawn(steps.move("OrderRectification"), trail, Steps.always());
        trail.later = atOnce != null && !trail.homing && trail.dice(4) == 0;
        return trail.later ? new OrderRectification(trail.way.id, null, atOnce.until(), atOnce.what(), false) : atOnce;
    }
}
