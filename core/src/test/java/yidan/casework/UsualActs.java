package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.succession.PutEnforcementSuccessor;
import yidan.casework.investigation.PutSuccessor;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.lead.Lead;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.HearStatement;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.opening.ProposeCase;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.HearDemanded;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.PartyProof;
import yidan.party.PartyKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** Acts on a case as an officer would usually write them, with lawful input; a story changes what it is about. */
public abstract class UsualActs {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger PARTIES = new AtomicInteger();

    public abstract Id<StaffMember> person(String account);

    public abstract LocalDate today();

    public abstract String photo();

    /** The last paper of that form of the case or execution. */
    public abstract Id<OfficialDocument> paper(UUID of, FormKind form);

    public HearStatement heard(Id<EnforcementCase> id, String words, boolean nothingMore) {
        return heard(id, today(), words, nothingMore);
    }

    /** What the party says in the office, early on that day. */
    public static HearStatement heard(Id<EnforcementCase> id, LocalDate day, String words, boolean nothingMore) {
        return new HearStatement(
                id, null, false, day, LocalTime.of(9, 0), LocalTime.of(9, 40), "镇政府接待室", words, nothingMore);
    }

    /** What the party says to the demand, in the office, early on that day. */
    public static HearDemanded heardOnDemand(Id<EnforcementCase> id, LocalDate day, String words) {
        return new HearDemanded(id, null, false, day, LocalTime.of(9, 0), LocalTime.of(9, 40), "镇政府接待室", words);
    }

    public HearDemanded heardOnDemand(Id<EnforcementCase> id, String words) {
        return heardOnDemand(id, today(), words);
    }

    /** Of another person each time: nobody is fined twice for one act. */
    public static String somebodysNumber() {
        int nth = PARTIES.incrementAndGet();
        String known = "140821"
                + LocalDate.of(1985, 3, 15).plusDays(nth / 1000).toString().replace("-", "")
                + "%03d".formatted(nth % 1000);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += Character.digit(known.charAt(at), 10) * WEIGHTS[at];
        }
        return known + "10X98765432".charAt(sum % 11);
    }

    /** A proposal as an officer would make it, on an item without printed ranges. */
    public ProposeCase proposal(int item) {
        return proposal(item, null, person("niudu-officer1"), person("niudu-officer2"), false);
    }

    public ProposeCase proposal(int item, Id<Lead> lead, Id<StaffMember> first, Id<StaffMember> other, boolean urgent) {
        return new ProposeCase(
                lead,
                item,
                PartyKind.PERSON,
                "赵某某",
                somebodysNumber(),
                null,
                "临猗县牛杜镇示例村",
                "13900000000",
                "露天焚烧秸秆",
                "在村北耕地内焚烧秸秆约二分地。",
                "牛杜镇示例村村北",
                CaseWorld.DAY.minusDays(1),
                null,
                CaseWorld.DAY,
                "巡查时发现。",
                null,
                null,
                first,
                other,
                urgent);
    }

    /** A report of the investigation that proposes no penalty. */
    public static ReportInvestigation reportOfNone(Id<EnforcementCase> id) {
        return new ReportInvestigation(
                id,
                null,
                "拟不予处罚。",
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                null,
                false,
                Set.of());
    }

    /** The person against whom it is has died, and nobody stands in the place. */
    public static Discontinue died(Id<EnforcementCase> id) {
        return new Discontinue(id, null, DiscontinueGround.DIED, "死亡证明。", null, "当事人死亡，无人承受其权利义务。");
    }

    public ReportInvestigation report(
            Id<EnforcementCase> on, BigDecimal fine, boolean complex, Set<ReviewTrigger> triggers) {
        return new ReportInvestigation(
                on,
                null,
                "经查，当事人实施了上述行为，事实清楚。",
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。",
                complex,
                triggers);
    }

    /** The party has signed that it gives up its right to speak. */
    public NoteWaiver waiver(Id<EnforcementCase> on, LocalDate day, String how) {
        return new NoteWaiver(on, null, day, how, List.of(photo()));
    }

    public GivePriorNotice notice(Id<EnforcementCase> on, BigDecimal fine, LocalDate servedOn) {
        return new GivePriorNotice(
                on,
                null,
                servedOn,
                servedOn.plusDays(3),
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    /** Made, and to be served afterwards. */
    public GivePriorNotice noticeToServe(Id<EnforcementCase> on, BigDecimal fine) {
        return new GivePriorNotice(
                on,
                null,
                null,
                today().plusDays(10),
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    /** Posted, with the receipt that came back. */
    public ServePaper posted(Id<EnforcementCase> on, FormKind form, LocalDate received) {
        return new ServePaper(
                on,
                null,
                paper(on.value(), form),
                ServiceManner.POST,
                received,
                "赵某某",
                "牛杜镇示例村",
                false,
                "已签收",
                null,
                "XA0001",
                null,
                null,
                null,
                List.of(photo()));
    }

    public DecidePenalty decision(Id<EnforcementCase> on, BigDecimal fine) {
        return new DecidePenalty(
                on,
                null,
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。",
                "事实清楚，证据确凿，程序合法，裁量适当。");
    }

    public DecideOnTheSpot onTheSpot(int item, PartyKind kind, Set<PenaltyKind> kinds, BigDecimal fine) {
        boolean person = kind == PartyKind.PERSON;
        return new DecideOnTheSpot(
                null,
                item,
                kind,
                person ? "钱某某" : "临猗县示例商行" + PARTIES.incrementAndGet(),
                person ? somebodysNumber() : null,
                null,
                person ? null : "钱某某",
                "临猗县牛杜镇",
                null,
                "占用消防通道",
                "在疏散通道堆放货物，当场责令清除。",
                "牛杜镇集市",
                null,
                true,
                "无异议。",
                false,
                "当事人没有提出异议，无需复核。",
                null,
                null,
                null,
                kinds,
                fine,
                null,
                null,
                "事实确凿，有法定依据。",
                person("niudu-officer1"),
                person("niudu-officer2"),
                Signing.SIGNED,
                null,
                CaseWorld.signs().getFirst(),
                CaseWorld.signs().getLast(),
                null,
                null,
                null,
                null,
                null);
    }

    /** An heir takes over what the dead party still had to do. */
    public PutSuccessor heir(Id<EnforcementCase> of) {
        return new PutSuccessor(
                of,
                null,
                SuccessionGround.DIED,
                PartyKind.PERSON,
                "赵小某",
                null,
                null,
                "示例村",
                null,
                "死亡证明、户籍证明，继承遗产。",
                PartyProof.IDENTITY,
                true,
                null,
                List.of(photo()));
    }

    /** The same in an execution; on another ground than a death it is none of a person. */
    public PutEnforcementSuccessor heir(Id<Enforcement> of, SuccessionGround ground) {
        return new PutEnforcementSuccessor(
                of,
                null,
                ground,
                PartyKind.PERSON,
                "赵小某",
                null,
                null,
                "示例村",
                null,
                "死亡证明、户籍证明，继承遗产。",
                List.of(photo()));
    }
}
