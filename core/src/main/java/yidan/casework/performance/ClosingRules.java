package yidan.casework.performance;

import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.Referral;
import yidan.casework.RulingKind;
import yidan.casework.execution.Enforcement;
import yidan.tenancy.Refusal;

/** With what a case may end: what was decided has been served and has had its effect. Source: 临政发〔2023〕14号 一、九 第三条、第十条. */
final class ClosingRules {

    private static final String ARTICLE = "linyi-14:1.9#3";

    private ClosingRules() {}

    /** What the body owes before it may close: the money back, the report to the file, the hand-over to the police. */
    static void requireDuties(EnforcementCase dossier) {
        boolean revoked = dossier.ruling().isRevoked();
        boolean keepsMoney = dossier.performance()
                        .paid()
                        .add(dossier.performance().lateFinePaid())
                        .signum()
                > 0;
        if (revoked && keepsMoney || dossier.performance().refundOwed().signum() > 0) {
            throw new Refusal("case.not-refunded", "cn-compulsion-2011:#41");
        }
        if (!revoked
                && dossier.procedure() == Procedure.SUMMARY
                && dossier.ruling().filedOn().isEmpty()) {
            throw new Refusal("closing.spot-not-filed", "cn-penalty-2021:#52");
        }
        if (!revoked
                && dossier.ruling()
                        .kind()
                        .filter(RulingKind.TRANSFERRED::equals)
                        .isPresent()) {
            requireReceived(dossier.ruling().referral());
        }
    }

    /** The police have the case, have opened one, and have what belongs to it. */
    private static void requireReceived(Referral referral) {
        if (referral.sentOn().isEmpty()) {
            throw new Refusal("referral.not-sent", "cn-referral-2020:#5");
        }
        if (referral.opened().filter(Boolean::booleanValue).isEmpty()) {
            throw new Refusal("referral.not-opened", "cn-referral-2020:#8");
        }
        if (referral.handedOverOn().isEmpty()) {
            throw new Refusal("referral.not-handed-over", "cn-referral-2020:#12");
        }
    }

    /** @throws Refusal {@code closing.execution-goes-on} */
    static void requireExecuted(Desk desk, EnforcementCase dossier) {
        requireOver(Enforcement.of(desk.register(), dossier.uuid()));
    }

    private static void requireOver(List<Enforcement> executions) {
        if (executions.stream().anyMatch(one -> !one.isOver())) {
            throw new Refusal("closing.execution-goes-on", "cn-compulsion-2011:#51");
        }
    }

    /** 强制执行完毕: the court was asked, or a substitute performed; and none of its executions still goes on. */
    static void checkExecutions(Desk desk, EnforcementCase dossier, ClosingKind kind) {
        List<Enforcement> executions = Enforcement.of(desk.register(), dossier.uuid());
        requireOver(executions);
        boolean enforced =
                dossier.performance().court().isAsked() || executions.stream().anyMatch(Enforcement::isEnforced);
        if (kind == ClosingKind.ENFORCED && !enforced) {
            throw new Refusal("closing.not-enforced", "cn-compulsion-2011:#53");
        }
    }

    static void check(EnforcementCase dossier, ClosingKind kind, Optional<ExecutionEnd> ended) {
        RulingKind ruling = dossier.ruling().kind().orElseThrow();
        if (dossier.performance().isFallen() && !dossier.ruling().isRevoked()) {
            throw new Refusal("case.decision-fell", "cn-penalty-2021:#48");
        }
        boolean demanded = dossier.performance().demandedOn().isPresent();
        boolean nobodyLeft = ended.filter(ExecutionEnd::isNobodyLeft).isPresent();
        boolean fits =
                switch (kind) {
                    case PERFORMED -> ruling.isPenalty();
                    case ENFORCED -> ruling.isPenalty() && demanded;
                    case EXECUTION_ENDED -> ruling.isPenalty() && (demanded || nobodyLeft);
                    case NO_PENALTY ->
                        !ruling.isPenalty() && ruling != RulingKind.TRANSFERRED && ruling != RulingKind.DISCONTINUED;
                    case TRANSFERRED -> ruling == RulingKind.TRANSFERRED;
                    case DISCONTINUED -> ruling == RulingKind.DISCONTINUED;
                    case REVOKED -> dossier.ruling().isRevoked();
                };
        if (!fits || dossier.ruling().isRevoked() != (kind == ClosingKind.REVOKED)) {
            throw new Refusal("closing.other-kind", ARTICLE).at("kind");
        }
        if ((kind == ClosingKind.EXECUTION_ENDED) != ended.isPresent()) {
            throw new Refusal("closing.execution-end", "cn-compulsion-2011:#40").at("executionEnd");
        }
        requireDuties(dossier);
        boolean needsService = ruling.isPenalty() || kind == ClosingKind.NO_PENALTY;
        if (needsService
                && kind != ClosingKind.REVOKED
                && !nobodyLeft
                && !dossier.performance().isServed()) {
            throw new Refusal("closing.not-served", ARTICLE).at("kind");
        }
        boolean needsPerformance = kind == ClosingKind.PERFORMED || kind == ClosingKind.ENFORCED;
        if (needsPerformance && !dossier.performance().isPerformed()) {
            throw new Refusal("closing.not-performed", ARTICLE).at("kind");
        }
    }
}
