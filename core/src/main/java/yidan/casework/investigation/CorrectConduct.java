package yidan.casework.investigation;

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
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.Prescription;
import yidan.casework.penalty.GraveHarm;
import yidan.itemlist.PowerType;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 更正违法行为的认定：调查中查明的案由、事实、地点、时间、危害后果与立案时不同的，写明理由更正，已经超过追究时效的也如实更正；事项仍须在本机关现行清单上。已经告知的，先退回补充调查。
 * Source: 行政处罚法 第三十六条、第四十条、第五十四条; 临政发〔2023〕13号 二（一）.
 *
 * @param conductTo where it continued, its last day; null where it did not
 * @param grave 涉及公民生命健康安全、金融安全且有危害后果; null where the prescription is the usual one
 * @param graveFacts which harm came of it; only where it is grave
 * @param reasons by what it was found
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED})
@Basis({"cn-penalty-2021:#40", "cn-penalty-2021:#36", "cn-penalty-2021:#54", "linyi-13:#2"})
public record CorrectConduct(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 100) String cause,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 120) String place,
        @NotNull @PastOrPresent LocalDate conductFrom,
        @PastOrPresent LocalDate conductTo,
        GraveHarm grave,
        @Size(max = 1000) String graveFacts,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<EnforcementCase>, InvestigationAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        Power power = Power.inForce(
                desk.register(), dossier.owner(), dossier.conduct().item(), PowerType.PENALTY, desk.today());
        if (power.summaryOnly()) {
            throw new Refusal("case.summary-only", "linyi-13:#2", power.name());
        }
        dossier.conduct().correct(cause, facts, place, conductFrom, conductTo);
        dossier.conduct().harmed(grave, graveFacts);
        dossier.conduct().correctedFor(desk.today(), reasons);
        // What has come too late is found out all the same; nobody is punished for it then.
        Prescription.reckon(desk.register(), dossier.conduct());
        dossier.reviewAnew();
    }
}
