package yidan.casework.execution.substitution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 启动代履行：当事人逾期不履行排除妨碍、恢复原状的决定，后果已经或者将危害交通安全、造成环境污染、破坏自然资源的，催告后实施；
 * 需要立即清除道路、河道、航道、公共场所的遗洒物、障碍物、污染物，当事人不能清除的，不等处罚决定，立即实施，决定被撤销、变更的也是如此。 Source: 行政强制法 第五十条、第五十二条.
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-compulsion-2011:#50", "cn-compulsion-2011:#52"})
public record OpenSubstitution(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull SubstitutionGround ground,
        @NotBlank @Size(max = 2000) String what) implements ActOn<EnforcementCase>, SubstitutionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (ground.kind().isOrdered()) {
            dossier.shutBefore(CaseGates.BASE_STANDS, desk.actor(), desk.today())
                    .ifPresent(fallen -> {
                        throw fallen;
                    });
            if (!dossier.rectification().isNeglected()) {
                throw new Refusal("enforcement.no-neglected-order", "cn-compulsion-2011:#50").at("ground");
            }
        }
        desk.register().add(Enforcement.instead(desk, ground, dossier, what));
    }
}
