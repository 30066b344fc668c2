package yidan.casework.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewTrigger;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 要求法制审核：本机关主要负责人是法制审核的第一责任人；属于重大行政执法决定的，不由承办人员一人认定。 Source: 临政发〔2023〕14号 一、四 第八条、第九条;
 * 行政处罚法 第五十八条.
 */
@By(
        value = {Role.HEAD, Role.LEGAL_REVIEWER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Basis({"linyi-14:1.4#9", "linyi-14:1.4#8", "cn-penalty-2021:#58"})
public record RequireReview(
        Id<EnforcementCase> on,
        Long seen,
        @NotEmpty Set<ReviewTrigger> triggers,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<EnforcementCase>, CaseReviewAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.review().require(triggers);
    }
}
