package yidan.casework.execution.atonce;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.CarriedOut;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Execution;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 情况紧急，当场实施：法律、法规规定应当立即采取措施的制止、铲除，或者情况紧急时的强行避灾疏散；二十四小时内向负责人报告，补办批准手续。
 * Source: 行政强制法 第十八条、第十九条; 临政发〔2023〕13号 附件1 第17项、第19项.
 *
 * @param why why it could not wait
 * @param manner how it was done, as the decision will have it
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.AT_ONCE})
@Basis({
    "cn-compulsion-2011:#19",
    "linyi-13:annex-1#17",
    "linyi-13:annex-1#19",
    "cn-compulsion-2011:#18",
    "linyi-14:1.3#10"
})
public record EnforceAtOnce(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 500) String why,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 1000) String manner,
        @NotBlank @Size(max = 200) String supervisors,
        boolean noUtilitiesCut,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        boolean filmed,
        @Size(max = 500) String whyNotFilmed,
        List<String> files)
        implements ActOn<Enforcement>, AtOnceAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        Hours hours = new Hours(day, begin, end, endDay);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        Execution.Deed deed = new Execution.Deed(
                hours, null, why, supervisors, null, null, words, signing.name(), witness, filmed, whyNotFilmed);
        CarriedOut.check(desk, dossier, deed, noUtilitiesCut);
        dossier.carryOutAtOnce(deed, manner);
        CarriedOut.keep(desk, dossier, deed, files);
    }
}
