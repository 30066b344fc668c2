package yidan.casework.seizure.setoff;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.major.MajorDecision;
import yidan.casework.seizure.Ending;
import yidan.casework.seizure.Restitution;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.HeldAs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 决定拍卖抵缴，如承办人员所提：将在本案中已经查封、扣押的财物委托拍卖机构依法拍卖，抵缴罚款；属于重大行政执法决定的，先经法制审核通过。
 * Source: 行政处罚法 第七十二条第一款第二项; 行政强制法 第三十七条、第四十六条第三款、第四十八条; 临政发〔2023〕14号 一、四 第五条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.CONFIRMED, SeizureGates.SET_OFF_PROPOSED, SeizureGates.REVIEWED})
@Basis({
    "cn-penalty-2021:#72",
    "cn-compulsion-2011:#46",
    "cn-compulsion-2011:#48",
    "cn-compulsion-2011:#37",
    "linyi-14:1.4#5"
})
@Irrevocable
public record SetOffSeized(Id<Seizure> on, Long seen) implements ActOn<Seizure>, SetOffAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Debt.requireDue(desk, of);
        SetOffDecision.requireHeld(
                desk, dossier, dossier.proposal().flatMap(SetOff::heldWhy).orElse(null));
        MajorDecision.weigh(desk, of, new ReviewedSeizure(dossier, of), Debt.fineOwed(of));
        dossier.requireReviewed();
        // What was sold early spoiled: it was no auction, and what it brought is the party's.
        Restitution.afterLifting(desk, of, dossier);
        OfficialDocument decision = SetOffDecision.issue(desk, of, dossier);
        dossier.auction(desk, decision.uuid());
        Ending.of(desk, dossier, HeldAs.TO_AUCTION);
    }
}
