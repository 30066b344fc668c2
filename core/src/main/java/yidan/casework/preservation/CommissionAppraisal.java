package yidan.casework.preservation;

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
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Investigating;
import yidan.casework.seizure.Seizure;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 委托检测、检验、检疫、鉴定：明确期间；对象正在查封、扣押的，制作期间告知书送达当事人，自送达起查封、扣押的期间不包括在内，费用由行政机关承担。
 * Source: 行政强制法 第二十五条第三款.
 *
 * @param seizure the seizure of the thing; null where it is not seized
 * @param until 检测、检验、检疫或者技术鉴定的期间的最后一日
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER})
@Basis({"cn-compulsion-2011:#25", "cn-penalty-2021:#46"})
public record CommissionAppraisal(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 300) String subject,
        Id<Seizure> seizure,
        @NotBlank @Size(max = 120) String institution,
        @NotBlank @Size(max = 2000) String question,
        @NotNull LocalDate until)
        implements ActOn<EnforcementCase>, GatheringAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        if (until.isBefore(desk.today())) {
            throw new Refusal("appraisal.until-past", "cn-compulsion-2011:#25").at("until");
        }
        Seizure of = seizure == null ? null : Seizure.inForce(desk.register(), dossier.uuid(), seizure);
        if (of != null) {
            of.requireInTerm(desk.today());
        }
        Appraisal commissioned =
                desk.register().add(Appraisal.commission(desk, dossier, of, subject, institution, question, until));
        dossier.means().appraise();
        Clocks.of(desk).awaitEnd(Terms.APPRAISAL_OVER, commissioned, "cn-compulsion-2011:#25", until);
    }
}
