package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.Way;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** What the law forbids as the case stands just now: each is asked of the engine as anybody could ask it. */
final class GateAffronts {

    /** One unlawful act, and who tries it. */
    record Affront(String kind, Actor actor, Act act) {}

    private static final BigDecimal MUCH = new BigDecimal("1999.00");
    private static final Set<PenaltyKind> FINE = EnumSet.of(PenaltyKind.FINE);

    private final CaseWorld world;

    GateAffronts(CaseWorld world) {
        this.world = world;
    }

    /** All that apply now. */
    List<Affront> of(Trail trail, Actor handler, List<Actor> people) {
        List<Affront> all = new ArrayList<>();
        notice(trail, handler, all);
        judging(trail, people, all);
        decided(trail, handler, all);
        fallen(trail, handler, all);
        things(trail, handler, all);
        executions(trail, handler, all);
        DiscretionSteps.affronts(world, trail, handler, all);
        new ReviewAffronts(world).of(trail, handler, all);
        return all;
    }

    /** Terms run from the proven service; nothing heavier after the defence. Source: 行政处罚法 第四十四条、第四十五条、第六十一条. */
    private void notice(Trail trail, Actor handler, List<Affront> all) {
        Way way = trail.way;
        Id<EnforcementCase> id = way.id;
        boolean notified = world.reload(id).stage().equals(CaseStages.NOTIFIED);
        if (notified && way.unserved) {
            all.add(new Affront("unserved notice", handler, world.waiver(id, way.today, "放弃。")));
            all.add(new Affront("unserved notice", handler, world.heard(id, "过高。", false)));
            all.add(new Affront("unserved notice", world.head, decision(id, new BigDecimal("500.00"))));
        }
        if (notified && trail.pausedOn != null) {
            all.add(new Affront("term stands still", world.head, decision(id, new BigDecimal("500.00"))));
        }
        if (way.defendedFine != null && !way.defenceOvertaken && way.reported && way.ruling == null) {
            all.add(new Affront(
                    "heavier after the defence", handler, told(id, way.today, way.defendedFine.add(BigDecimal.ONE))));
        }
    }

    private static GivePriorNotice told(Id<EnforcementCase> id, LocalDate today, BigDecimal fine) {
        return new GivePriorNotice(
                id,
                null,
                today,
                today.plusDays(3),
                FINE,
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "理由");
    }

    private static DecidePenalty decision(Id<EnforcementCase> id, BigDecimal fine) {
        return new DecidePenalty(
                id, null, FINE, fine, null, null, null, null, null, Mitigation.NONE, null, "理由", "事实清楚。");
    }

    /** Who handled it judges nothing in it; who withdrew does nothing in it. Source: 行政处罚法 第四十三条、第六十四条（四）. */
    private void judging(Trail trail, List<Actor> people, List<Affront> all) {
        Way way = trail.way;
        for (String former : way.former) {
            if (way.hearingAsked && !way.hearingEnded && !way.team.contains(former)) {
                all.add(new Affront(
                        "former handler chairs",
                        world.head,
                        new ScheduleHearing(
                                way.id,
                                null,
                                way.today,
                                way.today.plusDays(24),
                                LocalTime.of(9, 0),
                                "镇会议室",
                                null,
                                world.person(former),
                                world.person("niudu-archivist"))));
            }
        }
        people.stream()
                .filter(one -> one.user().equals(trail.gone))
                .forEach(one -> all.add(new Affront("has withdrawn", one, interview(way))));
    }

    private static RecordInterview interview(Way way) {
        return new RecordInterview(
                way.id,
                null,
                "赵某某",
                InterviewedAs.WITNESS,
                way.today,
                LocalTime.of(8, 0),
                LocalTime.of(8, 30),
                null,
                "镇询问室",
                true,
                true,
                "问答。",
                Signing.SIGNED,
                null);
    }

    /** What serves the investigation ends with it; what was taken back has no effect. Source: 行政强制法 第二十二条; 行政处罚法 第七十五条. */
    private void decided(Trail trail, Actor handler, List<Affront> all) {
        Way way = trail.way;
        if (way.ruling == null) {
            return;
        }
        List<String> things = List.of("机；；台；1");
        all.add(new Affront("means after the decision", handler, new AskPreservation(way.id, null, "可能灭失", things)));
        all.add(new Affront(
                "means after the decision",
                handler,
                new AskSeizure(way.id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", things)));
        all.add(new Affront(
                "means after the decision",
                handler,
                new CommissionAppraisal(way.id, null, "柴油", null, "县检测中心", "是否为柴油", way.today.plusDays(3))));
        if (way.revoked) {
            all.add(new Affront(
                    "revoked",
                    handler,
                    new ServeDecision(way.id, null, ServiceManner.DIRECT, way.today, "赵某某", "牛杜镇示例村", false, null)));
            all.add(new Affront(
                    "revoked",
                    handler,
                    new RecordPayment(way.id, null, way.today, BigDecimal.ONE, null, "晋财 " + trail.dice(1_000_000))));
            all.add(new Affront("revoked", handler, new DemandPerformance(way.id, null, way.today, "请履行。")));
            all.add(new Affront(
                    "revoked", world.head, new ApplyToCourt(way.id, null, "临猗县人民法院", "逾期。", CaseWorld.sign())));
            all.add(new Affront("revoked", handler, new ProposeClosing(way.id, null, ClosingKind.PERFORMED, "结案。")));
        }
    }

    /** A court changed it: it is not executed as it was, nor made heavier. Source: 行政处罚法 第四十八条; 行政复议法 第六十三条. */
    private void fallen(Trail trail, Actor handler, List<Affront> all) {
        Way way = trail.way;
        if (trail.fellOn != null) {
            all.add(new Affront(
                    "changed by a court",
                    handler,
                    new RecordPayment(way.id, null, way.today, BigDecimal.ONE, null, "晋财 " + trail.dice(1_000_000))));
            all.add(new Affront(
                    "changed by a court", world.head, new FollowOutcome(way.id, null, FINE, MUCH, null, "变更。")));
        }
        if (way.demanded != null && way.ruling == RulingKind.PENALTY) {
            world.read(register -> register.load(EnforcementCase.class, way.id))
                    .performance()
                    .reply()
                    .obstacle()
                    .ifPresent(unused -> all.add(new Affront(
                            "demand not answered",
                            world.head,
                            new ApplyToCourt(way.id, null, "临猗县人民法院", "逾期。", CaseWorld.sign()))));
        }
    }

    /** What is to be given back is given back. Source: 行政强制法 第二十八条. */
    private void things(Trail trail, Actor handler, List<Affront> all) {
        if (!trail.means) {
            return;
        }
        world.read(register -> ThingSteps.held(register, trail)).stream()
                .filter(item -> item.heldAs() == HeldAs.TO_RETURN)
                .forEach(item -> all.add(new Affront(
                        "to be given back",
                        handler,
                        new AskMovement(
                                Id.<CustodyItem>of(item.uuid()),
                                null,
                                trail.any(List.of(Movement.SELL, Movement.DESTROY, Movement.HAND_OVER)),
                                "变卖",
                                "一号库",
                                new BigDecimal("10.00"),
                                true))));
        if (trail.way.revoked && !all.isEmpty()) {
            all.add(new Affront(
                    "to be given back", handler, new ProposeClosing(trail.way.id, null, ClosingKind.PERFORMED, "结案。")));
        }
    }

    /** Nothing is done in the party's place that was not ordered, demanded, decided and told. Source: 行政强制法 第三十五条至第三十八条、第五十条、第五十一条. */
    private void executions(Trail trail, Actor handler, List<Affront> all) {
        EnforcementCase of = world.reload(trail.way.id);
        if (!of.rectification().isNeglected()) {
            all.add(new Affront(
                    "substitution",
                    handler,
                    new OpenSubstitution(trail.way.id, null, SubstitutionGround.POLLUTES, "没有清理。")));
        }
        if (trail.substitutions == 0) {
            return;
        }
        for (Enforcement one : world.read(register -> Enforcement.of(register, trail.way.id.value()))) {
            Id<Enforcement> id = Id.of(one.uuid());
            all.add(new Affront("substitution", handler, substitution(id, trail.way.today)));
            boolean decided = one.stage().equals(EnforcementStages.DECIDED);
            if (!decided || one.execution().substitution().orElseThrow().day().isAfter(trail.way.today)) {
                all.add(new Affront("substitution", handler, carryOut(id, "某保洁服务部")));
            } else {
                all.add(new Affront("substitution", handler, carryOut(id, "另一服务部")));
            }
            all.add(new Affront("substitution", world.head, new CloseEnforcement(id, null, "完毕。")));
            if (!one.isOver()) {
                all.add(new Affront(
                        "substitution", handler, new ProposeClosing(trail.way.id, null, ClosingKind.PERFORMED, "结案。")));
            }
        }
    }

    private static DecideSubstitution substitution(Id<Enforcement> id, LocalDate day) {
        return new DecideSubstitution(id, null, "废弃物", "清理", day, BigDecimal.TEN, null, false, true, "逾期不履行。");
    }

    private static CarryOutEnforcement carryOut(Id<Enforcement> id, String performer) {
        return new CarryOutEnforcement(
                id,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                "情况紧急。",
                "镇环保站二人",
                performer,
                true,
                BigDecimal.TEN,
                true,
                true,
                true,
                true,
                "实施。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }
}
