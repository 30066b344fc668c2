package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import yidan.World;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.notice.AskHearing;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Cases brought to where a gate stands. */
public final class PreparedCases {

    private static final CaseWorld WORLD = CaseWorld.standing();
    public static final int ITEM = WORLD.item("秸秆");
    public static final BigDecimal FINE = new BigDecimal("1500.00");
    public static final LocalDate HEARING_TERM_OVER = LocalDate.of(2026, 3, 10);

    public static final Actor HEAD_WHO_HANDLES =
            WORLD.world.person("niudu-officer1", World.NIUDU, Role.OFFICER, Role.HEAD);

    private PreparedCases() {}

    public static Id<EnforcementCase> proposed() {
        return Id.of(WORLD.perform(WORLD.officer, WORLD.proposal(ITEM)).dossier());
    }

    public static Id<EnforcementCase> withEvidence() {
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        WORLD.evidence(id);
        return id;
    }

    public static Id<EnforcementCase> urgent() {
        Id<EnforcementCase> id = Id.of(WORLD.perform(
                        WORLD.officer,
                        WORLD.proposal(
                                ITEM, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer2"), true))
                .dossier());
        WORLD.prove(id);
        return id;
    }

    public static Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        WORLD.prove(id);
        WORLD.perform(WORLD.officer, WORLD.report(id, FINE, false, Set.of()));
        return id;
    }

    public static Id<EnforcementCase> toldOnly() {
        Id<EnforcementCase> id = reported();
        WORLD.perform(WORLD.officer, WORLD.notice(id, FINE, CaseWorld.DAY));
        return id;
    }

    public static Id<EnforcementCase> stated() {
        Id<EnforcementCase> id = toldOnly();
        WORLD.perform(WORLD.officer, WORLD.heard(id, "数额过高。", false));
        return id;
    }

    public static Id<EnforcementCase> asked() {
        Id<EnforcementCase> id = WORLD.told(ITEM, FINE);
        WORLD.perform(WORLD.officer, new AskHearing(id, null, CaseWorld.DAY));
        return id;
    }

    public static Id<EnforcementCase> toldWith(boolean complex, Set<ReviewTrigger> triggers) {
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        WORLD.prove(id);
        WORLD.perform(WORLD.officer, WORLD.report(id, FINE, complex, triggers));
        WORLD.perform(WORLD.officer, WORLD.notice(id, FINE, CaseWorld.DAY));
        return id;
    }

    public static Id<EnforcementCase> withdrawing() {
        Id<EnforcementCase> id = WORLD.told(ITEM, FINE);
        WORLD.perform(
                WORLD.officer,
                new AskWithdrawal(
                        id, null, WORLD.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友"));
        return id;
    }

    public static Id<EnforcementCase> decided() {
        Id<EnforcementCase> id = WORLD.told(ITEM, FINE);
        WORLD.world.itIs(HEARING_TERM_OVER);
        WORLD.perform(WORLD.head, WORLD.decision(id, FINE));
        return id;
    }

    public static Id<EnforcementCase> revoked() {
        Id<EnforcementCase> id = decided();
        WORLD.perform(WORLD.head, new RevokeDecision(id, null, "认定有误。"));
        return id;
    }

    public static Id<EnforcementCase> served() {
        Id<EnforcementCase> id = decided();
        WORLD.perform(
                WORLD.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, HEARING_TERM_OVER, "赵某某", "牛杜镇示例村", false, null));
        return id;
    }

    public static Id<EnforcementCase> demanded() {
        Id<EnforcementCase> id = served();
        WORLD.world.itIs(LocalDate.of(2026, 4, 20));
        WORLD.perform(WORLD.officer, new DemandPerformance(id, null, LocalDate.of(2026, 4, 20), "请履行。"));
        return id;
    }
}
