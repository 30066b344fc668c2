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
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.paper.Phrases;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 强制决定不予公开：保密、国家秘密、商业秘密、个人隐私、可能危及安全稳定，或者经评估认为不宜公开。 Source: 临政发〔2023〕14号 一、十二 第五条，一、二 第十五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({MeasureDisclosure.TO_PUBLISH})
@Basis({"linyi-14:1.12#5", "linyi-14:1.2#15"})
@Irrevocable
public record WithholdMeasure(
        Id<MeasureDisclosure> on,
        Long seen,
        @NotNull WithholdGround ground,
        boolean filedWithReview,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<MeasureDisclosure>, MeasureDisclosureAct {
    @Override
    public void perform(MeasureDisclosure dossier, Desk desk) {
        if (isHandledBy(dossier, desk)) {
            throw new Refusal("case.is-the-handler", "linyi-14:1.5#20");
        }
        if (ground == WithholdGround.UNSUITABLE && !filedWithReview) {
            throw new Refusal("disclosure.not-filed-with-review", "linyi-14:1.12#5").at("filedWithReview");
        }
        dossier.withhold(Phrases.name(ground) + "\n" + reasons);
        Clocks.of(desk).stop(Terms.DECISION_PUBLISHED, dossier);
    }

    private static boolean isHandledBy(MeasureDisclosure dossier, Desk desk) {
        return dossier.enforcement()
                        .flatMap(id -> desk.register().find(Enforcement.class, Id.<Enforcement>of(id)))
                        .filter(one -> one.team().has(desk.actor()))
                        .isPresent()
                || dossier.caseId()
                        .flatMap(id -> desk.register().find(EnforcementCase.class, Id.<EnforcementCase>of(id)))
                        .filter(one -> one.hasHandled(desk.actor().user()))
                        .isPresent();
    }
}
