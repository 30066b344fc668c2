package yidan.casework;

import static yidan.casework.Laws.HEAD;
import static yidan.casework.Laws.OFFICER;
import static yidan.casework.Laws.decider;
import static yidan.casework.Laws.first;
import static yidan.casework.Laws.handler;
import static yidan.casework.Laws.penalty;
import static yidan.casework.Laws.unless;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.HearStatement;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.officers.Team;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.opening.WithdrawalGround;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.tenancy.Id;

/** The acts that a walk through an ordinary case may try, each with what the law asks before it. */
public final class Moves {

    private final CaseWorld world;
    /** Another pair than the first, for a case on paper. */
    private final Team others;

    private final List<Move> all = new ArrayList<>();

    public Moves(CaseWorld world, Team others) {
        this.world = world;
        this.others = others;
        opening();
        investigating();
        telling();
        new Endings(world, all).addAll();
    }

    public List<Move> all() {
        return List.copyOf(all);
    }

    /** Also for the second half. */
    static void add(
            List<Move> all,
            Class<? extends Act> type,
            Function<Way, String> who,
            Function<Way, Act> act,
            BiConsumer<EnforcementCase, Way> onPaper,
            Consumer<Way> done,
            Function<Way, String> law) {
        all.add(new Move(ActType.of(type), who, act, onPaper, done, law));
    }

    private void opening() {
        add(
                all,
                ApproveOpening.class,
                HEAD,
                way -> new ApproveOpening(way.id, null, "同意"),
                (one, way) -> one.approveOpening("案", way.actor.user(), CaseWalkTest.noon(way.today), "同意"),
                way -> way.approved = true,
                way -> first(decider(way), unless(!way.approved && !way.refused, "第五十四条")));
        add(
                all,
                RefuseOpening.class,
                HEAD,
                way -> new RefuseOpening(way.id, null, "证据不足。"),
                (one, way) -> one.refuseOpening(way.actor.user(), CaseWalkTest.noon(way.today), "证据不足。"),
                way -> way.refused = true,
                way -> first(decider(way), unless(!way.approved && !way.refused, "第五十四条")));
        add(
                all,
                AskWithdrawal.class,
                OFFICER,
                way -> new AskWithdrawal(
                        way.id, null, world.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友"),
                (one, way) -> one.recusals().ask(way.today),
                way -> way.withdrawing = "niudu-officer2",
                way -> unless(way.onPaper || !way.withdrawn, "第三条"));
        add(
                all,
                DecideWithdrawal.class,
                HEAD,
                way -> new DecideWithdrawal(
                        way.id,
                        null,
                        way.flag,
                        way.flag ? world.person("niudu-officer1") : null,
                        way.flag ? world.person("niudu-officer3") : null,
                        "经审查。"),
                (one, way) -> {
                    one.recusals().settle();
                    if (way.flag) {
                        one.recusals().withdraw("niudu-officer2", way.approved, way.ruling != null);
                        one.handOver(others);
                    }
                },
                way -> {
                    way.withdrawing = null;
                    if (way.flag) {
                        way.former.addAll(way.team);
                        way.team = new HashSet<>(Set.of("niudu-officer1", "niudu-officer3"));
                        way.withdrawn = true;
                    }
                },
                way -> first(
                        decider(way),
                        unless(way.withdrawing != null, "第四十三条"),
                        unless(!way.flag || !"niudu-officer3".equals(way.chair), "第六十四条")));
    }

    private void investigating() {
        add(
                all,
                RecordInterview.class,
                OFFICER,
                way -> new RecordInterview(
                        way.id,
                        null,
                        "赵某某",
                        InterviewedAs.PARTY,
                        way.today,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        "镇询问室",
                        !way.other,
                        true,
                        "问答。",
                        Signing.SIGNED,
                        null),
                (one, way) -> one.addEvidence(),
                Way::evidenceComes,
                way -> first(handler(way), unless(way.onPaper || !way.other, "第五十五条")));
        add(
                all,
                AddEvidence.class,
                OFFICER,
                way -> new AddEvidence(
                        way.id,
                        null,
                        EvidenceKind.PHYSICAL,
                        "残留物",
                        "证明焚烧",
                        way.today,
                        "村北",
                        "现场提取",
                        true,
                        null,
                        List.of(world.photo())),
                (one, way) -> one.addEvidence(),
                Way::evidenceComes,
                Laws::handler);
        add(
                all,
                VerifyEvidence.class,
                OFFICER,
                way -> new VerifyEvidence(way.id, null, lastEvidence(way), !way.other, "与笔录相互印证"),
                (one, way) -> one.verifyEvidence(!way.other, false, CaseWalkTest.noon(way.today)),
                way -> {
                    way.proved |= !way.other;
                    way.unweighed = Math.max(0, way.unweighed - 1);
                    way.overtaken |= !way.other && way.told != null;
                    way.defenceOvertaken |= !way.other && way.defendedFine != null;
                    if (way.other) {
                        way.caseChanges();
                    } else {
                        way.caseIsProved();
                    }
                },
                Laws::handler);
        add(
                all,
                OrderRectification.class,
                OFFICER,
                way -> new OrderRectification(way.id, null, way.today.plusDays(5), "清理残留物。"),
                (one, way) -> one.rectification().order(way.today, way.today.plusDays(5), "清理残留物。"),
                way -> {
                    way.ordered = true;
                    way.corrected = false;
                },
                way -> first(handler(way), unless(way.approved, "第五十四条"), unless(!way.sparedAsCorrected(), "第三十三条")));
        add(
                all,
                CheckRectification.class,
                OFFICER,
                way -> new CheckRectification(way.id, null, way.flag, "已经查看。"),
                (one, way) -> one.rectification().check(way.today, way.flag, "已经查看。"),
                way -> way.corrected = way.flag,
                way -> first(
                        handler(way),
                        unless(way.ordered, "第二十八条"),
                        unless(way.flag || !way.sparedAsCorrected() || way.today.isAfter(way.spared), "第三十三条")));
        add(
                all,
                ReportInvestigation.class,
                OFFICER,
                way -> world.report(way.id, way.fine, way.other, way.triggers),
                (one, way) -> one.reportInvestigation("查明。", penalty(way.fine), way.other, way.triggers),
                way -> {
                    way.reported = true;
                    way.reviewNeeded |= way.other || !way.triggers.isEmpty();
                    way.discussionNeeded |= way.other;
                },
                way -> first(
                        handler(way),
                        unless(way.approved, "第五十四条"),
                        unless(way.proved && way.unweighed == 0, "第四十六条")));
        add(
                all,
                ReopenInvestigation.class,
                HEAD,
                way -> new ReopenInvestigation(way.id, null, "补充调查。"),
                (one, way) -> one.reopenInvestigation(),
                way -> {
                    way.reported = false;
                    way.caseIsProved();
                    way.forgetTelling();
                },
                Laws::decider);
    }

    private void telling() {
        add(
                all,
                GivePriorNotice.class,
                OFFICER,
                way -> world.notice(way.id, way.fine, way.today),
                (one, way) -> {
                    boolean heard = way.fine.intValue() >= 1000;
                    one.tell(penalty(way.fine), way.today, way.today.plusDays(3), heard);
                    one.notice().serve(way.today);
                    if (heard) {
                        one.hearing().serveOffer(way.today.plusDays(7));
                    }
                },
                way -> {
                    way.forgetTelling();
                    way.told = way.today;
                    way.toldFine = way.fine;
                    way.statementUntil = way.today.plusDays(3);
                },
                way -> first(
                        handler(way),
                        unless(way.reported, "第四十四条"),
                        unless(way.withdrawing == null, "第四十三条"),
                        unless(!way.stated || way.answered, "第四十五条"),
                        unless(!way.hearingAsked || way.hearingEnded, "第六十三条"),
                        unless(way.noHeavierThanDefended(way.fine), "第四十五条")));
        add(
                all,
                HearStatement.class,
                OFFICER,
                way -> CaseWorld.heard(way.id, way.today, "数额过高。", way.flag),
                (one, way) -> one.hearStatement("数额过高。", CaseWalkTest.noon(way.today), way.flag),
                way -> {
                    way.stated = true;
                    way.answered = false;
                    way.waived = way.flag;
                    way.defend();
                    way.caseChanges();
                },
                way -> first(unless(way.told != null, "第四十五条"), unless(!way.stated || way.answered, "第四十五条")));
        add(
                all,
                AnswerStatement.class,
                OFFICER,
                way -> new AnswerStatement(way.id, null, way.flag, "经复核。"),
                (one, way) -> one.notice().answer(way.flag, "经复核。"),
                way -> way.answered = true,
                way -> first(handler(way), unless(way.stated, "第四十五条")));
        add(
                all,
                NoteWaiver.class,
                OFFICER,
                way -> world.waiver(way.id, way.today, "书面放弃。"),
                (one, way) -> one.notice().waive(way.today, "书面放弃。"),
                way -> way.waived = true,
                way -> first(handler(way), unless(way.told != null, "第四十四条")));
        new HearingMoves(world, all).addAll();
    }

    private Id<Evidence> lastEvidence(Way way) {
        List<Evidence> all = world.read(register -> Evidence.of(register, way.id.value()));
        return Id.of(all.stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED))
                .reduce((first, last) -> last)
                .or(() -> all.stream().reduce((first, last) -> last))
                .map(Evidence::uuid)
                .orElseGet(UUID::randomUUID));
    }
}
