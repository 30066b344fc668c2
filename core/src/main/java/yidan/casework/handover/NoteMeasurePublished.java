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
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记公开：行政强制决定作出之日起二十个工作日内公开。 Source: 临政发〔2023〕14号 一、二 第十三条、第十四条，一、十二 第三条、第六条. */
@By(
        value = {Role.PUBLISHER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({MeasureDisclosure.TO_PUBLISH})
@Basis({"linyi-14:1.2#13", "linyi-14:1.12#6"})
public record NoteMeasurePublished(
        Id<MeasureDisclosure> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate publishedOn,
        @NotBlank @Size(max = 300) String where)
        implements ActOn<MeasureDisclosure>, MeasureDisclosureAct {
    @Override
    public void perform(MeasureDisclosure dossier, Desk desk) {
        dossier.publish(publishedOn, where);
        Clocks.of(desk).meet(Terms.DECISION_PUBLISHED, dossier);
    }
}
