package yidan.casework.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.RulingKind;
import yidan.casework.execution.CompleteAddressee;
import yidan.casework.execution.DraftEnforcementPaper;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.ExplainUnfilmedService;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.correction.CorrectEnforcementService;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.service.RecordFailedEnforcementService;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;

/** What the township executes itself: under an item of its list, or in the party's place within a case. */
final class ExecutionSteps {

    /** What reaches the party before anything is done to it, and what tells it that nothing is done any more. */
    static final Set<FormKind> SERVED = Set.of(
            FormKind.RECTIFICATION_NOTICE,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION,
            FormKind.SUBSTITUTION_DECISION,
            FormKind.EXECUTION_SUSPENSION,
            FormKind.EXECUTION_RESUMPTION,
            FormKind.EXECUTION_END);

    private static final List<FormKind> BEGUN = List.of(
            FormKind.RECTIFICATION_NOTICE,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION,
            FormKind.SUBSTITUTION_DECISION,
            FormKind.REMOVAL_ANNOUNCEMENT);

    private static final List<SubstitutionGround> NEGLECTED = List.of(
            SubstitutionGround.ENDANGERS_TRAFFIC, SubstitutionGround.POLLUTES, SubstitutionGround.HARMS_RESOURCES);

    private static final List<String> OFFICERS = List.of("niudu-officer1", "niudu-officer2", "niudu-officer3");

    private final CaseWorld world;
    private final Steps steps;

    ExecutionSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        beginning();
        ordering();
        new CarryingOutSteps(world, steps, this).addAll();
        new HaltSteps(world, steps).addAll();
    }

    Enforcement one(Trail trail) {
        return world.read(register -> register.load(Enforcement.class, id(trail)));
    }

    static Id<Enforcement> id(Trail trail) {
        return Id.of(trail.target);
    }

    List<DocumentRow> papers(UUID execution) {
        return world.read(register -> Papers.of(register, execution));
    }

    /** Of a case, and not over. */
    static boolean goOn(CaseWorld world, Trail trail) {
        return trail.substitutions > 0
                && world.read(register -> Enforcement.of(register, trail.way.id.value())).stream()
                        .anyMatch(one -> !one.isOver());
    }

    private void beginning() {
        steps.add(OpenSubstitution.class, 3, this::open, trail -> {
            trail.substitutions++;
            trail.ways.add("substitution");
        });
        steps.add(
                CompleteAddressee.class,
                1,
                trail -> trail.homing
                        ? null
                        : new CompleteAddressee(id(trail), null, null, null, "临猗县牛杜镇示例村二组", "13900000001"),
                Steps.nothing());
        steps.add(ReplaceEnforcers.class, 1, this::replace, trail -> {
            if (trail.way.id == null) {
                trail.way.team = new TreeSet<>(trail.newTeam);
            }
            trail.ways.add("other enforcers");
        });
        steps.add(DraftEnforcementPaper.class, 1, this::draft, Steps.nothing());
    }

    private Act open(Trail trail) {
        if (!trail.substitute || trail.homing || trail.substitutions > 1 || goOn(world, trail)) {
            return null;
        }
        EnforcementCase of = steps.load(trail);
        boolean stands = !trail.way.revoked
                && trail.fellOn == null
                && trail.way.ruling != RulingKind.NO_PENALTY_NO_FACTS
                && of.rectification().isNeglected();
        SubstitutionGround ground = stands ? trail.any(NEGLECTED) : SubstitutionGround.TO_CLEAR_AT_ONCE;
        boolean waits = ground == SubstitutionGround.TO_CLEAR_AT_ONCE && trail.dice(4) > 0;
        return waits ? null : new OpenSubstitution(trail.way.id, null, ground, "道路上的遗撒物没有清除。");
    }

    private Act replace(Trail trail) {
        if (trail.homing || trail.gone != null || trail.way.chair != null) {
            return null;
        }
        List<String> pair = new java.util.ArrayList<>(OFFICERS);
        pair.remove(trail.dice(3));
        trail.newTeam = pair;
        return new ReplaceEnforcers(
                id(trail), null, world.person(pair.getFirst()), world.person(pair.getLast()), "工作调整");
    }

    private Act draft(Trail trail) {
        FormKind form = trail.any(BEGUN);
        boolean begun = papers(trail.target).stream().anyMatch(row -> row.form() == form && row.isDraft());
        return trail.homing || begun || !DraftEnforcementPaper.isFor(form, one(trail))
                ? null
                : new DraftEnforcementPaper(id(trail), null, form);
    }

    private void ordering() {
        steps.add(OrderRemoval.class, 4, this::order, trail -> {
            trail.issued(FormKind.RECTIFICATION_NOTICE);
            if (!trail.later) {
                trail.issued(FormKind.PROOF_OF_SERVICE);
                papers(trail.target).stream()
                        .filter(row -> row.form() == FormKind.RECTIFICATION_NOTICE && !row.isDraft())
                        .forEach(row -> trail.proved.add(row.number()));
            }
        });
        steps.add(
                CheckRemoval.class,
                4,
                trail -> {
                    trail.way.flag = trail.dice(5) == 0;
                    return new CheckRemoval(id(trail), null, trail.way.flag, "已经查看。");
                },
                trail -> {
                    trail.issued(FormKind.RECTIFICATION_CHECK);
                    trail.ways.add(trail.way.flag ? "corrected in time" : "not corrected");
                });
        steps.add(
                DemandRemoval.class,
                4,
                trail -> new DemandRemoval(id(trail), null, trail.way.today, trail.way.today.plusDays(6), "自行清除、拆除。"),
                trail -> trail.issued(FormKind.DEMAND));
        steps.add(
                HearObjection.class,
                1,
                trail -> trail.homing ? null : Executing.heard(id(trail), "数量有误。", trail.dice(4) == 0, "经复核。"),
                trail -> {
                    trail.issued(FormKind.STATEMENT_RECORD);
                    trail.ways.add("objected to the demand");
                });
        steps.add(ServeEnforcementPaper.class, 4, this::serve, trail -> {
            trail.issued(FormKind.PROOF_OF_SERVICE);
            trail.proved.add(trail.serving);
        });
        steps.add(
                RecordFailedEnforcementService.class,
                1,
                this::fail,
                trail -> trail.ways.add("service of an execution's paper failed"));
        steps.add(CorrectEnforcementService.class, 1, this::correct, trail -> {
            trail.issued(FormKind.PROOF_OF_SERVICE);
            trail.ways.add("day of service of an execution corrected");
        });
        filmingService();
    }

    /** What arrived today and not on the day that was noted, still in time and before anything rests on it. */
    private Act correct(Trail trail) {
        Enforcement one = one(trail);
        LocalDate today = trail.way.today;
        List<FormKind> open = Enforcement.SERVED.stream()
                .filter(form -> switch (form) {
                    case RECTIFICATION_NOTICE ->
                        !one.remedies().isUsed()
                                && isEarlier(one.order().servedOn(), today)
                                && !today.isAfter(one.order().until().orElseThrow());
                    case DEMAND ->
                        one.isUndecided()
                                && isEarlier(one.order().demandServedOn(), today)
                                && !today.isAfter(one.order().performBy().orElseThrow());
                    default -> isEarlier(one.execution().servedOn(), today);
                })
                .sorted()
                .toList();
        List<DocumentRow> last = papers(one.uuid()).stream()
                .filter(row -> open.contains(row.form()) && row.stage().equals(OfficialDocument.ISSUED))
                .toList();
        return trail.homing || last.isEmpty()
                ? null
                : new CorrectEnforcementService(
                        id(trail),
                        null,
                        Id.of(last.getLast().id()),
                        ServiceManner.POST,
                        today,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "XA0009",
                        null,
                        null,
                        null,
                        "把交寄的日期当成了签收的日期。",
                        List.of(world.photo()));
    }

    private static boolean isEarlier(Optional<LocalDate> noted, LocalDate today) {
        return noted.filter(today::isAfter).isPresent();
    }

    private void filmingService() {
        steps.add(
                FilmService.class,
                1,
                trail -> trail.homing
                        ? null
                        : new FilmService(
                                id(trail),
                                null,
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
                trail -> trail.ways.add("service of an execution filmed"));
        steps.add(
                ExplainUnfilmedService.class,
                1,
                trail -> trail.homing
                        ? null
                        : new ExplainUnfilmedService(
                                id(trail), null, trail.way.today, "示例村", UnfilmedGround.WEATHER, "大雨。"),
                Steps.nothing());
    }

    /** Handed over at once, or left to be served; what cannot reach the party in time any more is ordered anew. */
    private Act order(Trail trail) {
        Enforcement one = one(trail);
        boolean stands = one.order()
                .until()
                .filter(until -> !trail.way.today.isAfter(until))
                .isPresent();
        if (stands) {
            return null;
        }
        trail.later = !trail.homing && trail.dice(3) == 0;
        return new OrderRemoval(
                id(trail), null, trail.later ? null : trail.way.today, trail.way.today.plusDays(8), "停止建设，限期改正。");
    }

    /** Papers of that execution that have to reach the party, have not, and still may. */
    List<DocumentRow> unserved(Trail trail, Enforcement one) {
        return papers(one.uuid()).stream()
                .filter(row -> SERVED.contains(row.form())
                        && row.stage().equals(OfficialDocument.ISSUED)
                        && !trail.proved.contains(row.number()))
                .filter(row -> !isLate(row.form(), one, trail.way.today))
                .toList();
    }

    private static boolean isLate(FormKind form, Enforcement one, LocalDate today) {
        return switch (form) {
            case RECTIFICATION_NOTICE ->
                one.order().servedOn().isEmpty()
                        && today.isAfter(one.order().until().orElseThrow());
            case DEMAND ->
                one.order().demandServedOn().isEmpty()
                        && today.isAfter(one.order().performBy().orElseThrow());
            default -> false;
        };
    }

    private Act fail(Trail trail) {
        List<DocumentRow> waiting = unserved(trail, one(trail));
        return trail.homing || waiting.isEmpty()
                ? null
                : new RecordFailedEnforcementService(
                        id(trail),
                        null,
                        Id.of(trail.any(waiting).id()),
                        ServiceManner.DIRECT,
                        trail.way.today,
                        "牛杜镇示例村",
                        "张某某、李某某",
                        "上门无人。",
                        null);
    }

    private Act serve(Trail trail) {
        List<DocumentRow> waiting = unserved(trail, one(trail));
        if (waiting.isEmpty()) {
            return null;
        }
        DocumentRow row = trail.any(waiting);
        trail.serving = row.number();
        Reached reached = Reached.somehow(trail, world, DayOrder.on(row.issuedAt()));
        return new ServeEnforcementPaper(
                id(trail),
                null,
                Id.of(row.id()),
                reached.manner(),
                trail.way.today,
                reached.receiver(),
                "牛杜镇示例村",
                true,
                reached.proof(),
                reached.witness(),
                reached.mailNumber(),
                reached.consent(),
                reached.publishedOn(),
                reached.whyNotOtherwise(),
                reached.files());
    }
}
