package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.RequireSeizureReview;
import yidan.casework.seizure.setoff.ProposeSetOff;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.document.FormKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** A fine that nobody pays, and things of the same case that are still seized. */
public final class PreparedSetOff {

    /** Six months and more after the service. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    public static final BigDecimal FINE = PreparedCases.FINE;
    public static final String WHY_HELD = "当事人下落不明，解除决定无法送达，财物一直由本机关妥善保管。";

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate SERVED = PreparedCases.HEARING_TERM_OVER;

    private PreparedSetOff() {}

    /** Two things seized on the first day. */
    public static Id<EnforcementCase> served() {
        return served(false);
    }

    /** The same, and a third thing seized by another decision, which was reviewed before. */
    public static Id<EnforcementCase> seizedTwice() {
        return served(true);
    }

    private static Id<EnforcementCase> served(boolean twice) {
        WORLD.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        WORLD.perform(
                WORLD.officer,
                Seizing.carryOut(PreparedMeans.seizure(of, true), List.of("打捆机；小型；台；1", "拖拉机；旧；台；1"), true, "设备突发故障"));
        if (twice) {
            seizedAfterReview(of, List.of("三轮车；旧；辆；1"));
        }
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, WORLD.report(of, FINE, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, FINE, CaseWorld.DAY));
        WORLD.perform(WORLD.officer, WORLD.waiver(of, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        WORLD.world.itIs(SERVED);
        WORLD.perform(WORLD.head, WORLD.decision(of, FINE));
        WORLD.perform(
                WORLD.officer, new ServeDecision(of, null, ServiceManner.DIRECT, SERVED, "赵某某", "牛杜镇示例村", false, null));
        return of;
    }

    private static void seizedAfterReview(Id<EnforcementCase> of, List<String> things) {
        WORLD.perform(
                WORLD.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", things));
        Id<Seizure> second = seizureOf(of, "三轮车");
        requireReview(second);
        reviewed(second);
        WORLD.approved(new ApproveSeizure(second, null, null));
        WORLD.perform(WORLD.officer, Seizing.carryOut(second, things, true, "设备突发故障"));
    }

    public static void requireReview(Id<Seizure> of) {
        WORLD.perform(
                WORLD.leader, new RequireSeizureReview(of, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "关系生产经营。"));
    }

    public static Id<LegalReview> underReview(Id<Seizure> of) {
        WORLD.perform(
                WORLD.officer,
                new RequestSeizureReview(of, null, null, Set.of(), "请予审核。", "事实清楚。", null, null, null, null));
        return Id.of(WORLD.read(register -> register.load(Seizure.class, of))
                .review()
                .review()
                .orElseThrow());
    }

    /** Asked for, agreed to and taken up. */
    public static void reviewed(Id<Seizure> of) {
        Id<LegalReview> review = underReview(of);
        agreed(review);
        WORLD.perform(WORLD.officer, new AdoptSeizureOpinion(of, null, review, "采纳。"));
    }

    public static void agreed(Id<LegalReview> review) {
        WORLD.perform(WORLD.reviewer, new AcceptMaterials(review, null));
        WORLD.perform(
                WORLD.reviewer,
                new GiveOpinion(review, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "经审核。"));
    }

    public static void demanded(Id<EnforcementCase> of) {
        LocalDate demanded = LocalDate.of(2026, 4, 20);
        WORLD.world.itIs(demanded);
        WORLD.perform(WORLD.officer, new DemandPerformance(of, null, demanded, "请履行。"));
    }

    /** Decided, served, and one thing auctioned for more than the fine. */
    public static Id<EnforcementCase> surplus() {
        Id<EnforcementCase> of = served();
        demanded(of);
        WORLD.world.itIs(DAY);
        decided(seizure(of));
        WORLD.perform(WORLD.officer, WORLD.posted(of, FormKind.EXECUTION_DECISION, DAY));
        auctioned(thing(seizure(of), 0), "1600.00");
        return of;
    }

    public static AskMovement auction(Id<CustodyItem> one, String price) {
        return new AskMovement(one, null, Movement.SELL, "依法拍卖", "买受人 周某某", new BigDecimal(price), false);
    }

    public static void auctioned(Id<CustodyItem> one, String price) {
        WORLD.perform(WORLD.officer, auction(one, price));
        WORLD.perform(WORLD.head, new ApproveMovement(one, null, "同意"));
        WORLD.perform(PreparedMeans.CUSTODIAN, Disposing.of(WORLD, one, "已经拍卖成交。"));
    }

    public static Id<Seizure> seizure(Id<EnforcementCase> of) {
        return seizureOf(of, "打捆机");
    }

    /** The one of those that asked for such a thing. */
    public static Id<Seizure> seizureOf(Id<EnforcementCase> of, String thing) {
        return Id.of(WORLD.read(register -> Seizure.of(register, of.value())).stream()
                .filter(one -> one.askedThings().contains(thing))
                .findFirst()
                .orElseThrow()
                .uuid());
    }

    public static Id<CustodyItem> thing(Id<Seizure> of, int place) {
        return Id.of(WORLD.read(register -> CustodyItem.heldBy(register, of.value()))
                .get(place)
                .uuid());
    }

    public static ProposeSetOff proposal(Id<Seizure> of, String whyHeld) {
        return new ProposeSetOff(of, null, "运城市示例拍卖有限公司", "经催告逾期仍不缴纳罚款。", whyHeld);
    }

    public static void proposed(Id<Seizure> of) {
        WORLD.perform(WORLD.officer, proposal(of, WHY_HELD));
    }

    public static void decided(Id<Seizure> of) {
        proposed(of);
        WORLD.perform(WORLD.head, new SetOffSeized(of, null));
    }
}
