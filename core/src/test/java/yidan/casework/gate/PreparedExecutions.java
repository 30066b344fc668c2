package yidan.casework.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.document.FormKind;
import yidan.tenancy.Id;

/** Executions brought to where a gate stands. */
final class PreparedExecutions {

    private static final CaseWorld WORLD = CaseWorld.standing();
    static final Executing EXECUTING = new Executing();
    static final LocalDate SERVED = Executing.SERVED;
    static final LocalDate DEMANDED = SERVED.plusDays(16);
    static final LocalDate DEMAND_OVER = SERVED.plusDays(27);
    static final LocalDate NOTICE_OVER = SERVED.plusDays(38);
    /** More than six months after the order was served: a Tuesday. */
    static final LocalDate TERMS_OVER = LocalDate.of(2026, 9, 8);

    static final String FLOOD = "防汛";

    private PreparedExecutions() {}

    static Id<Enforcement> ordered() {
        Id<Enforcement> id = EXECUTING.opened(Executing.DEMOLITION);
        WORLD.perform(WORLD.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "停止建设，限期改正。"));
        return id;
    }

    static Id<Enforcement> demanded() {
        Id<Enforcement> id = EXECUTING.demanded();
        EXECUTING.serve(id, FormKind.DEMAND);
        return id;
    }

    static Id<Enforcement> objected() {
        Id<Enforcement> id = demanded();
        WORLD.perform(WORLD.officer, Executing.heard(id, "房屋是祖宅。", true, "意见成立。"));
        return id;
    }

    /** The decision is made and has not reached the party. */
    static Id<Enforcement> decided() {
        Id<Enforcement> id = demanded();
        WORLD.world.itIs(DEMAND_OVER);
        WORLD.perform(WORLD.head, decision(id));
        return id;
    }

    /** A building under power lines; the decision has reached the party. */
    static Id<Enforcement> decidedUnderLines() {
        Id<Enforcement> id = EXECUTING.demanded(Executing.LINES);
        EXECUTING.serve(id, FormKind.DEMAND);
        WORLD.world.itIs(DEMAND_OVER);
        WORLD.perform(WORLD.head, decision(id));
        EXECUTING.serve(id, FormKind.EXECUTION_DECISION);
        return id;
    }

    static DecideEnforcement decision(Id<Enforcement> id) {
        return Executing.decision(id, "组织人员拆除", "经催告逾期不履行，没有正当理由。");
    }

    /** Drug plants, to be rooted out three days later. */
    static Id<Enforcement> decidedForLater() {
        Id<Enforcement> id = EXECUTING.opened(Executing.PLANTS);
        WORLD.perform(WORLD.head, decision(id.value(), CaseWorld.DAY.plusDays(3)));
        return id;
    }

    static DecideEnforcement decision(UUID id, LocalDate performOn) {
        return new DecideEnforcement(Id.of(id), null, "组织人员实施", true, null, performOn, "依法应当强制执行。");
    }

    static Id<Enforcement> announced() {
        EXECUTING.nightIsSet();
        return EXECUTING.announced();
    }

    static Id<Enforcement> rootedOut() {
        Id<Enforcement> id = EXECUTING.decided();
        WORLD.perform(WORLD.officer, Executing.byDay(id));
        WORLD.signedByHand(WORLD.officer, id.value());
        return id;
    }

    /** The police are told of the plants. */
    static Id<Enforcement> told(Id<Enforcement> id) {
        WORLD.perform(WORLD.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        return id;
    }

    /** Before anybody approved it. */
    static Id<Enforcement> doneAtOnce() {
        Id<Enforcement> id = EXECUTING.opened(Executing.PLANTS);
        WORLD.perform(WORLD.officer, atOnce(id.value()));
        return id;
    }

    static EnforceAtOnce atOnce(UUID id) {
        return new EnforceAtOnce(
                Id.of(id),
                null,
                "天亮前将灭失。",
                CaseWorld.DAY,
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                null,
                "现场处置",
                "村干部二人",
                true,
                true,
                true,
                "现场处置完毕。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    static Id<Enforcement> filmed() {
        Id<Enforcement> id = EXECUTING.decided();
        CarryOutEnforcement plain = Executing.byDay(id);
        WORLD.perform(
                WORLD.officer,
                new CarryOutEnforcement(
                        id,
                        null,
                        null,
                        plain.begin(),
                        plain.end(),
                        null,
                        null,
                        plain.supervisors(),
                        null,
                        true,
                        null,
                        true,
                        true,
                        true,
                        true,
                        plain.words(),
                        Signing.SIGNED,
                        null,
                        true,
                        null,
                        null));
        WORLD.signedByHand(WORLD.officer, id.value());
        return told(id);
    }

    /** Performed in the party's place, at once. */
    static Id<Enforcement> clearing() {
        EXECUTING.nightIsSet();
        Id<Enforcement> id = toClear();
        WORLD.perform(WORLD.head, instead(id, PreparedCases.HEARING_TERM_OVER, null, false));
        return id;
    }

    static Id<Enforcement> toClear() {
        return instead(PreparedCases.served(), SubstitutionGround.TO_CLEAR_AT_ONCE);
    }

    static DecideSubstitution instead(Id<Enforcement> id, LocalDate performOn, String performer, boolean noInterest) {
        return new DecideSubstitution(
                id,
                null,
                "路面遗洒的砂石",
                "立即清除",
                performOn,
                new BigDecimal("300.00"),
                performer,
                noInterest,
                true,
                "危害交通安全");
    }

    static Id<Enforcement> instead(Id<EnforcementCase> of, SubstitutionGround ground) {
        WORLD.perform(WORLD.officer, new OpenSubstitution(of, null, ground, "清除路面遗洒物"));
        return Id.of(WORLD.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    /** An order to correct was neglected, and its substitution is demanded two days before it could be carried out. */
    static Id<Enforcement> substituted() {
        EXECUTING.nightIsSet();
        Id<EnforcementCase> of = PreparedCases.served();
        WORLD.perform(
                WORLD.officer, new OrderRectification(of, null, PreparedCases.HEARING_TERM_OVER.plusDays(5), "恢复原状。"));
        LocalDate checked = PreparedCases.HEARING_TERM_OVER.plusDays(6);
        WORLD.world.itIs(checked);
        WORLD.perform(WORLD.officer, new CheckRectification(of, null, false, "没有恢复。"));
        Id<Enforcement> id = instead(of, SubstitutionGround.POLLUTES);
        WORLD.perform(WORLD.officer, new DemandRemoval(id, null, checked, checked.plusDays(1), "限期恢复原状。"));
        EXECUTING.serve(id, FormKind.DEMAND);
        WORLD.world.itIs(checked.plusDays(2));
        WORLD.perform(WORLD.head, instead(id, checked.plusDays(2), null, false));
        EXECUTING.serve(id, FormKind.SUBSTITUTION_DECISION);
        return id;
    }
}
