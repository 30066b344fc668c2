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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 公告：限期当事人自行拆除。 Source: 行政强制法 第四十四条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.DECIDED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.ANNOUNCES, EnforcementGates.BASE_STANDS})
@Basis({"cn-compulsion-2011:#44", "cn-compulsion-2011:#40"})
public record AnnounceRemoval(
        Id<Enforcement> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate announcedOn,
        @NotNull LocalDate removeBy,
        @NotBlank @Size(max = 200) String where)
        implements ActOn<Enforcement>, RemovalAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        DayOrder.sinceIssue(desk, announcedOn, "cn-compulsion-2011:#44");
        StillCertified.of(desk, dossier, desk.today());
        dossier.announce(announcedOn, removeBy, where);
        EnforcementPapers.of(dossier, desk).announced(announcedOn, removeBy, where);
        Waiting.turn(dossier, desk);
    }
}
