package yidan.casework.walk;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casefile.ApproveFile;
import yidan.casefile.CaseFile;
import yidan.casefile.CompileFile;
import yidan.casefile.ReturnFile;
import yidan.casefile.TakeOverFile;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Ledger;
import yidan.casework.Move;
import yidan.casework.Moves;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.EvidenceKind;
import yidan.itemlist.BasisKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * Unlawful acts thrown in along a walk: by the wrong person, in the wrong stage, through a shut gate, with wrong values, from
 * the neighbour, on what is archived. Each is refused with its article and leaves everything as it was but one entry.
 */
final class Affronts {

    private final CaseWorld world;
    private final Steps steps;
    private final Guide guide;
    private final Ledger ledger;
    private final Actor archivist;
    private final Actor neighbourHead;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<Move> moves;
    private final GateAffronts gates;
    private int refused;
    private long nanos;

    Affronts(CaseWorld world, Steps steps, Guide guide, Ledger ledger) {
        this.world = world;
        this.steps = steps;
        this.guide = guide;
        this.ledger = ledger;
        this.moves = new Moves(world, null).all();
        this.gates = new GateAffronts(world);
        this.archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
        this.neighbourHead = world.world.person("linjin-head", World.LINJIN, Role.HEAD, Role.OFFICER);
    }

    int refused() {
        return refused;
    }

    Map<String, Integer> kinds() {
        return kinds;
    }

    List<String> wrong() {
        return wrong;
    }

    long nanos() {
        return nanos;
    }

    /** One unlawful act on the case as it stands. */
    void one(Trail trail) throws SQLException {
        switch (trail.dice(7)) {
            case 5, 6 -> againstWhatStands(trail);
            case 0 -> byTheWrongPerson(trail);
            case 1 -> inTheWrongStage(trail);
            case 2 -> throughAShutGate(trail);
            case 3 -> withWrongValues(trail);
            default -> fromNextDoor(trail);
        }
    }

    private Act any(Move move, Trail trail, Actor actor) {
        trail.way.actor = actor;
        trail.way.draw();
        return move.act().apply(trail.way);
    }

    private void againstWhatStands(Trail trail) throws SQLException {
        List<GateAffronts.Affront> all =
                gates.of(trail, trail.way.team.contains("niudu-officer1") ? world.officer : world.second, guide.people);
        if (!all.isEmpty()) {
            // One kind is as likely as another, however many acts are tried for it.
            String kind = trail.any(
                    all.stream().map(GateAffronts.Affront::kind).distinct().toList());
            GateAffronts.Affront one = trail.any(
                    all.stream().filter(each -> each.kind().equals(kind)).toList());
            refuse(one.kind(), trail, one.actor(), one.act(), null);
        }
    }

    private void byTheWrongPerson(Trail trail) throws SQLException {
        Move move = trail.any(moves);
        List<Actor> others = new ArrayList<>(guide.people);
        others.add(archivist);
        others.removeIf(move.type()::mayBeDoneBy);
        if (!others.isEmpty()) {
            Actor actor = trail.any(others);
            refuse("wrong person", trail, actor, any(move, trail, actor), "act.not-yours");
        }
    }

    private void inTheWrongStage(Trail trail) throws SQLException {
        String stage = world.reload(trail.way.id).stage();
        List<Move> later =
                moves.stream().filter(move -> !move.type().mayBeDoneFrom(stage)).toList();
        Move move = trail.any(later);
        Actor actor = guide.people.stream()
                .filter(move.type()::mayBeDoneBy)
                .findFirst()
                .orElseThrow();
        refuse("wrong stage", trail, actor, any(move, trail, actor), "act.wrong-stage");
    }

    private void throughAShutGate(Trail trail) throws SQLException {
        List<Guide.Shut> shut = guide.shut.stream()
                .filter(one -> !one.refusal().key().equals("act.wrong-stage"))
                .filter(one -> one.target().equals(trail.way.id.value()))
                .filter(one -> steps.move(one.step().name()) != null)
                .toList();
        if (shut.isEmpty()) {
            return;
        }
        Guide.Shut one = trail.any(shut);
        Act act = any(steps.move(one.step().name()), trail, one.actor());
        // The day may have gone on since the engine was asked.
        refuse("shut gate", trail, one.actor(), act, null);
    }

    private void fromNextDoor(Trail trail) throws SQLException {
        Actor actor = trail.dice(2) == 0 ? world.neighbour : neighbourHead;
        List<Move> his =
                moves.stream().filter(move -> move.type().mayBeDoneBy(actor)).toList();
        refuse("neighbour", trail, actor, any(trail.any(his), trail, actor), "dossier.unknown");
    }

    private void withWrongValues(Trail trail) throws SQLException {
        List<Act> acts = wrongValues(trail);
        Act act = trail.any(acts);
        ActType type = ActType.of(act.getClass());
        Actor actor = type.mayBeDoneBy(world.officer)
                ? trail.way.team.contains("niudu-officer1") ? world.officer : world.second
                : world.head;
        refuse("wrong values", trail, actor, act, null);
    }

    private List<Act> wrongValues(Trail trail) {
        Id<EnforcementCase> id = trail.way.id;
        LocalDate today = trail.way.today;
        BigDecimal one = BigDecimal.ONE;
        Set<PenaltyKind> fine = EnumSet.of(PenaltyKind.FINE);
        return List.of(
                world.proposal(999, null, world.person("niudu-officer1"), world.person("niudu-officer2"), false),
                world.proposal(
                        world.item("秸秆"), null, world.person("niudu-officer1"), world.person("niudu-officer1"), false),
                world.proposal(
                        world.item("秸秆"), null, world.person("niudu-officer1"), world.person("niudu-forester"), false),
                world.onTheSpot(world.item("消防"), PartyKind.PERSON, fine, new BigDecimal("200.01")),
                world.onTheSpot(
                        world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.BUSINESS_CLOSED), null),
                new AddEvidence(
                        id, null, EvidenceKind.PHYSICAL, "物证", "证明", today.plusDays(1), "村北", "提取", true, null, null),
                new AddEvidence(id, null, EvidenceKind.PHYSICAL, " ", "证明", today, "村北", "提取", true, null, null),
                interview(id, today, false, LocalTime.of(8, 30)),
                interview(id, today, true, LocalTime.of(7, 30)),
                new OrderRectification(id, null, today.minusDays(1), "清理。"),
                report(id, fine, null),
                report(id, fine, new BigDecimal("-5")),
                report(id, fine, new BigDecimal("10.005")),
                report(id, EnumSet.of(PenaltyKind.WARNING), BigDecimal.TEN),
                notice(id, today, today, one),
                notice(id, CaseWorld.DAY.minusDays(9), today.plusDays(3), one),
                decision(id, new BigDecimal("900000.00")),
                discussion(id, today, "李某某：同意"),
                discussion(id, today, "李某某：同意", "没有姓名"),
                new ScheduleHearing(
                        id,
                        null,
                        today,
                        today.plusDays(2),
                        LocalTime.of(9, 0),
                        "镇会议室",
                        null,
                        world.person("niudu-reviewer"),
                        world.person("niudu-archivist")),
                new ServeDecision(id, null, ServiceManner.ELECTRONIC, today, "赵某某", "牛杜镇示例村", false, "传真"),
                new ServeDecision(
                        id, null, ServiceManner.DIRECT, CaseWorld.DAY.minusDays(9), "赵某某", "牛杜镇示例村", false, null),
                new ServePaper(
                        id, null, Id.of(UUID.randomUUID()), ServiceManner.POST, today, "赵某某", "牛杜镇示例村", false, " "),
                new RecordPayment(id, null, today, new BigDecimal("900000.00"), null, "晋财 9"),
                new RecordPayment(id, null, CaseWorld.DAY.minusDays(9), one, null, "晋财 9"),
                new RecordPayment(id, null, today, one, new BigDecimal("900000.00"), "晋财 9"),
                new GrantDeferral(id, null, today, today, null, "困难"),
                new DemandPerformance(id, null, CaseWorld.DAY.minusDays(9), "请履行。"),
                new AskPreservation(id, null, "可能灭失", List.of("打捆机一台")),
                new AskPreservation(id, null, "可能灭失", List.of("柴油；；桶；-1")),
                new AskSeizure(
                        id, null, SeizureKind.SEIZURE, BasisKind.DEPARTMENTAL_RULE, "《规章》", "防止转移", List.of("机；；台；1")),
                new NoteRecording(
                        id,
                        null,
                        FilmedStep.INVESTIGATION,
                        today,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        "村",
                        "记录仪",
                        false,
                        true,
                        null,
                        null,
                        null));
    }

    private static RecordInterview interview(Id<EnforcementCase> id, LocalDate day, boolean shown, LocalTime end) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                day,
                LocalTime.of(8, 0),
                end,
                null,
                "镇询问室",
                shown,
                true,
                "问答。",
                Signing.SIGNED,
                null);
    }

    private static ReportInvestigation report(Id<EnforcementCase> id, Set<PenaltyKind> kinds, BigDecimal fine) {
        return new ReportInvestigation(
                id,
                null,
                "查明。",
                kinds,
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "理由",
                false,
                Set.of());
    }

    private static GivePriorNotice notice(Id<EnforcementCase> id, LocalDate served, LocalDate until, BigDecimal fine) {
        return new GivePriorNotice(
                id,
                null,
                served,
                until,
                EnumSet.of(PenaltyKind.FINE),
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

    private HoldDiscussion discussion(Id<EnforcementCase> id, LocalDate day, String... opinions) {
        return new HoldDiscussion(
                id,
                null,
                day,
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of(opinions),
                "同意。",
                "镇二楼会议室",
                null);
    }

    private static DecidePenalty decision(Id<EnforcementCase> id, BigDecimal fine) {
        return new DecidePenalty(
                id,
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
                "理由",
                "事实清楚。");
    }

    /** Nothing of what is archived changes any more. */
    void afterArchiving(Trail trail, Id<CaseFile> file) throws SQLException {
        Move move = trail.any(moves);
        Actor his = guide.people.stream()
                .filter(move.type()::mayBeDoneBy)
                .findFirst()
                .orElseThrow();
        refuse("archived", trail, his, any(move, trail, his), "act.wrong-stage");
        switch (trail.dice(4)) {
            case 0 -> refuse("archived", trail, archivist, new ReturnFile(file, null, "再看看。"), "act.wrong-stage");
            case 1 -> refuse("archived", trail, world.head, new ApproveFile(file, null), "act.wrong-stage");
            case 2 ->
                refuse(
                        "archived",
                        trail,
                        archivist,
                        new TakeOverFile(file, null, "3号柜", "0".repeat(64)),
                        "act.wrong-stage");
            default ->
                refuse(
                        "archived",
                        trail,
                        trail.way.team.contains("niudu-officer1") ? world.officer : world.second,
                        new CompileFile(trail.way.id, "再立一卷。", null, null),
                        null);
        }
    }

    private void refuse(String kind, Trail trail, Actor actor, Act act, String key) throws SQLException {
        long start = System.nanoTime();
        int tenant = actor.organisation().value();
        String was = ledger.everythingIn(trail.way.id.value());
        Ledger.Entry before = ledger.last(tenant);
        String what = kind + ": " + ActType.of(act.getClass()).name() + " by " + actor.user();
        try {
            world.perform(actor, act);
            wrong.add(
                    what + " was not refused from " + world.reload(trail.way.id).stage());
        } catch (Refusal refusal) {
            ledger.grewByOne(before, ledger.last(tenant), refusal);
            refused++;
            kinds.merge(kind, 1, Integer::sum);
            if (key != null && !key.equals(refusal.key())) {
                wrong.add(what + " was refused by " + refusal.key() + " instead of " + key);
            }
            if (ledger.articleOfLast(tenant).isEmpty()) {
                wrong.add(what + " was refused without an article: " + refusal.key());
            }
            if (!was.equals(ledger.everythingIn(trail.way.id.value()))) {
                wrong.add(what + " was refused and changed something");
            }
        }
        nanos += System.nanoTime() - start;
    }
}
