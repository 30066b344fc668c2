package yidan.casework.arrears;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.handover.HandOver;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.Serving;
import yidan.casework.seizure.setoff.Proposal;
import yidan.rule.Rules;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 按复议决定、裁判执行：决定被变更的，按变更后的种类和数额履行，不得更重；多缴的退还，公开的重新公开。被撤销、确认违法或者无效的，撤销决定。
 * Source: 行政处罚法 第四十八条; 行政复议法 第六十三条、第七十八条; 行政强制法 第四十一条.
 *
 * @param outcome the number of the decision on the reconsideration, or of the judgment, and what it says
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.PUNISHED, CaseGates.FALLEN})
@Basis({"cn-penalty-2021:#48", "cn-compulsion-2011:#41"})
@Irrevocable
public record FollowOutcome(
        Id<EnforcementCase> on,
        Long seen,
        @NotEmpty Set<PenaltyKind> kinds,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal fine,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal confiscatedGains,
        @NotBlank @Size(max = 2000) String outcome)
        implements ActOn<EnforcementCase>, ArrearsAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Proposal.fallAll(desk, dossier, outcome);
        Penalty former = dossier.penalty().orElseThrow();
        boolean goods = kinds.contains(PenaltyKind.CONFISCATION_OF_GOODS);
        Penalty changed = new Penalty(
                kinds,
                fine,
                former.quantity().orElse(null),
                confiscatedGains,
                goods ? former.confiscatedGoods().orElse(null) : null,
                goods ? former.goodsValue().orElse(null) : null,
                former.words().orElse(null),
                former.mitigation(),
                former.grade().orElse(null),
                outcome);
        dossier.follow(changed.insteadOf(former));
        Serving.follow(desk, dossier, kinds);
        dossier.performance()
                .follow(
                        desk.today(),
                        dossier.penalty().orElseThrow().payable(),
                        dossier.penalty().flatMap(Penalty::fine).orElse(BigDecimal.ZERO));
        dossier.performance().keepLateFine(LateFine.until(dossier, desk.today(), new Rules(desk.register())));
        HandOver.renew(dossier);
        Settlement.of(desk, dossier, desk.today());
    }
}
