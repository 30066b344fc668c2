package yidan.casework.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import yidan.casework.paper.Phrases;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 不予公开：保密、国家秘密、商业秘密、个人隐私、可能危及安全稳定，或者经评估认为不宜公开。 Source: 临政发〔2023〕14号 一、十二 第五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.TO_BE_PUBLISHED})
@Basis({"linyi-14:1.12#5"})
@Irrevocable
public record WithholdFromPublication(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull WithholdGround ground,
        boolean filedWithReview,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<EnforcementCase>, HandOverAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (ground == WithholdGround.UNSUITABLE && !filedWithReview) {
            throw new Refusal("disclosure.not-filed-with-review", "linyi-14:1.12#5").at("filedWithReview");
        }
        dossier.ruling().disclosure().withhold(Phrases.name(ground) + "\n" + reasons);
        Clocks.of(desk).stop(Terms.PENALTY_LICENCE_PUBLISHED_112, dossier);
    }
}
