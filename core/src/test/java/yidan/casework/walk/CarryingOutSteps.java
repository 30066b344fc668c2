package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.NoteSuperiorApproval;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.ConfirmEnforcement;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.Substitution;
import yidan.document.DocumentRow;
import yidan.document.FormKind;

/** An execution is decided, announced, carried out, approved afterwards where it could not wait, and closed. */
final class CarryingOutSteps {

    private final CaseWorld world;
    private final Steps steps;
    private final ExecutionSteps execution;

    CarryingOutSteps(CaseWorld world, Steps steps, ExecutionSteps execution) {
        this.world = world;
        this.steps = steps;
        this.execution = execution;
    }

    void addAll() {
        steps.add(
                NoteSuperiorApproval.class,
                3,
                trail -> execution.one(trail).kind() != EnforcementKind.FLOOD_CONTROL
                                || execution.one(trail).superior().isPresent()
                        ? null
                        : new NoteSuperiorApproval(
                                ExecutionSteps.id(trail), null, "县防汛抗旱指挥部", "临汛〔2026〕1号", trail.way.today),
                Steps.nothing());
        steps.add(DecideEnforcement.class, 4, this::decide, trail -> {
            trail.issued(FormKind.EXECUTION_DECISION);
            trail.ways.add("execution of " + kind(trail));
        });
        steps.add(
                DecideSubstitution.class,
                4,
                trail -> new DecideSubstitution(
                        ExecutionSteps.id(trail),
                        null,
                        "路面遗撒物约三立方米",
                        "使用装载机清理。",
                        trail.way.today.plusDays(trail.dice(4)),
                        new BigDecimal("1800.50"),
                        trail.dice(2) == 0 ? "某保洁服务部" : null,
                        true,
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
                        ExecutionSteps.id(trail), null, trail.way.today, trail.way.today.plusDays(10), "村公告栏、现场张贴"),
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
                trail -> isApprovable(trail) ? new ConfirmEnforcement(ExecutionSteps.id(trail), null, "同意补办。") : null,
                trail -> {
                    trail.issued(FormKind.EXECUTION_DECISION);
                    trail.ways.add("approved after it was done");
                });
        steps.add(
                TellPolice.class,
                3,
                trail -> new TellPolice(ExecutionSteps.id(trail), null, "牛杜派出所", trail.way.today),
                Steps.nothing());
        steps.add(CloseEnforcement.class, 6, this::close, trail -> trail.ways.add("execution closed"));
    }

    /** What can be hidden is, now and then, while the demand still runs. */
    private Act decide(Trail trail) {
        Enforcement one = execution.one(trail);
        boolean runs = one.kind().isOrdered()
                && !trail.way.today.isAfter(one.order().performBy().orElseThrow());
        if (runs && (trail.homing || trail.dice(3) > 0)) {
            return null;
        }
        return new DecideEnforcement(
                ExecutionSteps.id(trail),
                null,
                "组织人员实施。",
                true,
                runs ? "巡查照片：正在转运应当免疫的羊。" : null,
                trail.way.today.plusDays(trail.dice(4) + (one.isAnnounced() ? 1 : 0)),
                "经催告逾期不履行，没有正当理由。");
    }

    private String kind(Trail trail) {
        return execution.one(trail).kind().name().toLowerCase(Locale.ROOT);
    }

    /** Within the hours and on the day that the law leaves, as the party was told. */
    private Act carryOut(Trail trail) {
        Enforcement one = execution.one(trail);
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
                ExecutionSteps.id(trail),
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
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
        EnforcementKind kind = execution.one(trail).kind();
        if (kind != EnforcementKind.DRUG_PLANTS && kind != EnforcementKind.EVACUATION || trail.dice(2) == 0) {
            return null;
        }
        boolean overnight = trail.dice(2) == 0;
        LocalDate today = trail.way.today;
        boolean filmed = trail.dice(2) == 0;
        return new EnforceAtOnce(
                ExecutionSteps.id(trail),
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
        return isApprovable(world, execution.one(trail));
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
        List<DocumentRow> rows = execution.papers(trail.target);
        boolean open = rows.stream().anyMatch(row -> row.form() == FormKind.EXECUTION_RECORD && row.isDraft());
        boolean told = rows.stream().anyMatch(row -> row.form() == FormKind.PROOF_OF_SERVICE && !row.isDraft())
                || execution.one(trail).kind() != EnforcementKind.CLEARING;
        boolean served = execution.unserved(trail, execution.one(trail)).isEmpty();
        return open || !told || !served ? null : new CloseEnforcement(ExecutionSteps.id(trail), null, "执行完毕。");
    }
}
