package yidan.casework.performance;

import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.tenancy.Refusal;

/** With what a case may end: what was decided has been served and has had its effect. Source: 临政发〔2023〕14号 一、九 第三条、第十条. */
final class ClosingRules {

    private static final String ARTICLE = "linyi-14:1.9#3";

    private ClosingRules() {}

    static void check(EnforcementCase dossier, ClosingKind kind) {
        RulingKind ruling = dossier.ruling().kind().orElseThrow();
        boolean fits =
                switch (kind) {
                    case PERFORMED -> ruling.isPenalty() && !dossier.ruling().isRevoked();
                    case ENFORCED, EXECUTION_ENDED ->
                        ruling.isPenalty() && dossier.performance().demandedOn().isPresent();
                    case NO_PENALTY ->
                        !ruling.isPenalty() && ruling != RulingKind.TRANSFERRED && ruling != RulingKind.DISCONTINUED;
                    case TRANSFERRED -> ruling == RulingKind.TRANSFERRED;
                    case DISCONTINUED -> ruling == RulingKind.DISCONTINUED;
                    case REVOKED -> dossier.ruling().isRevoked();
                };
        if (!fits) {
            throw new Refusal("closing.other-kind", ARTICLE);
        }
        boolean needsService = ruling.isPenalty() || kind == ClosingKind.NO_PENALTY;
        if (needsService
                && kind != ClosingKind.REVOKED
                && !dossier.performance().isServed()) {
            throw new Refusal("closing.not-served", ARTICLE);
        }
        boolean needsPerformance = kind == ClosingKind.PERFORMED || kind == ClosingKind.ENFORCED;
        if (needsPerformance && !dossier.performance().isPerformed()) {
            throw new Refusal("closing.not-performed", ARTICLE);
        }
    }
}
