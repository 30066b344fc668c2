package yidan.casework.crime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 公安机关决定立案的，三日内将涉案物品和与案件有关的其他材料移交，办结交接手续。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第十二条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED})
@Needs({CaseGates.HANDLER, CaseGates.REFERRED})
@Basis({"cn-referral-2020:#12"})
public record HandOverToPolice(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate handedOverOn,
        @NotBlank @Size(max = 2000) String handedOver,
        @NotBlank @Size(max = 300) String signedFor)
        implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.ruling().referral().sentOn().orElse(handedOverOn), handedOverOn, "cn-referral-2020:#12");
        dossier.ruling().referral().handOver(handedOverOn);
        Clocks.of(desk).meet(Terms.CRIME_GOODS_HANDED_OVER, dossier);
    }
}
