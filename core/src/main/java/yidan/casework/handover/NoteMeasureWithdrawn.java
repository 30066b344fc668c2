package yidan.casework.handover;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记撤下：已经公开的强制决定被撤销的，及时撤下并说明理由。 Source: 临政发〔2023〕14号 一、十二 第九条，一、二 第十七条. */
@By(
        value = {Role.PUBLISHER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({MeasureDisclosure.TO_WITHDRAW})
@Basis({"linyi-14:1.12#9", "linyi-14:1.2#17"})
public record NoteMeasureWithdrawn(
        Id<MeasureDisclosure> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate withdrawnOn,
        @NotBlank @Size(max = 2000) String reasonsTold)
        implements ActOn<MeasureDisclosure>, MeasureDisclosureAct {
    @Override
    public void perform(MeasureDisclosure dossier, Desk desk) {
        dossier.withdraw(withdrawnOn, reasonsTold);
    }
}
