package yidan.casework.execution.remedy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 复议、诉讼终结：责令决定得到维持、请求被驳回或者撤回的，期限届满后可以继续；被变更、撤销、确认违法或者无效的，由负责人终结执行。
 * Source: 行政强制法 第四十条、第四十四条.
 *
 * @param outcome the paper by which it ended, and its number
 * @param files hashes of that paper as it was stored
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED
})
@Needs({EnforcementGates.HANDLER, EnforcementGates.REMEDY_PENDING})
@Basis({"cn-compulsion-2011:#44", "cn-compulsion-2011:#40"})
public record EndRemedy(
        Id<Enforcement> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate until,
        @NotNull ProceedingsEnd end,
        @NotBlank @Size(max = 300) String outcome,
        @NotEmpty List<String> files)
        implements ActOn<Enforcement>, RemedyAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.remedies().end(until, end, outcome);
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
