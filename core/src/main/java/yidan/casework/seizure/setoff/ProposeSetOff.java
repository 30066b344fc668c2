package yidan.casework.seizure.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.major.MajorDecision;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提出拍卖抵缴，报负责人决定：当事人在法定期限内不申请行政复议或者提起行政诉讼，经催告仍不履行的，拟将在本案中已经查封、扣押的财物委托拍卖机构依法
 * 拍卖，抵缴罚款；属于重大行政执法决定的，先经法制审核。
 * Source: 行政处罚法 第七十二条第一款第二项; 行政强制法 第四十六条第三款、第四十八条; 临政发〔2023〕14号 一、四 第五条、第九条.
 *
 * @param auctioneer 受托的拍卖机构
 * @param whyHeld why it was not lifted when its term was over; null where it is not over
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.HANDLER, SeizureGates.CONFIRMED, SeizureGates.NO_SET_OFF_PROPOSED})
@Basis({
    "cn-penalty-2021:#72",
    "cn-compulsion-2011:#46",
    "cn-compulsion-2011:#48",
    "cn-compulsion-2011:#28",
    "linyi-14:1.4#5",
    "linyi-14:1.4#9"
})
public record ProposeSetOff(
        Id<Seizure> on,
        Long seen,
        @NotBlank @Size(max = 100) String auctioneer,
        @NotBlank @Size(max = 1000) String reasons,
        @Size(max = 1000) String whyHeld)
        implements ActOn<Seizure>, SetOffAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Debt.requireDue(desk, of);
        SetOffDecision.requireHeld(desk, dossier, whyHeld);
        boolean over = !dossier.isInTerm(desk.today());
        dossier.proposeSetOff(new SetOff(auctioneer, reasons, over ? whyHeld : null, desk.today()));
        MajorDecision.weigh(desk, of, new ReviewedSeizure(dossier, of), Debt.fineOwed(of));
    }
}
