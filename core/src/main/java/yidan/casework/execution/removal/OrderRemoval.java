package yidan.casework.execution.removal;

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
import yidan.casework.DayOrder;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.officers.StillCertified;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 责令停止建设、限期改正或者限期拆除、清除；没有送达的，可以重新作出。 Source: 临政发〔2023〕13号 附件1 第15项、第16项; 行政强制法 第三十四条.
 *
 * @param servedOn today, where the party itself is handed it at once; null where it is served otherwise
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.ORDERED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.BEGINS_WITH_ORDER, EnforcementGates.UNORDERED})
@Basis({"linyi-13:annex-1#15", "cn-compulsion-2011:#34"})
public record OrderRemoval(
        Id<Enforcement> on,
        Long seen,
        @PastOrPresent LocalDate servedOn,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String what)
        implements ActOn<Enforcement>, RemovalAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (servedOn != null) {
            DayOrder.sinceIssue(desk, servedOn, "linyi-13:annex-1#15");
        }
        StillCertified.of(desk, dossier, desk.today());
        dossier.order(desk.today(), until, what);
        EnforcementPapers papers = EnforcementPapers.of(dossier, desk);
        OfficialDocument order = papers.ordered(desk.today(), until, what);
        if (servedOn != null) {
            papers.handedOver(order);
        }
        Waiting.turn(dossier, desk);
    }
}
