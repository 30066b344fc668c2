package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
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
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.CompleteAddressee;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.DraftEnforcementPaper;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.ExplainUnfilmedService;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.NoteSuperiorApproval;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.ConfirmEnforcement;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.correction.CorrectEnforcementService;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.Substitution;
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
        carrying();
        new HaltSteps(world, steps).addAll();
    }

    private Enforcement one(Trail trail) {
        return world.read(register -> register.load(Enforcement.class, id(trail)));
    }

    private static Id<Enforcement> id(Trail trail) {
        return Id.of(trail.target);
    }

    private List<DocumentRow> papers(UUID execution) {
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
    private List<DocumentRow> unserved(Trail trail, Enforcement one) {
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

    private void carrying() {
        steps.add(
                NoteSuperiorApproval.class,
                3,
                trail -> one(trail).kind() != EnforcementKind.FLOOD_CONTROL
                                || one(trail).superior().isPresent()
                        ? null
                        : new NoteSuperiorApproval(id(trail), null, "县防汛抗旱指挥部", "临汛〔2026〕1号", trail.way.today),
                Steps.nothing());
        steps.add(
                DecideEnforcement.class,
                4,
                trail -> new DecideEnforcement(
                        id(trail),
                        null,
                        "组织人员实施。",
                        trail.way.today.plusDays(trail.dice(4) + (one(trail).isAnnounced() ? 1 : 0)),
                        "经催告逾期不履行，没有正当理由。"),
                trail -> {
                    trail.issued(FormKind.EXECUTION_DECISION);
                    trail.ways.add("execution of " + kind(trail));
                });
        steps.add(
                DecideSubstitution.class,
                4,
                trail -> new DecideSubstitution(
                        id(trail),
                        null,
                        "路面遗撒物约三立方米",
                        "使用装载机清理。",
                        trail.way.today.plusDays(trail.dice(4)),
                        new BigDecimal("1800.50"),
                        trail.dice(2) == 0 ? "某保洁服务部" : null,
                        true,
                        "经催告仍不履行。"),
                trail -> {
                    trail.issued(FormKind.SUBSTITUTION_DECISION);
                    trail.ways.add("execution of " + kind(trail));
                });
        steps.add(
                AnnounceRemoval.class,
                4,
                trail -> new AnnounceRemoval(
                        id(trail), null, trail.way.today, trail.way.today.plusDays(10), "村公告栏、现场张贴"),
                trail -> trail.issued(FormKind.REMOVAL_ANNOUNCEMENT));
        steps.add(CarryOutEnforcement.class, 6, this::carryOut, trail -> {
            trail.issued(FormKind.EXECUTION_RECORD);
            trail.ways.add("carried out");
        });
        steps.add(EnforceAtOnce.class, 3, this::atOnce, trail -> {
            trail.issued(FormKind.EXECUTION_RECORD);
            trail.ways.add("done at once");
        });
        steps.add(
                ConfirmEnforcement.class,
                4,
                trail -> isApprovable(trail) ? new ConfirmEnforcement(id(trail), null, "同意补办。") : null,
                trail -> {
                    trail.issued(FormKind.EXECUTION_DECISION);
                    trail.ways.add("approved after it was done");
                });
        steps.add(
                TellPolice.class,
                3,
                trail -> new TellPolice(id(trail), null, "牛杜派出所", trail.way.today),
                Steps.nothing());
        steps.add(CloseEnforcement.class, 6, this::close, trail -> trail.ways.add("execution closed"));
    }

    private String kind(Trail trail) {
        return one(trail).kind().name().toLowerCase(Locale.ROOT);
    }

    /** Within the hours and on the day that the law leaves, as the party was told. */
    private Act carryOut(Trail trail) {
        Enforcement one = one(trail);
        LocalDate today = trail.way.today;
        Substitution told = one.execution().substitution().orElse(null);
        boolean early = one.execution().performOn().filter(today::isBefore).isPresent()
                || one.kind() == EnforcementKind.SUBSTITUTE
                        && !today.isAfter(
                                one.order().demandServedOn().orElseThrow().plusDays(7))
                || one.isAnnounced()
                        && !today.isAfter(one.order()
                                .servedOn()
                                .orElseThrow()
                                .plusMonths(6)
                                .plusDays(10))
                || one.remedies()
                        .endedOn()
                        .filter(on -> !today.isAfter(on.plusDays(25)))
                        .isPresent();
        if (early || today.getYear() > CaseWorld.DAY.getYear()) {
            return null;
        }
        boolean weekend = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        boolean filmed = one.kind().isFilmed() && trail.dice(2) == 0;
        String performer = told == null ? null : told.performer().orElse(null);
        return new CarryOutEnforcement(
                id(trail),
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                null,
                weekend || trail.dice(3) == 0 || isHoliday(today) ? "情况紧急，不能等待。" : null,
                "镇村建办二人",
                performer,
                true,
                one.kind().isSubstitution() ? new BigDecimal("1700.00") : null,
                true,
                !one.remedies().isUsed(),
                true,
                true,
                "按照决定实施。",
                Steps.signing(trail),
                "钱某某",
                filmed,
                filmed ? null : "设备突发故障",
                null);
    }

    /** In the morning of that day, or from the evening before until after midnight. */
    private Act atOnce(Trail trail) {
        EnforcementKind kind = one(trail).kind();
        if (kind != EnforcementKind.DRUG_PLANTS && kind != EnforcementKind.EVACUATION || trail.dice(2) == 0) {
            return null;
        }
        boolean overnight = trail.dice(2) == 0;
        LocalDate today = trail.way.today;
        boolean filmed = trail.dice(2) == 0;
        return new EnforceAtOnce(
                id(trail),
                null,
                "情况紧急，不能等待决定。",
                overnight ? today.minusDays(1) : today,
                overnight ? LocalTime.of(23, 10) : LocalTime.of(8, 0),
                overnight ? LocalTime.of(1, 5) : LocalTime.of(9, 0),
                overnight ? today : null,
                "组织人员当场处置。",
                "村干部二人",
                true,
                true,
                true,
                "当场处置完毕。",
                Steps.signing(trail),
                "钱某某",
                filmed,
                filmed ? null : "设备突发故障",
                null);
    }

    private boolean isApprovable(Trail trail) {
        return isApprovable(world, one(trail));
    }

    /** Less than twenty-four hours after it was done. */
    static boolean isApprovable(CaseWorld world, Enforcement one) {
        return one.execution()
                .hours()
                .orElseThrow()
                .endedAt()
                .plusSeconds(24 * 3600)
                .isAfter(world.world.clock().instant().plusSeconds(120));
    }

    private boolean isHoliday(LocalDate day) {
        return !world.read(register -> new yidan.rule.Rules(register).calendar().isWorkingDay(day));
    }

    private Act close(Trail trail) {
        List<DocumentRow> rows = papers(trail.target);
        boolean open = rows.stream().anyMatch(row -> row.form() == FormKind.EXECUTION_RECORD && row.isDraft());
        boolean told = rows.stream().anyMatch(row -> row.form() == FormKind.PROOF_OF_SERVICE)
                || one(trail).kind() != EnforcementKind.CLEARING;
        boolean served = unserved(trail, one(trail)).isEmpty();
        return open || !told || !served ? null : new CloseEnforcement(id(trail), null, "执行完毕。");
    }
}
