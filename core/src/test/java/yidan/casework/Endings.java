package yidan.casework;

import static yidan.casework.Laws.HEAD;
import static yidan.casework.Laws.OFFICER;
import static yidan.casework.Laws.decider;
import static yidan.casework.Laws.first;
import static yidan.casework.Laws.handler;
import static yidan.casework.Laws.penalty;
import static yidan.casework.Laws.unless;
import static yidan.casework.Moves.add;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import yidan.casework.arrears.LateFine;
import yidan.casework.crime.RefuseReferral;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.decision.RequireDiscussion;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ReturnClosing;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.SettleDissent;
import yidan.rule.Rules;
import yidan.tenancy.Id;

/** The second half: what is reviewed, decided, served, performed and closed. */
final class Endings {

    private final CaseWorld world;
    private final List<Move> all;

    Endings(CaseWorld world, List<Move> all) {
        this.world = world;
        this.all = all;
    }

    void addAll() {
        reviewing();
        deciding();
        performing();
    }

    private void reviewing() {
        add(
                all,
                RequestLegalReview.class,
                OFFICER,
                way -> new RequestLegalReview(
                        way.id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "决定书代拟稿", "大气污染防治法"),
                (one, way) -> one.askReview(UUID.randomUUID(), EnumSet.of(ReviewTrigger.MAJOR_RIGHTS)),
                way -> {
                    way.reviewFallsBack();
                    way.reviewAsked = true;
                    way.reviewNeeded = true;
                },
                way -> first(
                        handler(way),
                        unless(way.spoken() && way.heard(), "一、四 第十条"),
                        unless(!way.reviewAsked || way.given != null, "一、四 第十四条"),
                        unless(!way.reviewBarred && !way.dissent, "第五十八条")));
        add(
                all,
                AdoptOpinion.class,
                OFFICER,
                way -> new AdoptOpinion(way.id, null, review(way), "采纳"),
                (one, way) -> {
                    one.review().adopt(one.review().review().orElse(UUID.randomUUID()), way.opinion, "采纳");
                    if (way.opinion == ReviewOpinion.CORRECT) {
                        one.correctDraft(way.today);
                    }
                },
                way -> {
                    way.takeUp();
                    way.reviewPassed = way.given == ReviewOpinion.AGREE || way.given == ReviewOpinion.CORRECT;
                    way.reviewBarred = !way.reviewPassed;
                    way.upheld = false;
                    way.discussed &= way.given != ReviewOpinion.CORRECT;
                },
                way -> first(handler(way), unless(way.reviewAsked, "第五十八条")));
        add(
                all,
                DissentFromOpinion.class,
                OFFICER,
                way -> new DissentFromOpinion(way.id, null, review(way), "事实清楚。"),
                (one, way) ->
                        one.review().dissent(one.review().review().orElse(UUID.randomUUID()), way.opinion, "事实清楚。"),
                way -> {
                    way.takeUp();
                    way.dissent = true;
                },
                way -> first(handler(way), unless(way.reviewAsked && !way.upheld, "一、四 第十五条")));
        add(
                all,
                SettleDissent.class,
                HEAD,
                way -> new SettleDissent(way.id, null, way.flag, "经研究。"),
                (one, way) -> {
                    one.review().settle(way.flag, "经研究。");
                    if (one.review().isCorrectionDue()) {
                        one.correctDraft(way.today);
                    }
                },
                way -> {
                    way.dissent = false;
                    way.upheld = way.flag && way.given == ReviewOpinion.CORRECT;
                    way.discussed &= !way.upheld;
                    way.reviewPassed = !way.flag && way.given == ReviewOpinion.CORRECT;
                    way.reviewBarred = !way.upheld && !way.reviewPassed;
                },
                way -> first(
                        decider(way),
                        unless(way.dissent, "一、四 第十五条"),
                        unless(way.flag || way.given == ReviewOpinion.CORRECT, "第五十八条")));
        add(
                all,
                RequireDiscussion.class,
                HEAD,
                way -> new RequireDiscussion(way.id, null, "情节复杂。"),
                (one, way) -> one.discussion().require(),
                way -> way.discussionNeeded = true,
                way -> null);
        add(
                all,
                HoldDiscussion.class,
                HEAD,
                way -> new HoldDiscussion(
                        way.id,
                        null,
                        way.today,
                        world.person("niudu-head"),
                        Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                        way.other ? List.of("李某某：同意") : List.of("李某某：同意", "周某某：同意"),
                        "同意处罚。",
                        "镇二楼会议室",
                        null),
                (one, way) -> one.discussion().hold(way.today, "李某某", 2, "同意处罚。"),
                way -> way.discussed = true,
                way -> first(
                        decider(way),
                        unless(way.withdrawing == null, "第四十三条"),
                        unless(way.spoken() && way.heard(), "第五十七条"),
                        unless(way.onPaper || !way.other, "第五十七条第二款")));
    }

    private void deciding() {
        add(
                all,
                DecidePenalty.class,
                HEAD,
                way -> world.decision(way.id, way.fine),
                (one, way) -> one.punish(penalty(way.fine), way.today, way.actor.user(), "事实清楚。"),
                way -> {
                    way.ruling = RulingKind.PENALTY;
                    way.decidedFine = way.fine;
                    // The decision orders to correct where nothing did before.
                    way.ordered = true;
                },
                way -> first(
                        decider(way),
                        unless(way.approved, "第五十四条"),
                        unless(way.proved && way.unweighed == 0, "第四十六条"),
                        unless(way.reported, "第五十七条"),
                        unless(!way.crimeReported, "第十一条"),
                        unless(way.withdrawing == null, "第四十三条"),
                        unless(way.spoken(), "第六十二条"),
                        unless(way.heard(), "第六十五条"),
                        unless(way.reviewed(), "第五十八条"),
                        unless(!way.crimeSuspected, "第二十七条"),
                        unless(!way.discussionNeeded || way.discussed, "第五十七条第二款"),
                        unless(way.toldFine != null && way.fine.compareTo(way.toldFine) <= 0, "第四十五条")));
        add(
                all,
                DecideNoPenalty.class,
                HEAD,
                way -> new DecideNoPenalty(
                        way.id,
                        null,
                        way.flag ? RulingKind.NO_PENALTY_SLIGHT : RulingKind.NO_PENALTY_NO_FACTS,
                        "轻微。",
                        "已教育。"),
                (one, way) -> one.ruleOtherwise(RulingKind.NO_PENALTY_NO_FACTS, way.today, way.actor.user(), "事实不能成立。"),
                way -> {
                    way.ruling = way.flag ? RulingKind.NO_PENALTY_SLIGHT : RulingKind.NO_PENALTY_NO_FACTS;
                    way.spared = way.today;
                },
                way -> first(
                        decider(way),
                        unless(way.approved && way.reported, "第五十七条"),
                        unless(way.unweighed == 0, "第四十六条"),
                        unless(!way.crimeReported, "第十一条"),
                        unless(way.withdrawing == null, "第四十三条"),
                        unless(way.reviewedForNoPenalty(), "第五十八条"),
                        unless(!way.crimeSuspected, "第二十七条"),
                        unless(way.onPaper || !way.flag || way.corrected, "第三十三条")));
        add(
                all,
                TransferToJustice.class,
                HEAD,
                way -> new TransferToJustice(way.id, null, "县公安局", "涉嫌犯罪。"),
                (one, way) -> one.ruleOtherwise(RulingKind.TRANSFERRED, way.today, way.actor.user(), "涉嫌犯罪。"),
                way -> way.ruling = RulingKind.TRANSFERRED,
                way -> first(decider(way), unless(way.approved, "第五十七条"), unless(way.crimeReported, "310号令第五条")));
        add(
                all,
                ReportCrime.class,
                OFFICER,
                way -> new ReportCrime(
                        way.id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "涉嫌犯罪。"),
                (one, way) -> one.ruling().referral().report(way.today, one.team(), "涉嫌犯罪。"),
                way -> way.crimeReported = true,
                way -> first(handler(way), unless(way.approved, "第五十四条"), unless(!way.crimeReported, "310号令第五条")));
        add(
                all,
                RefuseReferral.class,
                HEAD,
                way -> new RefuseReferral(way.id, null, "情节显著轻微。"),
                (one, way) -> one.refuseReferral("情节显著轻微。"),
                Way::crimeIsDecidedOn,
                way -> first(decider(way), unless(way.crimeReported, "310号令第五条")));
        add(
                all,
                Discontinue.class,
                HEAD,
                way -> CaseWorld.died(way.id),
                (one, way) -> one.ruleOtherwise(RulingKind.DISCONTINUED, way.today, way.actor.user(), "当事人死亡。"),
                way -> way.ruling = RulingKind.DISCONTINUED,
                way -> first(
                        decider(way),
                        unless(way.approved, "第五十七条"),
                        unless(!way.crimeReported, "第十一条"),
                        unless(!way.crimeSuspected && !way.saysCrime(), "第二十七条")));
        add(
                all,
                RevokeDecision.class,
                HEAD,
                way -> new RevokeDecision(way.id, null, "认定有误。"),
                (one, way) -> one.revoke("认定有误。"),
                way -> {
                    way.revoked = true;
                    way.proposedClosing = null;
                },
                way -> first(
                        decider(way),
                        unless(way.ruling != null && !way.revoked, "第七十五条"),
                        unless(way.ruling != RulingKind.TRANSFERRED, "310号令第十一条")));
    }

    private void performing() {
        add(
                all,
                ServeDecision.class,
                OFFICER,
                way -> new ServeDecision(
                        way.id,
                        null,
                        way.other ? ServiceManner.ELECTRONIC : ServiceManner.DIRECT,
                        way.today,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null),
                (one, way) -> one.serve(way.today, way.today.plusDays(15)),
                way -> way.served = true,
                way -> first(
                        handler(way),
                        unless(way.ruling != null && !way.served, "第六十一条"),
                        unless(!way.revoked, "第七十五条"),
                        unless(way.onPaper || !way.other, "第六十一条第二款")));
        add(
                all,
                RecordPayment.class,
                OFFICER,
                way -> new RecordPayment(
                        way.id,
                        null,
                        way.today,
                        way.fine,
                        lateFine(way),
                        "晋财 " + way.id.value() + way.chance.nextInt()),
                (one, way) -> {
                    one.performance().pay(way.fine, BigDecimal.ZERO, way.today);
                    if (one.performance()
                                    .paid()
                                    .compareTo(one.penalty().orElseThrow().payable())
                            >= 0) {
                        one.perform(way.today, "缴清");
                    }
                },
                way -> {
                    way.paid = way.paid.add(way.fine);
                    way.performed = way.paid.compareTo(way.decidedFine) >= 0;
                },
                way -> first(
                        unless(way.served && way.ruling == RulingKind.PENALTY && !way.performed, "第六十七条"),
                        unless(!way.revoked, "第七十五条")));
        add(
                all,
                DemandPerformance.class,
                OFFICER,
                way -> new DemandPerformance(way.id, null, way.today, "请履行。"),
                (one, way) -> {
                    one.performance().demand(way.today);
                    one.performance().serveDemand(way.today);
                },
                way -> way.demanded = way.today,
                way -> first(
                        handler(way),
                        unless(way.served && way.ruling == RulingKind.PENALTY && !way.performed, "第五十四条"),
                        unless(!way.revoked, "第七十五条")));
        add(
                all,
                ProposeClosing.class,
                OFFICER,
                way -> new ProposeClosing(way.id, null, way.closing, "请予结案。"),
                (one, way) -> one.closing().propose(way.closing, way.actor.user(), way.today, "请予结案。"),
                way -> way.proposedClosing = way.closing,
                way -> first(
                        handler(way),
                        unless(way.ruling != null, "一、九 第十条"),
                        unless(way.withdrawing == null, "第四十三条"),
                        way.onPaper ? null : closesAsItWas(way, way.closing)));
        add(
                all,
                ReturnClosing.class,
                HEAD,
                way -> new ReturnClosing(way.id, null, "请补充。"),
                (one, way) -> one.closing().sendBack("请补充。"),
                way -> way.proposedClosing = null,
                way -> first(decider(way), unless(way.proposedClosing != null, "一、九 第九条")));
        add(
                all,
                ApproveClosing.class,
                HEAD,
                way -> new ApproveClosing(way.id, null, null),
                (one, way) -> one.close(way.today, way.actor.user(), null),
                way -> way.closed = true,
                way -> first(
                        decider(way),
                        unless(way.withdrawing == null, "第四十三条"),
                        unless(way.proposedClosing != null, "一、九 第九条"),
                        way.onPaper ? null : closesAsItWas(way, way.proposedClosing)));
    }

    /** A closing that fits what was decided and done. Source: 临政发〔2023〕14号 一、九 第三条. */
    private static String closesAsItWas(Way way, ClosingKind kind) {
        boolean fits =
                switch (kind) {
                    case PERFORMED -> way.ruling == RulingKind.PENALTY && way.performed && !way.revoked;
                    case ENFORCED -> way.demanded != null && way.performed;
                    case EXECUTION_ENDED -> way.demanded != null;
                    case NO_PENALTY -> way.served && way.ruling.name().startsWith("NO_PENALTY");
                    case TRANSFERRED -> way.ruling == RulingKind.TRANSFERRED;
                    case DISCONTINUED -> way.ruling == RulingKind.DISCONTINUED;
                    case REVOKED -> way.revoked;
                };
        return unless(fits, "一、九 第三条");
    }

    /** What is paid late is paid with what has run up by then; otherwise it is not performed. */
    private BigDecimal lateFine(Way way) {
        BigDecimal owed = world.read(register ->
                LateFine.owed(register.load(EnforcementCase.class, way.id), way.today, new Rules(register)));
        return owed.signum() == 0 ? null : owed;
    }

    private Id<LegalReview> review(Way way) {
        return Id.of(world.reload(way.id).review().review().orElseGet(UUID::randomUUID));
    }
}
