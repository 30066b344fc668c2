package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.officers.StillCertified;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 重新责令改正：责令改正通知书没有送达的，重新制作，改正期限另定。 Source: 行政处罚法 第二十八条、第六十一条; 临政发〔2023〕13号 附件1 第4项. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.ORDERED})
@Needs({Inspection.INSPECTOR, Inspection.ORDER_UNSERVED})
@Basis({"cn-penalty-2021:#28", "cn-penalty-2021:#61", "linyi-13:annex-1#4"})
public record OrderCorrectionAnew(
        Id<Inspection> on,
        Long seen,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String order) implements ActOn<Inspection>, InspectionAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        StillCertified.of(desk, dossier.team(), dossier.catalogue(), dossier.item(), desk.today());
        Visit.requireToCome(until, desk);
        dossier.order(until, false, order);
        InspectionPapers.order(dossier, desk);
        Clocks.of(desk).stop(Terms.RECTIFICATION_CHECKED, dossier);
        dossier.awaitCorrection(desk);
    }
}
